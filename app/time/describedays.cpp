// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/describedays.h"

#include <QCoreApplication>
#include <QDate>

#include <array>

using gregorian::Date;

namespace
{
// A text for translators with what it is for, as QT_TRANSLATE_NOOP3 makes it.
struct Text {
    const char *words;
    const char *comment = nullptr;
};

QString say(const Text &text)
{
    return QCoreApplication::translate("DescribeDate", text.words, text.comment);
}

// The year goes in as text of its own: QDate has no year 0 and writes the year 7 as 0007.
QString formatted(QString format, const Date &date, const QLocale &locale)
{
    const QString year = yearWords(date.year).replace(u'\'', QStringLiteral("''"));
    format.replace(QStringLiteral("yyyy"), u'\'' + year + u'\'');
    return locale.toString(QDate(2000, date.month, date.day), format);
}

// Formats as QDate::toString() has them; "yyyy" stands for the year.
QString unitFormat(DateUnit unit)
{
    switch (unit) {
    case DateUnit::Day:
        return say(QT_TRANSLATE_NOOP3("DescribeDate", "d MMMM yyyy", "format of a day"));
    case DateUnit::Month:
        return say(QT_TRANSLATE_NOOP3("DescribeDate", "MMMM yyyy", "format of a month"));
    case DateUnit::Year:
        return say(QT_TRANSLATE_NOOP3("DescribeDate", "yyyy", "format of a year"));
    }
    Q_UNREACHABLE_RETURN({});
}

// What both ends share is said once. Each end has a format of its own, as languages share in different places.
EndWords rangeFormats(DateUnit unit, const Date &first, const Date &last)
{
    const bool sameYear = first.year == last.year;
    if (unit == DateUnit::Day && sameYear && first.month == last.month) {
        return {.first = say(QT_TRANSLATE_NOOP3("DescribeDate", "d", "format of a first day, last in same month")),
                .last = say(
                    QT_TRANSLATE_NOOP3("DescribeDate", "d MMMM yyyy", "format of a last day, first in same month"))};
    }
    if (unit == DateUnit::Day && sameYear) {
        return {.first = say(QT_TRANSLATE_NOOP3("DescribeDate", "d MMMM", "format of a first day, last in same year")),
                .last =
                    say(QT_TRANSLATE_NOOP3("DescribeDate", "d MMMM yyyy", "format of a last day, first in same year"))};
    }
    if (unit == DateUnit::Month && sameYear) {
        return {.first = say(QT_TRANSLATE_NOOP3("DescribeDate", "MMMM", "format of a first month, last in same year")),
                .last =
                    say(QT_TRANSLATE_NOOP3("DescribeDate", "MMMM yyyy", "format of a last month, first in same year"))};
    }
    return {.first = unitFormat(unit), .last = unitFormat(unit)};
}

bool beginsMonth(const Date &date)
{
    return date.day == 1;
}

bool endsMonth(const Date &date)
{
    return date.day == gregorian::daysInMonth(date.year, date.month);
}

bool beginsYear(const Date &date)
{
    return date.month == 1 && beginsMonth(date);
}

bool endsYear(const Date &date)
{
    return date.month == 12 && endsMonth(date);
}

QString quarterWords(int quarter, qint64 year)
{
    static constexpr std::array patterns{QT_TRANSLATE_NOOP("DescribeDate", "first quarter of %1"),
                                         QT_TRANSLATE_NOOP("DescribeDate", "second quarter of %1"),
                                         QT_TRANSLATE_NOOP("DescribeDate", "third quarter of %1"),
                                         QT_TRANSLATE_NOOP("DescribeDate", "fourth quarter of %1")};
    return say({patterns.at(static_cast<size_t>(quarter))}).arg(yearWords(year));
}

QString halfWords(int half, qint64 year)
{
    return say({half == 0 ? QT_TRANSLATE_NOOP("DescribeDate", "first half of %1")
                          : QT_TRANSLATE_NOOP("DescribeDate", "second half of %1")})
        .arg(yearWords(year));
}

// When the days are all those of one day, month, quarter, half, year or decade; else empty.
QString wholeUnitWords(const Date &first, const Date &last, const QLocale &locale)
{
    if (first == last)
        return unitWords(DateUnit::Day, first, locale);
    if (!beginsMonth(first) || !endsMonth(last))
        return {};
    const bool wholeYears = beginsYear(first) && endsYear(last);
    if (wholeYears && first.year > 0 && first.year % 10 == 0 && last.year == first.year + 9)
        return say({QT_TRANSLATE_NOOP("DescribeDate", "the %1s")}).arg(yearWords(first.year));
    if (first.year != last.year)
        return {};
    const int months = last.month - first.month + 1;
    if (months == 1)
        return unitWords(DateUnit::Month, first, locale);
    if (months == 3 && first.month % 3 == 1)
        return quarterWords(first.month / 3, first.year);
    if (months == 6 && first.month % 6 == 1)
        return halfWords(first.month / 6, first.year);
    return wholeYears ? unitWords(DateUnit::Year, first, locale) : QString();
}

QString rangePattern(DateUnit unit, Reading reading)
{
    if (reading == Reading::Throughout)
        return say({QT_TRANSLATE_NOOP("DescribeDate", "from %1 to %2")});
    return say({unit == DateUnit::Day ? QT_TRANSLATE_NOOP("DescribeDate", "some day from %1 to %2")
                                      : QT_TRANSLATE_NOOP("DescribeDate", "some time from %1 to %2")});
}

// In the largest unit that both ends fall on.
QString rangeText(const Date &first, const Date &last, Reading reading, const QLocale &locale)
{
    const DateUnit unit = beginsYear(first) && endsYear(last)     ? DateUnit::Year
                          : beginsMonth(first) && endsMonth(last) ? DateUnit::Month
                                                                  : DateUnit::Day;
    const EndWords words = rangeWords(unit, first, last, locale);
    return rangePattern(unit, reading).arg(words.first, words.last);
}

QString untilText(const Date &last, Reading reading, const QLocale &locale)
{
    const bool year = endsYear(last);
    const QString words = unitWords(year ? DateUnit::Year : DateUnit::Day, last, locale);
    if (reading == Reading::Throughout)
        return say({QT_TRANSLATE_NOOP("DescribeDate", "until %1")}).arg(words);
    return say({year ? QT_TRANSLATE_NOOP("DescribeDate", "by the end of %1")
                     : QT_TRANSLATE_NOOP("DescribeDate", "by %1")})
        .arg(words);
}

QString sinceText(const Date &first, const QLocale &locale)
{
    const DateUnit unit = beginsYear(first) ? DateUnit::Year : beginsMonth(first) ? DateUnit::Month : DateUnit::Day;
    return say({QT_TRANSLATE_NOOP("DescribeDate", "from %1")}).arg(unitWords(unit, first, locale));
}

// "about" goes before one unit only: "about some day from 3 to 30 April" is no English.
QString rangeWithDoubt(const QString &words, Doubt doubt)
{
    if (doubt.approximate && doubt.uncertain)
        return say({QT_TRANSLATE_NOOP("DescribeDate", "perhaps %1, approximately")}).arg(words);
    if (doubt.approximate)
        return say({QT_TRANSLATE_NOOP("DescribeDate", "%1, approximately")}).arg(words);
    return withDoubt(words, doubt);
}
} // namespace

