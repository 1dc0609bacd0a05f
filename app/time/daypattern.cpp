// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/daypattern.h"

#include "time/gregorian.h"

#include <algorithm>

using gregorian::Date;

namespace
{
enum class End { First, Last };

std::optional<Date> fittingDay(const DayPattern &pattern, qint64 year, End end)
{
    const bool first = end == End::First;
    for (int i = 1; i <= 12; ++i) {
        const int month = first ? i : 13 - i;
        if (!pattern.month.fits(month))
            continue;
        const int days = gregorian::daysInMonth(year, month);
        for (int j = 1; j <= days; ++j) {
            const int day = first ? j : days + 1 - j;
            if (pattern.day.fits(day))
                return Date{.year = year, .month = month, .day = day};
        }
    }
    return std::nullopt;
}

// Goes through the years from one end until one has such a day: "XXXX-02-29" wants a leap year.
std::optional<qint64> fittingDay(const DayPattern &pattern, End end)
{
    qint64 count = 1;
    for (int i = 0; i < pattern.year.anyCount(); ++i)
        count *= 10;
    const bool negative = pattern.year.negative;
    const bool upwards = (end == End::First) != negative;
    for (qint64 i = 0; i < count; ++i) {
        const qint64 magnitude = pattern.year.filled(upwards ? i : count - 1 - i);
        if (negative && magnitude == 0)
            continue;
        if (const auto date = fittingDay(pattern, negative ? -magnitude : magnitude, end))
            return gregorian::julianDay(*date);
    }
    return std::nullopt;
}
} // namespace

int FourDigits::anyCount() const
{
    return static_cast<int>(std::ranges::count(digits, AnyDigit));
}

bool FourDigits::isTrailing() const
{
    return std::ranges::is_sorted(digits, {}, [](int digit) { return digit == AnyDigit; });
}

qint64 FourDigits::filled(qint64 anyDigits) const
{
    qint64 magnitude = 0;
    qint64 unit = 1;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, unit *= 10) {
        if (*digit != AnyDigit) {
            magnitude += *digit * unit;
            continue;
        }
        magnitude += anyDigits % 10 * unit;
        anyDigits /= 10;
    }
    return magnitude;
}

std::optional<DayRange> fittingDays(const DayPattern &pattern)
{
    // A leap year has every day that there is: what it does not have is not sought in ten thousand years.
    if (!fittingDay(pattern, 2000, End::First))
        return std::nullopt;
    const std::optional<qint64> first = fittingDay(pattern, End::First);
    if (!first)
        return std::nullopt;
    return DayRange{.earliest = first, .latest = fittingDay(pattern, End::Last)};
}
