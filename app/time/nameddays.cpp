// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/nameddays.h"

#include "time/gregorian.h"
#include "time/lunarcalendar.h"

#include <QCalendar>
#include <QDate>

#include <algorithm>
#include <array>

namespace
{
using enum NamedDayRule;

constexpr int lunar(LunarFeast feast)
{
    return int(feast);
}

// The longer phrase stands before the shorter one that it begins with.
constexpr auto table = std::to_array<NamedDay>({
    {.phrase = u"lunar new year eve", .rule = Lunar, .a = lunar(LunarFeast::NewYearsEve)},
    {.phrase = u"chinese new year eve", .rule = Lunar, .a = lunar(LunarFeast::NewYearsEve)},
    {.phrase = u"lunar new year holiday", .rule = NewYearHoliday},
    {.phrase = u"lunar new year holidays", .rule = NewYearHoliday},
    {.phrase = u"lunar new year break", .rule = NewYearHoliday},
    {.phrase = u"chinese new year holiday", .rule = NewYearHoliday},
    {.phrase = u"chinese new year holidays", .rule = NewYearHoliday},
    {.phrase = u"spring festival holiday", .rule = NewYearHoliday},
    {.phrase = u"spring festival holidays", .rule = NewYearHoliday},
    {.phrase = u"lunar new year day", .rule = Lunar, .a = lunar(LunarFeast::NewYear)},
    {.phrase = u"lunar new year", .rule = Lunar, .a = lunar(LunarFeast::NewYear)},
    {.phrase = u"chinese new year", .rule = Lunar, .a = lunar(LunarFeast::NewYear)},
    {.phrase = u"spring festival", .rule = Lunar, .a = lunar(LunarFeast::NewYear)},
    {.phrase = u"lantern festival", .rule = Lunar, .a = lunar(LunarFeast::Lantern)},
    {.phrase = u"dragon boat festival", .rule = Lunar, .a = lunar(LunarFeast::DragonBoat)},
    {.phrase = u"qixi festival", .rule = Lunar, .a = lunar(LunarFeast::Qixi)},
    {.phrase = u"qixi", .rule = Lunar, .a = lunar(LunarFeast::Qixi)},
    {.phrase = u"ghost festival", .rule = Lunar, .a = lunar(LunarFeast::Ghost)},
    {.phrase = u"mid autumn festival", .rule = Lunar, .a = lunar(LunarFeast::MidAutumn)},
    {.phrase = u"double ninth festival", .rule = Lunar, .a = lunar(LunarFeast::DoubleNinth)},
    {.phrase = u"qingming festival", .rule = Qingming},
    {.phrase = u"qingming", .rule = Qingming},
    {.phrase = u"tomb sweeping day", .rule = Qingming},
    {.phrase = u"national day holiday", .rule = Fixed, .a = 10, .b = 1, .days = 7},
    {.phrase = u"golden week", .rule = Fixed, .a = 10, .b = 1, .days = 7},
    {.phrase = u"singles day", .rule = Fixed, .a = 11, .b = 11},
    {.phrase = u"new year eve", .rule = Fixed, .a = 12, .b = 31},
    {.phrase = u"new years eve", .rule = Fixed, .a = 12, .b = 31},
    {.phrase = u"new year day", .rule = Fixed, .a = 1, .b = 1},
    {.phrase = u"new years day", .rule = Fixed, .a = 1, .b = 1},
    {.phrase = u"new year holiday", .rule = Fixed, .a = 1, .b = 1, .days = 3, .isApproximate = true},
    {.phrase = u"new year", .rule = Fixed, .a = 1, .b = 1, .isApproximate = true},
    {.phrase = u"epiphany", .rule = Fixed, .a = 1, .b = 6},
    {.phrase = u"groundhog day", .rule = Fixed, .a = 2, .b = 2},
    {.phrase = u"valentine day", .rule = Fixed, .a = 2, .b = 14},
    {.phrase = u"valentines day", .rule = Fixed, .a = 2, .b = 14},
    {.phrase = u"international women day", .rule = Fixed, .a = 3, .b = 8},
    {.phrase = u"women day", .rule = Fixed, .a = 3, .b = 8},
    {.phrase = u"st patrick day", .rule = Fixed, .a = 3, .b = 17},
    {.phrase = u"st patricks day", .rule = Fixed, .a = 3, .b = 17},
    {.phrase = u"saint patrick day", .rule = Fixed, .a = 3, .b = 17},
    {.phrase = u"saint patricks day", .rule = Fixed, .a = 3, .b = 17},
    {.phrase = u"nowruz", .rule = Fixed, .a = 3, .b = 20, .isApproximate = true},
    {.phrase = u"earth day", .rule = Fixed, .a = 4, .b = 22},
    {.phrase = u"anzac day", .rule = Fixed, .a = 4, .b = 25},
    {.phrase = u"labour day", .rule = Fixed, .a = 5, .b = 1},
    {.phrase = u"juneteenth", .rule = Fixed, .a = 6, .b = 19},
    {.phrase = u"canada day", .rule = Fixed, .a = 7, .b = 1},
    {.phrase = u"independence day", .rule = Fixed, .a = 7, .b = 4},
    {.phrase = u"bastille day", .rule = Fixed, .a = 7, .b = 14},
    {.phrase = u"australia day", .rule = Fixed, .a = 1, .b = 26},
    {.phrase = u"halloween", .rule = Fixed, .a = 10, .b = 31},
    {.phrase = u"guy fawkes night", .rule = Fixed, .a = 11, .b = 5},
    {.phrase = u"armistice day", .rule = Fixed, .a = 11, .b = 11},
    {.phrase = u"veterans day", .rule = Fixed, .a = 11, .b = 11},
    {.phrase = u"christmas eve", .rule = Fixed, .a = 12, .b = 24},
    {.phrase = u"christmas day", .rule = Fixed, .a = 12, .b = 25},
    {.phrase = u"christmas", .rule = Fixed, .a = 12, .b = 25},
    {.phrase = u"xmas", .rule = Fixed, .a = 12, .b = 25},
    {.phrase = u"boxing day", .rule = Fixed, .a = 12, .b = 26},
    {.phrase = u"hogmanay", .rule = Fixed, .a = 12, .b = 31},
    {.phrase = u"martin luther king jr day", .rule = NthWeekday, .a = 1, .b = 0, .c = 3},
    {.phrase = u"martin luther king day", .rule = NthWeekday, .a = 1, .b = 0, .c = 3},
    {.phrase = u"mlk day", .rule = NthWeekday, .a = 1, .b = 0, .c = 3},
    {.phrase = u"presidents day", .rule = NthWeekday, .a = 2, .b = 0, .c = 3},
    {.phrase = u"president day", .rule = NthWeekday, .a = 2, .b = 0, .c = 3},
    {.phrase = u"washington birthday", .rule = NthWeekday, .a = 2, .b = 0, .c = 3},
    {.phrase = u"mother day", .rule = NthWeekday, .a = 5, .b = 6, .c = 2},
    {.phrase = u"mothers day", .rule = NthWeekday, .a = 5, .b = 6, .c = 2},
    {.phrase = u"memorial day", .rule = NthWeekday, .a = 5, .b = 0, .c = -1},
    {.phrase = u"father day", .rule = NthWeekday, .a = 6, .b = 6, .c = 3},
    {.phrase = u"fathers day", .rule = NthWeekday, .a = 6, .b = 6, .c = 3},
    {.phrase = u"labor day", .rule = NthWeekday, .a = 9, .b = 0, .c = 1},
    {.phrase = u"columbus day", .rule = NthWeekday, .a = 10, .b = 0, .c = 2},
    {.phrase = u"remembrance sunday", .rule = NthWeekday, .a = 11, .b = 6, .c = 2},
    {.phrase = u"thanksgiving day", .rule = AfterThanksgiving},
    {.phrase = u"thanksgiving", .rule = AfterThanksgiving},
    {.phrase = u"black friday", .rule = AfterThanksgiving, .a = 1},
    {.phrase = u"cyber monday", .rule = AfterThanksgiving, .a = 4},
    {.phrase = u"mardi gras", .rule = Easter, .a = -47},
    {.phrase = u"ash wednesday", .rule = Easter, .a = -46},
    {.phrase = u"palm sunday", .rule = Easter, .a = -7},
    {.phrase = u"maundy thursday", .rule = Easter, .a = -3},
    {.phrase = u"good friday", .rule = Easter, .a = -2},
    {.phrase = u"easter sunday", .rule = Easter},
    {.phrase = u"easter monday", .rule = Easter, .a = 1},
    {.phrase = u"easter", .rule = Easter},
    {.phrase = u"ascension day", .rule = Easter, .a = 39},
    {.phrase = u"pentecost", .rule = Easter, .a = 49},
    {.phrase = u"whit sunday", .rule = Easter, .a = 49},
    {.phrase = u"whit monday", .rule = Easter, .a = 50},
    {.phrase = u"corpus christi", .rule = Easter, .a = 60},
    {.phrase = u"orthodox easter", .rule = OrthodoxEaster},
    {.phrase = u"ramadan", .rule = Islamic, .a = 9, .b = 1, .days = 30, .isApproximate = true},
    {.phrase = u"eid al fitr", .rule = Islamic, .a = 10, .b = 1, .isApproximate = true},
    {.phrase = u"eid al adha", .rule = Islamic, .a = 12, .b = 10, .isApproximate = true},
    {.phrase = u"rosh hashanah", .rule = Hebrew, .days = 2},
    {.phrase = u"yom kippur", .rule = Hebrew, .a = 9},
    {.phrase = u"diwali", .rule = Diwali, .isApproximate = true},
});

// The holiday around the lunar new year: month and day of its first and its last day. One line a year; another year's
// is taken to be a week from the eve.
struct Holiday {
    int year;
    int firstMonth;
    int firstDay;
    int lastMonth;
    int lastDay;
};
constexpr auto newYearHolidays = std::to_array<Holiday>({
    {2015, 2, 18, 2, 24},
    {2016, 2, 7, 2, 13},
    {2017, 1, 27, 2, 2},
    {2018, 2, 15, 2, 21},
    {2019, 2, 4, 2, 10},
    {2020, 1, 24, 2, 2},
    {2021, 2, 11, 2, 17},
    {2022, 1, 31, 2, 6},
    {2023, 1, 21, 1, 27},
    {2024, 2, 10, 2, 17},
    {2025, 1, 28, 2, 4},
    {2026, 2, 15, 2, 23},
});

// Month and day, as the almanacs of India have them.
constexpr int firstDiwali = 2010;
constexpr auto diwalis = std::to_array<std::pair<int, int>>(
    {{11, 5}, {10, 26}, {11, 13}, {11, 3},  {10, 23}, {11, 11}, {10, 30}, {10, 19}, {11, 7}, {10, 27}, {11, 14},
     {11, 4}, {10, 24}, {11, 12}, {10, 31}, {10, 20}, {11, 8},  {10, 29}, {10, 17}, {11, 5}, {10, 26}});

qint64 julian(int year, int month, int day)
{
    return gregorian::julianDay({.year = year, .month = month, .day = day});
}

// Gauss's rule as Meeus, Jones and Butcher wrote it (Astronomical Algorithms, chapter 8).
qint64 easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return julian(year, n / 31, n % 31 + 1);
}

