// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonline.h"

#include "exchange/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

JsonLine &JsonLine::addRaw(QLatin1StringView key, const QString &json)
{
    if (!m_members.isEmpty())
        m_members += QStringLiteral(", ");
    m_members += u'"' + key + QStringLiteral("\": ") + json;
    return *this;
}

JsonLine &JsonLine::add(QLatin1StringView key, const QString &value)
{
    return addRaw(key, jsonText(value));
}

JsonLine &JsonLine::add(QLatin1StringView key, const QStringList &values)
{
    QStringList texts;
    for (const QString &value : values)
        texts.append(jsonText(value));
    return addRaw(key, u'[' + texts.join(QStringLiteral(", ")) + u']');
}

JsonLine &JsonLine::add(QLatin1StringView key, const JsonLine &value)
{
    return addRaw(key, value.text());
}

JsonLine &JsonLine::add(QLatin1StringView key, const QList<JsonLine> &values)
{
    QStringList texts;
    for (const JsonLine &value : values)
        texts.append(value.text());
    return addRaw(key, u'[' + texts.join(QStringLiteral(", ")) + u']');
}

JsonLine &JsonLine::addNumber(QLatin1StringView key, qint64 value)
{
    return addRaw(key, QString::number(value));
}

JsonLine &JsonLine::addNumber(QLatin1StringView key, double value)
{
    return addRaw(key, QString::number(value, 'g', QLocale::FloatingPointShortest));
}

JsonLine &JsonLine::addFlag(QLatin1StringView key, bool value)
{
    return addRaw(key, value ? QStringLiteral("true") : QStringLiteral("false"));
}

JsonLine &JsonLine::addNull(QLatin1StringView key)
{
    return addRaw(key, QStringLiteral("null"));
}

JsonLine &JsonLine::addValue(QLatin1StringView key, const QJsonValue &value)
{
    if (value.isString())
        return add(key, value.toString());
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return addRaw(key, list.sliced(1, list.size() - 2));
}

JsonLine &JsonLine::addFilled(QLatin1StringView key, const QString &value)
{
    return value.isEmpty() ? *this : add(key, value);
}

JsonLine &JsonLine::addFilled(QLatin1StringView key, const QStringList &values)
{
    return values.isEmpty() ? *this : add(key, values);
}

static QStringList membersOf(const QList<JsonList> &lists)
{
    QStringList members;
    for (const JsonList &list : lists) {
        QStringList lines;
        for (const JsonLine &line : list.lines)
            lines.append(line.text());
        const QString content = lines.isEmpty() ? QString() : u'\n' + lines.join(QStringLiteral(",\n")) + u'\n';
        members.append(u'"' + list.key + QStringLiteral("\": [") + content + u']');
    }
    return members;
}

static QByteArray fileOf(const QStringList &members)
{
    return (QStringLiteral("{\n") + members.join(QStringLiteral(",\n")) + QStringLiteral("\n}\n")).toUtf8();
}

QByteArray jsonFile(const QList<JsonList> &lists)
{
    return fileOf(membersOf(lists));
}

QByteArray jsonFile(const JsonHead &head, const QList<JsonList> &lists)
{
    return fileOf(QStringList{u'"' + head.key + QStringLiteral("\": ") + head.line.text()} + membersOf(lists));
}
