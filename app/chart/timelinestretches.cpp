// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinestretches.h"

#include "chart/timelinemarkplan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace
{

// In em. A stretch is at least that wide and less than twice that; what is longer than a quarter of it is long. So what
// is not crosses one border at most, and what crosses the next one, labels and all, cannot reach it.
constexpr double leastWidth = 96;
// More than anything that stands beside a mark, labels left aside.
constexpr double beside = 6;

int daysExponent(const TimelinePlanInput &input, const TimelinePlan &plan)
{
    return static_cast<int>(std::ceil(std::log2(leastWidth * input.metrics.em * plan.zoom.daysPerPixel)));
}

// One of a stretch's marks on its way to its place.
struct Candidate {
    PlannedMark mark;
    PlacementMark wish;
    qint64 stretch = 0; // in which it begins
};

class StretchPlanner
{
public:
    StretchPlanner(const TimelinePlanInput &input, const TimelinePlan &plan, qsizetype lane, qint64 number);

    PlannedStretch run();

private:
    [[nodiscard]] double day(qint64 border) const { return m_plan.origin + static_cast<double>(border) * m_days; }
    [[nodiscard]] double x(qint64 border) const { return m_plan.x(day(border)); }
    [[nodiscard]] double firstDay(const PlannedMark &mark) const;
    [[nodiscard]] Candidate candidate(const PlannedMark &mark) const;
    // Those that begin between two days.
    [[nodiscard]] QList<PlannedMark> shortMarks(double from, double to) const;
    [[nodiscard]] bool isFree(qsizetype row, double left, double right, qsizetype settledBefore) const;
    void addLong();
    void addCrossing(qint64 border);
    void settle(Candidate &candidate, double end, qsizetype settledBefore) const;
    void addOwn();
    void place();
    void keep(const Candidate &candidate);
    void finish();
    void keepMoreWithin();

    const TimelinePlanInput &m_input;
    const TimelinePlan &m_plan;
    const TimelineLane &m_lane;
    MarkPlanner m_marks;
    qint64 m_number;
    int m_exponent;
    double m_days;
    double m_beside; // days
    QList<Candidate> m_candidates;
    qsizetype m_long = 0; // of the candidates, the first so many
    QList<PlannedMark> m_rowless;
    PlannedStretch m_stretch;
};

StretchPlanner::StretchPlanner(const TimelinePlanInput &input, const TimelinePlan &plan, qsizetype lane, qint64 number)
    : m_input(input)
    , m_plan(plan)
    , m_lane(input.lanes.lanes().at(lane))
    , m_marks(input, plan)
    , m_number(number)
    , m_exponent(daysExponent(input, plan))
    , m_days(std::ldexp(1, m_exponent))
    , m_beside(beside * input.metrics.em * plan.zoom.daysPerPixel)
{
}

PlannedStretch StretchPlanner::run()
{
    addLong();
    addCrossing(m_number);
    addCrossing(m_number + 1);
    addOwn();
    place();
    finish();
    return m_stretch;
}

double StretchPlanner::firstDay(const PlannedMark &mark) const
{
    return knownDays(m_input.data.items.at(mark.item)).from;
}

Candidate StretchPlanner::candidate(const PlannedMark &mark) const
{
    const double stretch = std::floor((firstDay(mark) - m_plan.origin) / m_days);
    return {.mark = mark, .wish = m_marks.wish(mark), .stretch = static_cast<qint64>(stretch)};
}

void StretchPlanner::addLong()
{
    const TimelineRange around{.from = day(m_number - 1), .to = day(m_number + 2)};
    for (const LongMarks::Mark &found : m_lane.longMarks.within(around, m_exponent - 1)) {
        Candidate added = candidate(m_marks.mark(found.item));
        if (found.row < 0 || found.row >= stretchRows - 1) {
            if (added.stretch == m_number)
                m_rowless.append(added.mark);
            continue;
        }
        const bool hasRoom = added.wish.inside >= added.wish.label;
        m_marks.setPlace(added.mark, {.row = found.row,
                                      .side = hasRoom ? LabelSide::Inside : LabelSide::None,
                                      .width = hasRoom ? added.wish.label : 0});
        added.wish.row = found.row;
        m_candidates.append(added);
    }
    m_long = m_candidates.size();
}

QList<PlannedMark> StretchPlanner::shortMarks(double from, double to) const
{
    QList<PlannedMark> marks;
    const TimelineRange everything = *m_input.lanes.everything();
    const auto first = std::ranges::lower_bound(m_lane.starts, from) - m_lane.starts.cbegin();
    const auto last = std::ranges::lower_bound(m_lane.starts, to) - m_lane.starts.cbegin();
    for (qsizetype i = first; i < last; ++i) {
        const qsizetype item = m_lane.dated.at(i);
        if (LongMarks::classOf(m_input.data.items.at(item), everything) < m_exponent - 1)
            marks.append(m_marks.mark(item));
    }
    return marks;
}

// Of what is long and of what was settled at the same border.
bool StretchPlanner::isFree(qsizetype row, double left, double right, qsizetype settledBefore) const
{
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        const PlacementMark &other = m_candidates.at(i).wish;
        const bool counts = i < m_long || i >= settledBefore;
        if (counts && other.row == row && other.left < right && other.right > left)
            return false;
    }
    return true;
}