// Easter of the Julian calendar (Meeus, same chapter), as a day of all calendars.
qint64 orthodoxEaster(int year)
{
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int n = d + e + 114;
    return QDate(year, n / 31, n % 31 + 1, QCalendar(QCalendar::System::Julian)).toJulianDay();
}

qint64 nthWeekday(int year, int month, int weekday, int nth)
{
    if (nth > 0) {
        const qint64 first = julian(year, month, 1);
        return first + (weekday - first % 7 + 7) % 7 + 7 * (nth - 1);
    }
    const qint64 last = julian(year, month, gregorian::daysInMonth(year, month));
    return last - (last % 7 - weekday + 7) % 7;
}

// Days before the first of Tishri of a Hebrew year, by the molad and the four postponements, from an epoch of its own.
qint64 hebrewDays(qint64 year)
{
    const qint64 months = (235 * year - 234) / 19;
    const qint64 parts = 12084 + 13753 * months;
    qint64 day = 29 * months + parts / 25920;
    if (3 * (day + 1) % 7 < 3)
        ++day;
    return day;
}

qint64 roshHashanah(int year)
{
    constexpr qint64 epoch = 347998; // Julian day of the calendar's day 0
    const qint64 hebrew = year + 3761;
    const qint64 before = hebrewDays(hebrew - 1);
    const qint64 here = hebrewDays(hebrew);
    const qint64 after = hebrewDays(hebrew + 1);
    const qint64 correction = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
    return epoch + here + correction;
}

