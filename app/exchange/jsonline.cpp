// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonline.h"

#include "exchange/jsontext.h"

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

JsonLine &JsonLine::addNumber(QLatin1StringView key, qint64 value)
{
    return addRaw(key, QString::number(value));
}

JsonLine &JsonLine::addNumber(QLatin1StringView key, double value)
{
    return addRaw(key, QString::number(value, 'g', QLocale::FloatingPointShortest));
}

JsonLine &JsonLine::addTrue(QLatin1StringView key)
{
    return addRaw(key, QStringLiteral("true"));
}

JsonLine &JsonLine::addNull(QLatin1StringView key)
{
    return addRaw(key, QStringLiteral("null"));
}

JsonLine &JsonLine::addFilled(QLatin1StringView key, const QString &value)
{
    return value.isEmpty() ? *this : add(key, value);
}

JsonLine &JsonLine::addFilled(QLatin1StringView key, const QStringList &values)
{
    return values.isEmpty() ? *this : add(key, values);
}

QByteArray jsonFile(const QList<JsonList> &lists)
{
    QStringList parts;
    for (const JsonList &list : lists) {
        QStringList lines;
        for (const JsonLine &line : list.lines)
            lines.append(line.text());
        const QString content = lines.isEmpty() ? QString() : u'\n' + lines.join(QStringLiteral(",\n")) + u'\n';
        parts.append(u'"' + list.key + QStringLiteral("\": [") + content + u']');
    }
    return (QStringLiteral("{\n") + parts.join(QStringLiteral(",\n")) + QStringLiteral("\n}\n")).toUtf8();
}