// Each takes a row of its own at its border, the first ones first; by what is known there and nothing else.
void StretchPlanner::addCrossing(qint64 border)
{
    const qsizetype settledBefore = m_candidates.size();
    const double middle = day(border);
    QList<PlannedMark> crossing = shortMarks(middle - m_days / 4 - m_beside, middle + m_beside);
    erase_if(crossing, [this, border](const PlannedMark &mark) {
        return mark.span.left >= x(border) || mark.span.end() <= x(border);
    });
    MarkPlanner::sort(crossing);
    for (const PlannedMark &mark : std::as_const(crossing)) {
        Candidate added = candidate(mark);
        settle(added, x(border + 1), settledBefore);
        if (added.wish.row >= 0)
            m_candidates.append(added);
        else if (added.stretch == m_number)
            m_rowless.append(mark);
    }
}

void StretchPlanner::settle(Candidate &candidate, double end, qsizetype settledBefore) const
{
    const PlacementRules rules = m_marks.rules();
    PlacementMark &wish = candidate.wish;
    for (qsizetype row = 0; row < stretchRows; ++row) {
        if (!isFree(row, wish.left - rules.gap, wish.right + rules.gap, settledBefore))
            continue;
        TimelinePlacement placement{.row = row};
        const double labelled = wish.right + rules.labelGap + wish.label + rules.gap;
        if (wish.inside >= wish.label)
            placement = {.row = row, .side = LabelSide::Inside, .width = wish.label};
        else if (labelled < end && isFree(row, wish.left, labelled, settledBefore))
            placement = {.row = row, .side = LabelSide::Right, .width = wish.label};
        m_marks.setPlace(candidate.mark, placement);
        wish.row = row;
        wish.right = std::max(wish.right, candidate.mark.reachRight());
        return;
    }
}

void StretchPlanner::addOwn()
{
    for (const PlannedMark &mark : shortMarks(day(m_number), day(m_number + 1))) {
        if (mark.span.left >= x(m_number) && mark.span.end() <= x(m_number + 1))
            m_candidates.append(candidate(mark));
    }
}

void StretchPlanner::place()
{
    std::ranges::stable_sort(m_candidates, {}, [](const Candidate &candidate) { return candidate.wish.left; });
    QList<PlacementMark> wishes;
    for (const Candidate &candidate : std::as_const(m_candidates))
        wishes.append(candidate.wish);
    PlacementRules rules = m_marks.rules();
    rules.rows = stretchRows;
    rules.from = x(m_number) + rules.gap;
    rules.to = x(m_number + 1) - rules.gap;
    rules.isQuick = true;
    const QList<TimelinePlacement> places = placeInRows(wishes, rules).places;
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        Candidate &candidate = m_candidates[i];
        if (candidate.wish.row < 0)
            m_marks.setPlace(candidate.mark, places.at(i));
        keep(candidate);
    }
}

void StretchPlanner::keep(const Candidate &candidate)
{
    if (candidate.mark.row < 0)
        m_rowless.append(candidate.mark);
    else if (candidate.stretch == m_number)
        m_stretch.marks.append(candidate.mark);
    else if (candidate.stretch < m_number)
        m_stretch.passing.append(candidate.mark);
}

void StretchPlanner::finish()
{
    MarkPlanner::sort(m_stretch.marks);
    MarkPlanner::setReach(m_stretch);
    for (PlannedMark &mark : m_rowless)
        mark.span.left = std::max(mark.span.left, x(m_number));
    MarkPlanner::sort(m_rowless);
    for (const PlannedMark &mark : std::as_const(m_rowless))
        m_marks.addMore(m_stretch.more, mark);
    keepMoreWithin();
}

// The last count moves to the left where it would leave the stretch, and into the one before where it has no room.
void StretchPlanner::keepMoreWithin()
{
    QList<PlannedMore> &more = m_stretch.more;
    if (more.isEmpty())
        return;
    const double end = x(m_number + 1) - m_input.metrics.markGap;
    more.last().left = std::min(more.last().left, end - more.last().width);
    const qsizetype before = more.size() - 2;
    if (before < 0 || more.last().left >= more.at(before).left + more.at(before).width + m_input.metrics.markGap)
        return;
    const PlannedMore last = more.takeLast();
    for (const qsizetype item : last.items)
        m_marks.addMore(more, {.item = item, .span = {.left = more.last().left}});
    more.last().left = std::min(more.last().left, end - more.last().width);
}

} // namespace

StretchNumbers stretchesBetween(const TimelinePlanInput &input, const TimelinePlan &plan, double left, double right)
{
    const double days = std::ldexp(1, daysExponent(input, plan));
    const double margin = beside * input.metrics.em;
    const auto number = [&](double x) { return static_cast<qint64>(std::floor(x * plan.zoom.daysPerPixel / days)); };
    return {.first = number(left - margin), .last = number(right + margin)};
}

PlannedStretch planStretch(const TimelinePlanInput &input, const TimelinePlan &plan, qsizetype lane, qint64 number)
{
    return StretchPlanner(input, plan, lane, number).run();
}