QString yearWords(qint64 year)
{
    if (year > 0)
        return QString::number(year);
    return say({QT_TRANSLATE_NOOP("DescribeDate", "%1 BC")}).arg(1 - year);
}

QString unitWords(DateUnit unit, const Date &date, const QLocale &locale)
{
    return formatted(unitFormat(unit), date, locale);
}

EndWords rangeWords(DateUnit unit, const Date &first, const Date &last, const QLocale &locale)
{
    const EndWords formats = rangeFormats(unit, first, last);
    return {.first = formatted(formats.first, first, locale), .last = formatted(formats.last, last, locale)};
}

QString wordsWithoutYear(DateUnit unit, const Date &date, const QLocale &locale)
{
    const QString format = unit == DateUnit::Day
                               ? say(QT_TRANSLATE_NOOP3("DescribeDate", "d MMMM", "format of a day without a year"))
                               : say(QT_TRANSLATE_NOOP3("DescribeDate", "MMMM", "format of a month without a year"));
    return formatted(format, date, locale);
}

QString withDoubt(const QString &words, Doubt doubt)
{
    if (doubt.approximate && doubt.uncertain)
        return say({QT_TRANSLATE_NOOP("DescribeDate", "perhaps about %1")}).arg(words);
    if (doubt.approximate)
        return say({QT_TRANSLATE_NOOP("DescribeDate", "about %1")}).arg(words);
    return doubt.uncertain ? say({QT_TRANSLATE_NOOP("DescribeDate", "perhaps %1")}).arg(words) : words;
}

QString describeDays(const DayRange &days, Reading reading, Doubt doubt, const QLocale &locale)
{
    if (!days.earliest && !days.latest)
        return say({QT_TRANSLATE_NOOP("DescribeDate", "not dated")});
    if (!days.earliest)
        return rangeWithDoubt(untilText(gregorian::date(*days.latest), reading, locale), doubt);
    const Date first = gregorian::date(*days.earliest);
    if (!days.latest)
        return rangeWithDoubt(sinceText(first, locale), doubt);
    const Date last = gregorian::date(*days.latest);
    const QString whole = wholeUnitWords(first, last, locale);
    if (whole.isEmpty())
        return rangeWithDoubt(rangeText(first, last, reading, locale), doubt);
    if (reading == Reading::OneOf || first == last)
        return withDoubt(whole, doubt);
    return rangeWithDoubt(say({QT_TRANSLATE_NOOP("DescribeDate", "throughout %1")}).arg(whole), doubt);
}