// The first of that kind that begins in the Gregorian year.
std::optional<qint64> islamic(int year, int month, int day)
{
    const QCalendar calendar(QCalendar::System::IslamicCivil);
    const int around = int((year - 622) * 33LL / 32);
    for (int islamicYear = around - 1; islamicYear <= around + 2; ++islamicYear) {
        const QDate date(islamicYear, month, day, calendar);
        if (date.isValid() && date.year() == year)
            return date.toJulianDay();
    }
    return std::nullopt;
}

// The sun's place of 15 degrees falls on 4 or 5 April; the almanacs' short rule for the 21st century.
qint64 qingming(int year)
{
    const int y = year % 100;
    return julian(year, 4, int(y * 0.2422 + (year >= 2000 ? 4.81 : 5.59)) - y / 4);
}

std::optional<DayRange> newYearHoliday(int year)
{
    const auto known = std::ranges::find(newYearHolidays, year, &Holiday::year);
    if (known != newYearHolidays.end())
        return DayRange{.earliest = julian(year, known->firstMonth, known->firstDay),
                        .latest = julian(year, known->lastMonth, known->lastDay)};
    const std::optional<qint64> eve = lunarFeast(LunarFeast::NewYearsEve, year);
    return eve ? std::optional(DayRange{.earliest = eve, .latest = *eve + 6}) : std::nullopt;
}

