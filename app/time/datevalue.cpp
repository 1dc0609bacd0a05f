// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/datevalue.h"

#include "time/edtf.h"
#include "time/gregorian.h"

using namespace Qt::StringLiterals;

namespace
{
QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString yearText(int year)
{
    return year < 0 ? u'-' + padded(-year, 4) : padded(year, 4);
}

qint64 firstOf(int year, int month)
{
    return gregorian::julianDay({.year = year, .month = month, .day = 1});
}

qint64 lastOf(int year, int month)
{
    return gregorian::julianDay({.year = year, .month = month, .day = gregorian::daysInMonth(year, month)});
}

DayRange months(int year, int firstMonth, int count)
{
    const int last = firstMonth - 1 + count - 1;
    return {.earliest = firstOf(year, firstMonth), .latest = lastOf(year + last / 12, last % 12 + 1)};
}

// What the calendar's own notation says of a place.
QString placeText(const DateValue &value)
{
    const QString year = value.hasYear ? yearText(value.year) : u"XXXX"_s;
    switch (value.unit) {
    case ValueUnit::Day:
        return year + u'-' + padded(value.month, 2) + u'-' + padded(value.day, 2);
    case ValueUnit::Month:
        return year + u'-' + padded(value.month, 2);
    case ValueUnit::Season:
    case ValueUnit::Quarter:
    case ValueUnit::Half:
        return year + u'-' + padded(value.code, 2);
    case ValueUnit::Year:
        return year;
    case ValueUnit::Decade:
        return yearText(value.year).chopped(1) + u'X';
    case ValueUnit::Century:
        return yearText(value.year).chopped(2) + u"XX"_s;
    case ValueUnit::Week:
    case ValueUnit::Weekend:
        return gregorian::isoText(*value.days.earliest) + u'/' + gregorian::isoText(*value.days.latest);
    case ValueUnit::None:
        break;
    }
    return {};
}

DateValue place(ValueUnit unit, int year, const DayRange &days)
{
    return {.form = ValueForm::Calendar, .unit = unit, .year = year, .days = days};
}

// A place as an end of an interval: sub-year codes and weeks cannot stand there, their days can.
QString endOf(const DateValue &value, bool first)
{
    const bool isWritable = value.unit == ValueUnit::Day || value.unit == ValueUnit::Month ||
                            value.unit == ValueUnit::Year || value.unit == ValueUnit::Decade ||
                            value.unit == ValueUnit::Century;
    if (value.isPlace() && isWritable)
        return placeText(value);
    const std::optional<qint64> day = first ? value.days.earliest : value.days.latest;
    return day ? gregorian::isoText(*day) : u".."_s;
}
} // namespace

DateAnchor DateAnchor::fromEdtf(const QString &published, AnchorKind kind)
{
    const Result<Edtf> edtf = Edtf::parse(published);
    if (!edtf || !edtf->earliest() || !edtf->latest())
        return {};
    const gregorian::Date first = gregorian::date(*edtf->earliest());
    const gregorian::Date last = gregorian::date(*edtf->latest());
    if (first.year != last.year || first.year < 1 || first.year > 9999)
        return {};
    DateAnchor anchor{.year = int(first.year), .kind = kind};
    if (first.month == last.month)
        anchor.month = first.month;
    if (first == last)
        anchor.day = *edtf->earliest();
    return anchor;
}

QString DateValue::edtf() const
{
    switch (form) {
    case ValueForm::Calendar:
        return placeText(*this);
    case ValueForm::OneOfDays:
        return u'[' + (days.earliest && startText.isEmpty() ? gregorian::isoText(*days.earliest) : startText) +
               u".."_s + (days.latest ? gregorian::isoText(*days.latest) : QString()) + u']';
    case ValueForm::OneOfPlaces:
        return u'[' + startText + u".."_s + endText + u']';
    case ValueForm::Interval:
        return startText + u'/' + endText;
    case ValueForm::Choice:
        return u'[' + startText + u',' + endText + u']';
    case ValueForm::Unknown:
        break;
    }
    return {};
}

