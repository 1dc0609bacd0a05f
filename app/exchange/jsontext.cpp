// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsontext.h"

#include "text/canonicaltext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace
{

bool isUnsafe(ushort unit)
{
    return unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0x061C || unit == 0x200E || unit == 0x200F ||
           (unit >= 0x2028 && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0xFEFF || unit >= 0xFFFE;
}

QString escaped(ushort unit)
{
    switch (unit) {
    case '\n':
        return QStringLiteral("\\n");
    case '\t':
        return QStringLiteral("\\t");
    case '\r':
        return QStringLiteral("\\r");
    default:
        return QStringLiteral("\\u%1").arg(unit, 4, 16, QLatin1Char('0'));
    }
}

} // namespace

QString jsonText(QStringView text)
{
    QString json = QStringLiteral("\"");
    json.reserve(text.size() + 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit == u'"' || unit == u'\\') {
            json.append(u'\\').append(unit);
        } else if (isUnsafe(unit.unicode()) || isLoneSurrogate(text, i)) {
            json.append(escaped(unit.unicode()));
        } else {
            json.append(unit);
        }
    }
    return json.append(u'"');
}

std::optional<QString> fromJsonText(QStringView json)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + json.toUtf8() + ']');
    const QJsonArray values = document.array();
    if (values.size() != 1 || !values.first().isString())
        return std::nullopt;
    return values.first().toString();
}