std::optional<qint64> firstDay(const NamedDay &day, int year)
{
    switch (day.rule) {
    case Fixed:
        return julian(year, day.a, day.b);
    case NthWeekday:
        return nthWeekday(year, day.a, day.b, day.c);
    case AfterThanksgiving:
        return nthWeekday(year, 11, 3, 4) + day.a;
    case Easter:
        return easter(year) + day.a;
    case OrthodoxEaster:
        return orthodoxEaster(year);
    case Lunar:
        return lunarFeast(LunarFeast(day.a), year);
    case Qingming:
        return qingming(year);
    case Islamic:
        return islamic(year, day.a, day.b);
    case Hebrew:
        return roshHashanah(year) + day.a;
    case NamedDayRule::Diwali: {
        const int row = year - firstDiwali;
        if (row < 0 || row >= int(diwalis.size()))
            return std::nullopt;
        return julian(year, diwalis.at(size_t(row)).first, diwalis.at(size_t(row)).second);
    }
    case NewYearHoliday:
        break;
    }
    return std::nullopt;
}
} // namespace

bool NamedDay::isLunarNewYear() const
{
    return rule == NewYearHoliday || (rule == Lunar && a <= lunar(LunarFeast::NewYear));
}

std::span<const NamedDay> namedDays()
{
    return table;
}

std::optional<DayRange> namedDayIn(const NamedDay &day, int year)
{
    constexpr int firstYear = 1583; // of the Gregorian calendar, with which the rules reckon
    if (year < firstYear || year > 9999)
        return std::nullopt;
    if (day.rule == NewYearHoliday)
        return newYearHoliday(year);
    const std::optional<qint64> first = firstDay(day, year);
    return first ? std::optional(DayRange{.earliest = first, .latest = *first + day.days - 1}) : std::nullopt;
}
