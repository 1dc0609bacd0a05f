// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelineaxis.h"

#include "chart/timelinelanes.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace
{

// A break is worth its cost to the reader when the part that is drawn wide has most of the ends of events and is but a
// small part of the time.
constexpr double mostOfTheEnds = 0.7;
constexpr double smallPart = 0.35;
constexpr qsizetype fewEnds = 8;

struct Ends {
    QList<double> days; // the first and the last day of each dated event, sorted
    std::optional<TimelineRange> all;
};

void widen(std::optional<TimelineRange> &all, TimelineRange range)
{
    all = all ? TimelineRange{.from = std::min(all->from, range.from), .to = std::max(all->to, range.to)} : range;
}

Ends endsOf(const TimelineData &data)
{
    Ends ends;
    for (const TimelineItem &item : data.items) {
        if (!item.isDated())
            continue;
        const TimelineRange known = knownDays(item);
        ends.days << known.from << known.to;
        widen(ends.all, known);
    }
    for (const PublicationMark &mark : data.publications)
        widen(ends.all, {.from = static_cast<double>(mark.day), .to = static_cast<double>(mark.day) + 1});
    std::ranges::sort(ends.days);
    return ends;
}

// The shortest range that has most of the ends.
TimelineRange crowd(const QList<double> &ends)
{
    const auto most = static_cast<qsizetype>(std::ceil(static_cast<double>(ends.size()) * mostOfTheEnds));
    TimelineRange best{.from = ends.first(), .to = ends.last()};
    for (qsizetype first = 0; first + most <= ends.size(); ++first) {
        const TimelineRange range{.from = ends.at(first), .to = ends.at(first + most - 1)};
        if (range.days() < best.days())
            best = range;
    }
    return best;
}

// To where units begin, so that a break stands between two of them.
TimelineRange rounded(TimelineRange range, TimelineRange within)
{
    const TimelineUnit unit = range.days() < 30      ? TimelineUnit::Week
                              : range.days() < 1500  ? TimelineUnit::Month
                              : range.days() < 15000 ? TimelineUnit::Year
                                                     : TimelineUnit::Decade;
    const auto last = static_cast<qint64>(std::ceil(range.to)) - 1;
    const auto from = static_cast<double>(unitStart(unit, static_cast<qint64>(range.from)));
    const auto to = static_cast<double>(nextUnitStart(unit, last));
    return {.from = std::max(from, within.from), .to = std::min(to, within.to)};
}

// How much of the width is for what lies beside the crowd.
double partFor(qsizetype ends, qsizetype all)
{
    return ends == 0 ? 0.06 : std::clamp(static_cast<double>(ends) / static_cast<double>(all), 0.12, 0.28);
}

// Days with the part of the width that they are to have.
struct Part {
    TimelineRange days;
    double width = 1;
    bool isWide = true;
};

// Beside the crowd nothing is narrower than it would be without a break.
QList<Part> parts(const Ends &ends)
{
    const TimelineRange all = *ends.all;
    if (ends.days.size() < fewEnds)
        return {{.days = all}};
    TimelineRange wide = rounded(crowd(ends.days), all);
    if (wide.days() > all.days() * smallPart)
        return {{.days = all}};
    const auto before = std::ranges::lower_bound(ends.days, wide.from) - ends.days.begin();
    const auto after = ends.days.end() - std::ranges::upper_bound(ends.days, wide.to);
    double left = wide.from > all.from ? partFor(before, ends.days.size()) : 0;
    double right = wide.to < all.to ? partFor(after, ends.days.size()) : 0;
    const double dayWidth = (1 - left - right) / wide.days();
    if ((wide.from - all.from) * dayWidth <= left * 1.5) {
        left = 0;
        wide.from = all.from;
    }
    if ((all.to - wide.to) * dayWidth <= right * 1.5) {
        right = 0;
        wide.to = all.to;
    }
    QList<Part> parts;
    if (left > 0)
        parts.append({.days = {.from = all.from, .to = wide.from}, .width = left, .isWide = false});
    parts.append({.days = wide, .width = 1 - left - right});
    if (right > 0)
        parts.append({.days = {.from = wide.to, .to = all.to}, .width = right, .isWide = false});
    return parts;
}

// How much of the room behind the last day is free even where that day lies in a narrow stretch.
constexpr double keptFree = 0.2;

QList<AxisStretch> stretched(const QList<Part> &parts, const AxisRules &rules)
{
    const double gaps = rules.gap * static_cast<double>(parts.size() - 1);
    const double width = std::max(rules.width - rules.left - rules.right - gaps, 1.0);
    QList<AxisStretch> stretches;
    double left = rules.left;
    for (const Part &part : parts) {
        stretches.append({.days = part.days, .left = left, .width = std::max(std::round(width * part.width), 1.0)});
        left = stretches.constLast().right() + rules.gap;
    }
    if (!parts.constLast().isWide)
        stretches.last().width += std::round(rules.right * (1 - keptFree));
    // The line goes on over the room that is kept free.
    AxisStretch &first = stretches.first();
    first = {.days = {.from = first.days.from - rules.left * first.daysPerPixel(), .to = first.days.to},
             .left = 0,
             .width = first.width + rules.left};
    AxisStretch &last = stretches.last();
    const double more = std::max(rules.width - last.right(), 0.0);
    last = {.days = {.from = last.days.from, .to = last.days.to + more * last.daysPerPixel()},
            .left = last.left,
            .width = last.width + more};
    return stretches;
}

// 1, 2, 5, 10 … years, so that the widest name fits.
double roundYears(double least)
{
    const double step = std::pow(10, std::floor(std::log10(std::max(least, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (step * factor >= least)
            return step * factor;
    }
    return step * 10;
}

constexpr double daysPerYear = 365.2425;
constexpr double yearZero = 1721060; // Julian day of its first day

} // namespace

TimelineAxis TimelineAxis::fitting(const TimelineData &data, const AxisRules &rules)
{
    const Ends ends = endsOf(data);
    if (!ends.all)
        return over({.from = 0, .to = 1}, rules);
    return TimelineAxis(stretched(parts(ends), rules));
}

TimelineAxis TimelineAxis::over(TimelineRange days, const AxisRules &rules)
{
    const TimelineRange range{.from = days.from, .to = std::max(days.to, days.from + 1)};
    return TimelineAxis(stretched({{.days = range}}, rules));
}

double TimelineAxis::x(double day) const
{
    const auto holds = [day](const AxisStretch &stretch) { return day <= stretch.days.to; };
    const auto found = std::ranges::find_if(m_stretches, holds);
    const AxisStretch &stretch = found == m_stretches.cend() ? m_stretches.constLast() : *found;
    return std::round(stretch.x(day));
}

static TimelineTicks yearTicks(const AxisStretch &stretch, const QFontMetricsF &metrics)
{
    const double first = (stretch.days.from - yearZero) / daysPerYear;
    const double last = (stretch.days.to - yearZero) / daysPerYear;
    const auto name = [](double year) { return QString::number(year, 'f', 0); };
    const double widest =
        std::max(metrics.horizontalAdvance(name(std::floor(first))), metrics.horizontalAdvance(name(std::ceil(last))));
    const double space = metrics.averageCharWidth();
    const double step = roundYears((widest + 2 * space) * stretch.daysPerPixel() / daysPerYear);
    TimelineTicks ticks{.unit = TimelineUnit::Century, .upper = {}, .lower = {}};
    const auto count = static_cast<qint64>(std::floor(last / step) - std::ceil(first / step)) + 1;
    for (qint64 i = 0; i < count; ++i) {
        const double year = (std::ceil(first / step) + static_cast<double>(i)) * step;
        const double x = std::round(stretch.x(yearZero + year * daysPerYear) - stretch.left);
        TimelineTick tick{.x = x, .textX = x + space / 2, .width = metrics.horizontalAdvance(name(year)), .text = {}};
        if (tick.textX + tick.width <= stretch.width)
            tick.text = name(year);
        ticks.lower.append(tick);
    }
    return ticks;
}

TimelineTicks ticksOf(const AxisStretch &stretch, const TimelineTickMaker &maker, const QFontMetricsF &metrics)
{
    if (stretch.days.days() > TimelineScale::longest)
        return yearTicks(stretch, metrics);
    const TimelineTicks ticks = maker.ticks(TimelineScale(stretch.days.from, stretch.daysPerPixel(), stretch.width));
    // In a narrow stretch "1980" tells more than "1900–1999".
    return ticks.unit == TimelineUnit::Century ? yearTicks(stretch, metrics) : ticks;
}
