// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelineticks.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

static constexpr auto allUnits =
    std::to_array({TimelineUnit::Day, TimelineUnit::Week, TimelineUnit::Month, TimelineUnit::Quarter,
                   TimelineUnit::Year, TimelineUnit::Decade, TimelineUnit::Century});

static QDate firstOfYear(int year)
{
    // There is no year 0: what would begin with it begins with 1.
    return {year == 0 ? 1 : year, 1, 1};
}

static int floorTo(int year, int step)
{
    return static_cast<int>(std::floor(static_cast<double>(year) / step)) * step;
}

qint64 unitStart(TimelineUnit unit, qint64 julianDay)
{
    const QDate date = QDate::fromJulianDay(julianDay);
    switch (unit) {
    case TimelineUnit::Day:
        return julianDay;
    case TimelineUnit::Week:
        return julianDay - (date.dayOfWeek() - Qt::Monday);
    case TimelineUnit::Month:
        return julianDay - (date.day() - 1);
    case TimelineUnit::Quarter:
        return QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1).toJulianDay();
    case TimelineUnit::Year:
        return firstOfYear(date.year()).toJulianDay();
    case TimelineUnit::Decade:
        return firstOfYear(floorTo(date.year(), 10)).toJulianDay();
    case TimelineUnit::Century:
        return firstOfYear(floorTo(date.year(), 100)).toJulianDay();
    }
    Q_UNREACHABLE_RETURN(julianDay);
}

struct UnitDays {
    int least;
    int most;
};

static UnitDays unitDays(TimelineUnit unit)
{
    switch (unit) {
    case TimelineUnit::Day:
        return {.least = 1, .most = 1};
    case TimelineUnit::Week:
        return {.least = 7, .most = 7};
    case TimelineUnit::Month:
        return {.least = 28, .most = 31};
    case TimelineUnit::Quarter:
        return {.least = 90, .most = 92};
    case TimelineUnit::Year:
        return {.least = 365, .most = 366};
    case TimelineUnit::Decade:
        return {.least = 3652, .most = 3653};
    case TimelineUnit::Century:
        return {.least = 36524, .most = 36525};
    }
    Q_UNREACHABLE_RETURN({});
}

qint64 nextUnitStart(TimelineUnit unit, qint64 julianDay)
{
    return unitStart(unit, unitStart(unit, julianDay) + unitDays(unit).most);
}

static TimelineUnit unitAbove(TimelineUnit unit)
{
    switch (unit) {
    case TimelineUnit::Day:
    case TimelineUnit::Week:
        return TimelineUnit::Month;
    case TimelineUnit::Month:
    case TimelineUnit::Quarter:
        return TimelineUnit::Year;
    case TimelineUnit::Year:
        return TimelineUnit::Decade;
    case TimelineUnit::Decade:
        return TimelineUnit::Century;
    case TimelineUnit::Century: // nothing in sight is longer
        return unit;
    }
    Q_UNREACHABLE_RETURN(unit);
}

// A unit's names from the most telling to the shortest.
// The order of day, month and year is the translator's.
static QString dateFormat(const char *format)
{
    return QCoreApplication::translate("TimelineTicks", format);
}

static QStringList lowerNames(TimelineUnit unit, qint64 julianDay)
{
    const QDate date = QDate::fromJulianDay(julianDay);
    const QLocale locale;
    switch (unit) {
    case TimelineUnit::Day:
        return {locale.toString(date, dateFormat(QT_TRANSLATE_NOOP("TimelineTicks", "ddd d"))),
                QString::number(date.day())};
    case TimelineUnit::Week:
        return {locale.toString(date, dateFormat(QT_TRANSLATE_NOOP("TimelineTicks", "d MMM"))),
                QString::number(date.day())};
    case TimelineUnit::Month:
        return {locale.standaloneMonthName(date.month(), QLocale::ShortFormat)};
    case TimelineUnit::Quarter:
        return {QCoreApplication::translate("TimelineTicks", "Q%1", "quarter of a year").arg((date.month() + 2) / 3)};
    case TimelineUnit::Year:
        return {QString::number(date.year())};
    case TimelineUnit::Decade:
        return {QCoreApplication::translate("TimelineTicks", "%1s", "a decade: 2020s").arg(date.year())};
    case TimelineUnit::Century:
        return {QStringLiteral("%1–%2").arg(date.year()).arg(date.year() + 99)};
    }
    Q_UNREACHABLE_RETURN({});
}

