// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonrecord.h"

#include "exchange/isotime.h"

#include <QJsonArray>

#include <algorithm>

namespace
{

constexpr double largestWhole = 9007199254740992; // 2^53: beyond it a double skips numbers

}

QJsonValue JsonRecord::value(QLatin1StringView key)
{
    m_asked.append(key);
    return m_object.value(key);
}

void JsonRecord::reject(const QString &reason)
{
    if (m_reason.isEmpty())
        m_reason = reason;
}

QString JsonRecord::text(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isString() && !found.isNull() && !found.isUndefined())
        reject(tr("“%1” is not a text").arg(key));
    return found.toString();
}

QString JsonRecord::filledText(QLatin1StringView key)
{
    const QString found = text(key);
    if (found.isEmpty())
        reject(tr("“%1” is missing").arg(key));
    return found;
}

QStringList JsonRecord::texts(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isArray() && !found.isUndefined())
        reject(tr("“%1” is not a list").arg(key));
    QStringList values;
    for (const QJsonValue &item : found.toArray()) {
        if (!item.isString())
            reject(tr("“%1” holds something that is not a text").arg(key));
        values.append(item.toString());
    }
    return values;
}

std::optional<qint64> JsonRecord::number(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    const double number = found.toDouble(-1);
    const bool isWhole = number >= 0 && number <= largestWhole && number == static_cast<double>(found.toInteger(-1));
    if (!isWhole)
        reject(tr("“%1” is not a whole number").arg(key));
    return isWhole ? found.toInteger() : 0;
}

double JsonRecord::fraction(QLatin1StringView key, double missing)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return missing;
    const double number = found.toDouble(-1);
    if (!(number >= 0 && number <= 1))
        reject(tr("“%1” is not a number from 0 to 1").arg(key));
    return number;
}

bool JsonRecord::flag(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isBool() && !found.isUndefined())
        reject(tr("“%1” is neither true nor false").arg(key));
    return found.toBool();
}

qint64 JsonRecord::time(QLatin1StringView key)
{
    const QString found = text(key);
    if (found.isEmpty())
        return 0;
    const std::optional<qint64> ms = fromIsoTime(found);
    if (!ms)
        reject(tr("“%1” is not a time").arg(key));
    return ms.value_or(0);
}

std::optional<JsonRecord> JsonRecord::object(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isObject())
        reject(tr("“%1” is not an object").arg(key));
    return JsonRecord(m_file, m_line, found.toObject());
}

QList<JsonRecord> JsonRecord::objects(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isArray() && !found.isUndefined())
        reject(tr("“%1” is not a list").arg(key));
    QList<JsonRecord> records;
    for (const QJsonValue &item : found.toArray()) {
        if (!item.isObject())
            reject(tr("“%1” holds something that is not an object").arg(key));
        records.append(JsonRecord(m_file, m_line, item.toObject()));
    }
    return records;
}

Result<void> JsonRecord::finish() const
{
    if (!m_reason.isEmpty())
        return badFormat(m_reason);
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        const QString key = member.key();
        if (std::ranges::none_of(m_asked, [&](QLatin1StringView asked) { return asked == key; }))
            return badFormat(tr("unknown key “%1”").arg(key));
    }
    return {};
}

std::unexpected<Error> JsonRecord::badFormat(const QString &reason) const
{
    return failure(ErrorKind::BadFormat, m_file, m_line == 0 ? reason : tr("line %1: %2").arg(m_line).arg(reason));
}

std::unexpected<Error> JsonRecord::wrong(ErrorKind kind, const QString &subject) const
{
    return failure(kind, subject, m_line == 0 ? m_file : tr("%1, line %2").arg(m_file).arg(m_line));
}
