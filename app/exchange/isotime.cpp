// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/isotime.h"

#include <QDateTime>
#include <QTimeZone>

QString isoTime(qint64 ms)
{
    constexpr qint64 firstYear = -62135596800000;
    constexpr qint64 lastYear = 253402300799999;
    if (ms < firstYear || ms > lastYear)
        return QString::number(ms);
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

std::optional<qint64> fromIsoTime(const QString &text)
{
    bool isNumber = false;
    if (const qint64 ms = text.toLongLong(&isNumber); isNumber)
        return ms;
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time.toMSecsSinceEpoch();
}