// The upper row stands alone, so a month there says its year.
static QStringList upperNames(TimelineUnit unit, qint64 julianDay)
{
    if (unit != TimelineUnit::Month)
        return lowerNames(unit, julianDay);
    const QDate date = QDate::fromJulianDay(julianDay);
    const QLocale locale;
    return {locale.toString(date, dateFormat(QT_TRANSLATE_NOOP("TimelineTicks", "MMMM yyyy"))),
            locale.toString(date, dateFormat(QT_TRANSLATE_NOOP("TimelineTicks", "MMM yyyy"))),
            locale.toString(date, QStringLiteral("MMM"))};
}

TimelineTickMaker::TimelineTickMaker(const QFontMetricsF &metrics)
    : m_metrics(metrics), m_space(std::round(metrics.averageCharWidth() / 2))
{
    for (const TimelineUnit unit : allUnits) {
        m_lowerWidths.insert(unit, measured(Row::Lower, unit));
        m_upperWidths.insert(unit, measured(Row::Upper, unit));
    }
}

QList<double> TimelineTickMaker::measured(Row row, TimelineUnit unit) const
{
    QList<double> widest;
    // Every name of the units that have few; of years and more any sample is as wide as the next.
    qint64 day = QDate(2020, 1, 1).toJulianDay();
    for (int sample = 0; sample < 60; ++sample, day = nextUnitStart(unit, day)) {
        const QStringList wordings = row == Row::Upper ? upperNames(unit, day) : lowerNames(unit, day);
        widest.resize(wordings.size());
        for (qsizetype i = 0; i < wordings.size(); ++i)
            widest[i] = std::max(widest.at(i), m_metrics.horizontalAdvance(wordings.at(i)));
    }
    return widest;
}

TimelineUnit TimelineTickMaker::finestUnit(const TimelineScale &scale) const
{
    const auto fits = [&](TimelineUnit unit) {
        return unitDays(unit).least / scale.daysPerPixel() >= m_lowerWidths.value(unit).constLast() + 2 * m_space + 1;
    };
    const auto unit = std::ranges::find_if(allUnits, fits);
    return unit == allUnits.end() ? TimelineUnit::Century : *unit;
}

// One wording for the whole row, whatever part of it is in sight.
QList<TimelineTick> TimelineTickMaker::row(Row row, TimelineUnit unit, const TimelineScale &scale) const
{
    const QList<double> widths = (row == Row::Upper ? m_upperWidths : m_lowerWidths).value(unit);
    const double room = unitDays(unit).least / scale.daysPerPixel() - 2 * m_space - 1;
    qsizetype wording = 0;
    while (wording + 1 < widths.size() && widths.at(wording) > room)
        ++wording;

    QList<TimelineTick> ticks;
    qint64 day = unitStart(unit, static_cast<qint64>(std::floor(scale.start())));
    while (static_cast<double>(day) < scale.end()) {
        const qint64 next = nextUnitStart(unit, day);
        const QStringList names = row == Row::Upper ? upperNames(unit, day) : lowerNames(unit, day);
        TimelineTick made = tick(std::round(scale.x(static_cast<double>(day))),
                                 std::round(scale.x(static_cast<double>(next))), names.at(wording));
        if (made.textX + made.width > scale.width())
            made.text.clear();
        ticks.append(made);
        day = next;
    }
    return ticks;
}

TimelineTick TimelineTickMaker::tick(double x, double nextX, const QString &name) const
{
    TimelineTick tick{.x = x, .textX = x + m_space, .width = m_metrics.horizontalAdvance(name), .text = name};
    tick.textX = std::max(tick.textX, m_space);
    if (tick.textX + tick.width + m_space > nextX)
        tick.text.clear();
    return tick;
}

TimelineTicks TimelineTickMaker::ticks(const TimelineScale &scale) const
{
    TimelineTicks ticks;
    ticks.unit = finestUnit(scale);
    ticks.lower = row(Row::Lower, ticks.unit, scale);
    if (const TimelineUnit above = unitAbove(ticks.unit); above != ticks.unit)
        ticks.upper = row(Row::Upper, above, scale);
    return ticks;
}
