// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi/refivalues.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace
{

// None: there is no value, or one that cannot be read.
QJsonValue valueOf(const RefiNode &node)
{
    for (const RefiNode &child : node.children) {
        const QString text = child.text.trimmed();
        if (child.name == u"TextValue")
            return child.text;
        if (child.name == u"BooleanValue")
            return text == u"true" || text == u"1";
        if (child.name == u"IntegerValue")
            return text.toLongLong();
        if (child.name == u"FloatValue")
            return text.toDouble();
    }
    return QJsonValue::Undefined;
}

} // namespace

RefiValues::RefiValues(const RefiNode &project)
{
    for (const RefiNode *variable : project.within(u"Variables", u"Variable"))
        m_names.insert(variable->guid(u"guid"_s), variable->value(u"name"_s));
}

QJsonObject RefiValues::of(const RefiNode &node) const
{
    QJsonObject values;
    for (const RefiNode *value : node.all(u"VariableValue")) {
        const RefiNode *variable = value->child(u"VariableRef");
        const QString name = variable ? m_names.value(variable->guid(u"targetGUID"_s)) : QString();
        if (!name.isEmpty())
            values.insert(name, valueOf(*value));
    }
    return values;
}

QJsonObject RefiValues::row(const RefiNode &node, QLatin1StringView prefix) const
{
    QJsonObject row;
    const QJsonObject values = of(node);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key().startsWith(prefix))
            row.insert(value.key().sliced(prefix.size()).replace(u' ', u'_'), value.value());
    }
    return row;
}

QStringList RefiValues::days(const RefiNode &node) const
{
    QStringList days;
    for (const RefiNode *value : node.all(u"VariableValue")) {
        for (const QStringView kind : {u"DateValue", u"DateTimeValue"}) {
            const RefiNode *date = value->child(kind);
            const QString day = date ? date->text.trimmed().left(10) : QString();
            if (QDate::fromString(day, Qt::ISODate).isValid() && !days.contains(day))
                days.append(day);
        }
    }
    days.sort();
    return days;
}