namespace datevalue
{
DateValue day(qint64 julianDay)
{
    const gregorian::Date date = gregorian::date(julianDay);
    DateValue value = place(ValueUnit::Day, int(date.year), {.earliest = julianDay, .latest = julianDay});
    value.month = date.month;
    value.day = date.day;
    return value;
}

DateValue monthDay(int month, int day)
{
    DateValue value = place(ValueUnit::Day, 0, {});
    value.month = month;
    value.day = day;
    value.hasYear = false;
    return value;
}

DateValue month(int year, int month)
{
    DateValue value = place(ValueUnit::Month, year, months(year, month, 1));
    value.month = month;
    return value;
}

DateValue month(int month)
{
    DateValue value = place(ValueUnit::Month, 0, {});
    value.month = month;
    value.hasYear = false;
    return value;
}

DateValue year(int year)
{
    return place(ValueUnit::Year, year, months(year, 1, 12));
}

DateValue decade(int firstYear)
{
    return place(ValueUnit::Decade, firstYear,
                 {.earliest = firstOf(firstYear, 1), .latest = lastOf(firstYear + 9, 12)});
}

DateValue century(int firstYear)
{
    return place(ValueUnit::Century, firstYear,
                 {.earliest = firstOf(firstYear, 1), .latest = lastOf(firstYear + 99, 12)});
}

DateValue subYear(int year, int code, ValueUnit unit)
{
    DayRange days;
    if (code <= 24) {
        days = months(year, 3 + (code - 21) * 3, 3);
    } else if (code <= 36) {
        days = months(year, 1 + (code - 33) * 3, 3);
    } else if (code <= 39) {
        days = months(year, 1 + (code - 37) * 4, 4);
    } else {
        days = months(year, 1 + (code - 40) * 6, 6);
    }
    DateValue value = place(unit, year, days);
    value.code = code;
    return value;
}

DateValue week(qint64 monday)
{
    return place(ValueUnit::Week, int(gregorian::date(monday).year), {.earliest = monday, .latest = monday + 6});
}

DateValue weekend(qint64 saturday)
{
    return place(ValueUnit::Weekend, int(gregorian::date(saturday).year),
                 {.earliest = saturday, .latest = saturday + 1});
}

DateValue oneOfDays(std::optional<qint64> first, std::optional<qint64> last)
{
    if (first && last && *first >= *last)
        return day(*last); // a stretch that the anchor has eaten up
    return {.form = ValueForm::OneOfDays, .days = {.earliest = first, .latest = last}};
}

DateValue oneOfPlaces(const DateValue &first, const DateValue &last)
{
    return {.form = ValueForm::OneOfPlaces,
            .days = {.earliest = first.days.earliest, .latest = last.days.latest},
            .startText = endOf(first, true),
            .endText = endOf(last, false)};
}

DateValue oneOfFrom(const DateValue &first)
{
    DateValue value = oneOfDays(first.days.earliest, std::nullopt);
    value.startText = endOf(first, true);
    return value;
}

DateValue interval(const std::optional<DateValue> &first, const std::optional<DateValue> &last)
{
    DateValue value{.form = ValueForm::Interval, .reading = Reading::Throughout};
    value.startText = first ? endOf(*first, true) : u".."_s;
    value.endText = last ? endOf(*last, false) : u".."_s;
    // EDTF counts an end from its first day: "1999-05/1999" would end before it starts.
    const bool startsWithin = first && last && first->days.earliest && last->days.earliest && last->days.latest &&
                              *first->days.earliest > *last->days.earliest;
    if (startsWithin)
        value.endText = gregorian::isoText(*last->days.latest);
    value.days = {.earliest = first ? first->days.earliest : std::nullopt,
                  .latest = last ? last->days.latest : std::nullopt};
    value.hasYear = (!first || first->hasYear) && (!last || last->hasYear);
    value.approximate = (first && first->approximate) || (last && last->approximate);
    value.isAnchored = (first && first->isAnchored) || (last && last->isAnchored);
    return value;
}

DateValue choice(const DateValue &first, const DateValue &second)
{
    DateValue value{.form = ValueForm::Choice, .startText = placeText(first), .endText = placeText(second)};
    value.days = *hull({first.days, second.days});
    value.isAnchored = first.isAnchored;
    return value;
}

DateValue unknown()
{
    return {.isAnchored = true};
}

DateValue inYear(const DateValue &value, int year)
{
    if (value.yearGiven || !value.isPlace())
        return value;
    DateValue moved = value;
    switch (value.unit) {
    case ValueUnit::Day:
        while (value.day > gregorian::daysInMonth(year, value.month)) // 29 February: of the last leap year
            --year;
        moved = day(gregorian::julianDay({.year = year, .month = value.month, .day = value.day}));
        break;
    case ValueUnit::Month:
        moved = month(year, value.month);
        break;
    case ValueUnit::Season:
    case ValueUnit::Quarter:
    case ValueUnit::Half:
        moved = subYear(year, value.code, value.unit);
        break;
    default:
        return value;
    }
    moved.approximate = value.approximate;
    moved.uncertain = value.uncertain;
    return moved;
}

qint64 mondayOf(qint64 julianDay)
{
    return julianDay - weekdayOf(julianDay);
}

int weekdayOf(qint64 julianDay)
{
    return int((julianDay % 7 + 7) % 7); // Julian day 0 was a Monday
}
} // namespace datevalue
