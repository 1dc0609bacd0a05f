// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtTypes>

// The Gregorian calendar carried back before 1582 and forward without end, with a year 0 (1 BC), as ISO 8601 counts;
// QDate has no year 0. Days are Julian days, as QDate::toJulianDay() counts them. Exact for years within a million
// million of today.
namespace gregorian
{
inline constexpr qint64 FarthestYear = 1'000'000'000'000;

struct Date {
    qint64 year = 0;
    int month = 1;
    int day = 1;

    friend bool operator==(const Date &, const Date &) = default;
};

constexpr bool isLeapYear(qint64 year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
int daysInMonth(qint64 year, int month);

qint64 julianDay(const Date &date);
Date date(qint64 julianDay);

// "2025-04-02", "-0044-03-15", "20250-01-01".
QString isoText(qint64 julianDay);
} // namespace gregorian
