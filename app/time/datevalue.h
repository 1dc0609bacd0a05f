// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "time/dayrange.h"

#include <QString>

#include <optional>

// What an expression of time stands for while it is put together: a place in the calendar, a stretch or a bound.

// Where relative expressions count from: the day on which a text appeared, or as much of it as is known.
struct DateAnchor {
    std::optional<qint64> day; // Julian day
    int year = 0;              // 0: not known at all
    int month = 0;             // 0: not known
    AnchorKind kind = AnchorKind::None;
    // The text has spoken of the Lunar New Year: "the holiday" is that one. In which year; 0: it did not say.
    bool speaksOfLunarNewYear = false;
    int lunarNewYear = 0;

    static DateAnchor fromEdtf(const QString &published, AnchorKind kind);
    [[nodiscard]] bool isKnown() const { return year != 0; }
    [[nodiscard]] int monthIndex() const { return year * 12 + month - 1; }
};

// Which way a sentence looks from its anchor. Alone: nothing but the expression was written, as in a field for a date.
enum class DateDirection { None, Past, Future, Alone };

// In EDTF's sense of a unit; a week and a weekend are written as intervals.
enum class ValueUnit { None, Day, Week, Weekend, Month, Season, Quarter, Half, Year, Decade, Century };

enum class ValueForm {
    Calendar,    // "2025-04", by the unit
    OneOfDays,   // "[2025-01-21..2025-01-31]", with an open end "[..2025-04-30]", "[2025-04..]"
    OneOfPlaces, // "[1940..1943]", "[2025-01..2025-04]"
    Interval,    // "2014/2018-05", between the two calendar places
    Choice,      // "[2025-03-04,2025-04-03]"
    Unknown,     // no date can be written
};

struct DateValue {
    ValueForm form = ValueForm::Unknown;
    ValueUnit unit = ValueUnit::None;
    int year = 0; // astronomical; when hasYear
    int month = 0;
    int day = 0;
    int code = 0;           // EDTF sub-year code of a season, quarter, half or third of a year
    bool hasYear = true;    // else the year is one that nothing tells: "XXXX-04"
    bool yearGiven = false; // the words name it
    DayRange days;
    Reading reading = Reading::OneOf;
    bool approximate = false;
    bool uncertain = false;
    bool isAnchored = false; // counts from the anchor
    QString startText;       // of Interval, Choice and OneOfPlaces; of OneOfDays when it is no day
    QString endText;

    [[nodiscard]] QString edtf() const;
    [[nodiscard]] bool isKnown() const { return form != ValueForm::Unknown; }
    // One of the calendar's units, which a part or a bound can be taken of.
    [[nodiscard]] bool isPlace() const { return form == ValueForm::Calendar; }
};

namespace datevalue
{
DateValue day(qint64 julianDay);
DateValue monthDay(int month, int day); // in a year that nothing tells
DateValue month(int year, int month);
DateValue month(int month);
DateValue year(int year);
DateValue decade(int firstYear);
DateValue century(int firstYear); // 1800: "18XX"
// Of a season, a quarter, a half or a third of a year.
DateValue subYear(int year, int code, ValueUnit unit);
DateValue week(qint64 monday);
DateValue weekend(qint64 saturday);
DateValue oneOfDays(std::optional<qint64> first, std::optional<qint64> last);
DateValue oneOfPlaces(const DateValue &first, const DateValue &last);
// From the place on, "[2025-04..]".
DateValue oneOfFrom(const DateValue &first);
// Both are places; an end that is none is open.
DateValue interval(const std::optional<DateValue> &first, const std::optional<DateValue> &last);
// One of the two days, the likelier first.
DateValue choice(const DateValue &first, const DateValue &second);
DateValue unknown(); // counts from an anchor that is not known

// The same place in another year; itself when the words name its year.
DateValue inYear(const DateValue &value, int year);

qint64 mondayOf(qint64 julianDay);
int weekdayOf(qint64 julianDay); // 0: Monday
} // namespace datevalue
