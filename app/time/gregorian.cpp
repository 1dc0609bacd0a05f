// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/gregorian.h"

#include <cstdlib>

namespace gregorian
{
// Years are taken to begin in March here, so that a leap day is the last day of its year.
static constexpr qint64 FirstOfMarchYear0 = 1721120; // Julian day

static constexpr qint64 floorDivided(qint64 value, qint64 divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

// Days from 1 March of year 0 to 1 March of this year.
static constexpr qint64 daysBeforeMarch(qint64 year)
{
    return 365 * year + floorDivided(year, 4) - floorDivided(year, 100) + floorDivided(year, 400);
}

// Days from 1 March to the first of a month, March being 0: the months' lengths repeat 31, 30, 31, 30, 31.
static constexpr int daysBeforeMonth(int month)
{
    return (153 * month + 2) / 5;
}

int daysInMonth(qint64 year, int month)
{
    if (month == 2)
        return isLeapYear(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

qint64 julianDay(const Date &date)
{
    const bool early = date.month < 3;
    const qint64 year = early ? date.year - 1 : date.year;
    const int month = early ? date.month + 9 : date.month - 3;
    return FirstOfMarchYear0 + daysBeforeMarch(year) + daysBeforeMonth(month) + date.day - 1;
}

Date date(qint64 julianDay)
{
    const qint64 days = julianDay - FirstOfMarchYear0;
    // 400 years have 146,097 days; the estimate is off by one at most.
    qint64 year = floorDivided(days * 400, 146'097);
    while (daysBeforeMarch(year + 1) <= days)
        ++year;
    while (daysBeforeMarch(year) > days)
        --year;
    const auto dayOfYear = static_cast<int>(days - daysBeforeMarch(year));
    const int month = (5 * dayOfYear + 2) / 153;
    const int day = dayOfYear - daysBeforeMonth(month) + 1;
    return month < 10 ? Date{.year = year, .month = month + 3, .day = day}
                      : Date{.year = year + 1, .month = month - 9, .day = day};
}

QString isoText(qint64 julianDay)
{
    const Date day = date(julianDay);
    return QStringLiteral("%1%2-%3-%4")
        .arg(day.year < 0 ? QStringLiteral("-") : QString())
        .arg(std::abs(day.year), 4, 10, QLatin1Char('0'))
        .arg(day.month, 2, 10, QLatin1Char('0'))
        .arg(day.day, 2, 10, QLatin1Char('0'));
}
} // namespace gregorian
