// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelineplan.h"

#include "chart/timelinemarkplan.h"
#include "chart/timelinestretches.h"
#include "chart/timelinewords.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <ranges>

double PlannedMark::reachLeft() const
{
    return side == LabelSide::Left ? labelX : span.left;
}

double PlannedMark::reachRight() const
{
    return side == LabelSide::Right ? labelX + labelWidth : span.end();
}

double TimelinePlan::x(double day) const
{
    return std::round((day - origin) / zoom.daysPerPixel);
}

static double badgeRoom(const TimelineItem &item, const TimelineMetrics &metrics)
{
    const int signs = int(!item.conflict.isEmpty()) + int(item.uncertain) + int(item.modality == Modality::Recurring);
    return signs * metrics.badge + (signs > 0 ? metrics.markGap : 0);
}

static TimelineSpan pointSpan(double centre, const TimelineItem &item, const TimelineMetrics &metrics)
{
    const double half = metrics.mark / 2 + (item.approximate ? metrics.wing : 0);
    return {.left = centre - half, .right = centre + half, .isPoint = true};
}

// An open end of "one of these days" only points beyond; one of "throughout" goes on to the edge of all days.
static void openUp(TimelineSpan &span, const TimelineItem &item, const TimelineMetrics &metrics, double last)
{
    const bool goesOn = item.reading == Reading::Throughout;
    if (!item.latest) {
        span.opensRight = true;
        span.right = std::max(span.left + metrics.arrow, goesOn ? last + metrics.wing : span.left);
    }
    if (!item.earliest) {
        span.opensLeft = true;
        span.left = std::min(span.right - metrics.arrow, goesOn ? -metrics.wing : span.right);
    }
}

TimelineSpan TimelinePlan::span(const TimelineItem &item, const TimelineMetrics &metrics) const
{
    const TimelineRange known = knownDays(item);
    TimelineSpan span;
    if (item.earliest && item.earliest == item.latest) {
        span = pointSpan(x(known.centre()), item, metrics);
    } else {
        span = {.left = x(item.earliest ? known.from : known.to), .right = x(item.latest ? known.to : known.from)};
        openUp(span, item, metrics, last);
        if (const double lacking = metrics.least - (span.right - span.left); lacking > 0) {
            span.left -= std::floor(lacking / 2);
            span.right = span.left + metrics.least;
        }
        if (item.approximate) {
            span.left -= span.opensLeft ? 0 : metrics.wing;
            span.right += span.opensRight ? 0 : metrics.wing;
        }
    }
    span.badges = badgeRoom(item, metrics);
    return span;
}

QList<double> titleWidths(const TimelineData &data, const TimelineMetrics &metrics)
{
    // Beyond a few thousand, measuring would take longer than a zoom may; an estimate on the safe side does there.
    const bool exactly = data.items.size() <= 3000;
    const double average = metrics.text.averageCharWidth() * 1.15;
    QList<double> widths;
    widths.reserve(data.items.size());
    for (const TimelineItem &item : data.items) {
        const QString title = labelText(item);
        widths.append(std::ceil(exactly ? metrics.width(title) : average * static_cast<double>(title.size())));
    }
    return widths;
}

TimelineScale overviewScale(const TimelineLanes &lanes, double width, const TimelineMetrics &metrics)
{
    const TimelineRange all = lanes.everything().value_or(TimelineRange{.from = 0, .to = 1});
    return TimelineScale::fitting(all, width, {.left = metrics.gap, .right = metrics.gap});
}

double lanesHeight(const TimelinePlan &plan, const TimelineMetrics &metrics)
{
    double height = 0;
    for (const PlannedLane &lane : plan.lanes)
        height += static_cast<double>(lane.rows) * metrics.row + 2 * metrics.lanePadding;
    return height;
}

namespace
{

constexpr qsizetype mostUndatedLines = 3;

class Planner
{
public:
    Planner(const TimelinePlanInput &input, const TimelineZoom &zoom);

    TimelinePlan run(const TimelinePlan &before);

private:
    void planLanes();
    [[nodiscard]] static qsizetype undatedLines(const TimelineLane &lane);
    void finish(PlannedLane &lane, const TimelineLane &members) const;
    [[nodiscard]] bool isCrowded(const TimelineLane &lane) const;
    [[nodiscard]] LaneDrawing drawing(const TimelineLane &lane) const;
    [[nodiscard]] QList<PlannedMark> wholeLane(const TimelineLane &lane) const;
    [[nodiscard]] QList<PlacementMark> wishes(const QList<PlannedMark> &marks) const;
    void place(PlannedLane &lane, QList<PlannedMark> marks, const PlacementResult &result) const;
    void planReports();
    void placeReports();
    void planOverview();

    const TimelinePlanInput &m_input;
    const TimelineData &m_data;
    const TimelineMetrics &m_metrics;
    TimelinePlan m_plan;
    MarkPlanner m_marks;
};

Planner::Planner(const TimelinePlanInput &input, const TimelineZoom &zoom)
    : m_input(input), m_data(input.data), m_metrics(input.metrics), m_marks(input, m_plan)
{
    m_plan.zoom = zoom;
    if (const auto all = input.lanes.everything()) {
        m_plan.origin = all->from;
        m_plan.last = m_plan.x(all->to);
    }
}

TimelinePlan Planner::run(const TimelinePlan &before)
{
    planLanes();
    planReports();
    if (before.zoom.width == m_plan.zoom.width && !before.overview.isEmpty())
        m_plan.overview = before.overview;
    else
        planOverview();
    return m_plan;
}

// Whether any window of the plot's width would hold more than one event per em.
bool Planner::isCrowded(const TimelineLane &lane) const
{
    const auto most = static_cast<qsizetype>(m_plan.zoom.width / m_metrics.em);
    const double days = m_plan.zoom.width * m_plan.zoom.daysPerPixel;
    const QList<double> &starts = lane.starts;
    for (qsizetype i = most; i < starts.size(); ++i) {
        if (starts[i] - starts[i - most] < days)
            return true;
    }
    return false;
}

LaneDrawing Planner::drawing(const TimelineLane &lane) const
{
    if (lane.isFolded || isCrowded(lane))
        return LaneDrawing::Counted;
    return lane.isArchive() ? LaneDrawing::Stretches : LaneDrawing::Whole;
}

QList<PlannedMark> Planner::wholeLane(const TimelineLane &lane) const
{
    QList<PlannedMark> marks;
    for (const qsizetype item : lane.dated)
        marks.append(m_marks.mark(item));
    MarkPlanner::sort(marks);
    return marks;
}

QList<PlacementMark> Planner::wishes(const QList<PlannedMark> &marks) const
{
    QList<PlacementMark> wanted;
    for (const PlannedMark &mark : marks)
        wanted.append(m_marks.wish(mark));
    return wanted;
}

void Planner::planLanes()
{
    QList<QList<PlannedMark>> marks;
    QList<LaneWishes> lanes;
    for (const TimelineLane &lane : m_input.lanes.lanes()) {
        m_plan.lanes.append({.drawing = drawing(lane)});
        const bool isWhole = m_plan.lanes.constLast().drawing == LaneDrawing::Whole;
        marks.append(isWhole ? wholeLane(lane) : QList<PlannedMark>());
        lanes.append({.marks = wishes(marks.constLast()), .least = 1 + undatedLines(lane)});
    }
    const double padding = 2 * m_metrics.lanePadding * static_cast<double>(lanes.size());
    const auto rows = static_cast<qsizetype>((m_plan.zoom.height - padding) / m_metrics.row);
    const QList<PlacementResult> results = dealRows(lanes, m_marks.rules(), rows);
    for (qsizetype lane = 0; lane < lanes.size(); ++lane) {
        PlannedLane &planned = m_plan.lanes[lane];
        if (planned.drawing == LaneDrawing::Whole)
            place(planned, marks.at(lane), results.at(lane));
        finish(planned, m_input.lanes.lanes().at(lane));
    }
}

qsizetype Planner::undatedLines(const TimelineLane &lane)
{
    return lane.isFolded ? 0 : std::min(lane.undated.size(), mostUndatedLines);
}

void Planner::finish(PlannedLane &lane, const TimelineLane &members) const
{
    if (lane.drawing == LaneDrawing::Counted && !members.isFolded)
        lane.rows = 2; // the second is for the event that has the focus
    if (lane.drawing == LaneDrawing::Stretches) {
        lane.moreRow = stretchRows;
        lane.rows = stretchRows + 1;
    }
    lane.undatedLines = undatedLines(members);
    lane.rows = std::max(lane.rows, lane.undatedLines + 1);
}

void Planner::place(PlannedLane &lane, QList<PlannedMark> marks, const PlacementResult &result) const
{
    PlannedStretch &whole = lane.stretches[0];
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const TimelinePlacement &place = result.places.at(i);
        if (place.row < 0) {
            m_marks.addMore(whole.more, marks.at(i));
            continue;
        }
        m_marks.setPlace(marks[i], place);
        whole.marks.append(marks.at(i));
        lane.rows = std::max(lane.rows, place.row + 1);
    }
    if (!whole.more.isEmpty())
        lane.moreRow = lane.rows++;
    MarkPlanner::setReach(whole);
}

void Planner::planReports()
{
    QList<qsizetype> sorted(m_data.publications.size());
    std::ranges::iota(sorted, 0);
    std::ranges::stable_sort(sorted, {}, [&](qsizetype i) { return m_data.publications.at(i).day; });
    const double half = std::round(m_metrics.em * 0.2);
    for (const qsizetype index : std::as_const(sorted)) {
        const double centre = m_plan.x(static_cast<double>(m_data.publications.at(index).day) + 0.5);
        if (m_plan.reports.isEmpty() || centre - half > m_plan.reports.constLast().right + m_metrics.markGap)
            m_plan.reports.append({.left = centre - half, .text = {}, .publications = {}});
        m_plan.reports.last().right = centre + half;
        m_plan.reports.last().publications.append(index);
    }
    placeReports();
}

void Planner::placeReports()
{
    QList<PlacementMark> marks;
    for (PlannedReport &report : m_plan.reports) {
        QList<PublicationMark> publications;
        for (const qsizetype index : std::as_const(report.publications))
            publications.append(m_data.publications.at(index));
        report.text = publicationText(publications);
        marks.append({.left = report.left, .right = report.right, .label = std::ceil(m_metrics.width(report.text))});
    }
    const QList<TimelinePlacement> placements = placeInRows(marks, m_marks.rules()).places;
    for (qsizetype i = 0; i < placements.size(); ++i) {
        PlannedReport &report = m_plan.reports[i];
        report.side = placements.at(i).side;
        report.labelWidth = std::floor(placements.at(i).width);
        report.labelX = report.side == LabelSide::Left ? report.left - m_metrics.labelGap - report.labelWidth
                                                       : report.right + m_metrics.labelGap;
    }
}

void Planner::planOverview()
{
    const TimelineScale scale = overviewScale(m_input.lanes, m_plan.zoom.width, m_metrics);
    m_plan.overview.resize(static_cast<qsizetype>(m_plan.zoom.width) + 1);
    for (const TimelineLane &lane : m_input.lanes.lanes()) {
        for (const double start : lane.starts) {
            const auto column = static_cast<qsizetype>(scale.x(start));
            if (column >= 0 && column < m_plan.overview.size())
                ++m_plan.overview[column];
        }
    }
}

} // namespace

TimelinePlan planTimeline(const TimelinePlanInput &input, const TimelineZoom &zoom, const TimelinePlan &before)
{
    return Planner(input, zoom).run(before);
}

// A reader who pans for long should not fill the memory.
static constexpr size_t mostKept = 100;

QList<const PlannedStretch *> stretchesInSight(const TimelinePlanInput &input, TimelinePlan &plan, qsizetype lane,
                                               double left, double right)
{
    PlannedLane &planned = plan.lanes[lane];
    if (planned.drawing == LaneDrawing::Whole)
        return {&planned.stretches[0]};
    QList<const PlannedStretch *> stretches;
    const StretchNumbers numbers = stretchesBetween(input, plan, left, right);
    if (planned.stretches.size() > mostKept)
        planned.stretches.clear();
    for (qint64 number = numbers.first; number <= numbers.last; ++number) {
        auto known = planned.stretches.find(number);
        if (known == planned.stretches.end())
            known = planned.stretches.emplace(number, planStretch(input, plan, lane, number)).first;
        stretches.append(&known->second);
    }
    return stretches;
}

static qsizetype fullestBin(const TimelineLane &lane, const TimelinePlan &plan, double width)
{
    qsizetype fullest = 0;
    qsizetype count = 0;
    double left = -std::numeric_limits<double>::infinity();
    const double factor = 1 / plan.zoom.daysPerPixel;
    for (const double start : lane.starts) {
        const double x = (start - plan.origin) * factor;
        if (x >= left + width) {
            left = std::floor(x / width) * width;
            count = 0;
        }
        fullest = std::max(fullest, ++count);
    }
    return fullest;
}

QList<PlannedBin> binsInSight(const TimelinePlanInput &input, TimelinePlan &plan, qsizetype lane, double left,
                              double right)
{
    const double width = 3 * input.metrics.em;
    const TimelineLane &members = input.lanes.lanes().at(lane);
    qsizetype &fullest = plan.lanes[lane].fullestBin;
    if (fullest == 0)
        fullest = fullestBin(members, plan, width);
    const auto startingAt = [&](double x) {
        const double day = plan.origin + x * plan.zoom.daysPerPixel;
        return std::ranges::lower_bound(members.starts, day) - members.starts.cbegin();
    };
    QList<PlannedBin> bins;
    double x = std::floor(left / width) * width;
    for (qsizetype first = startingAt(x); x < right; x += width) {
        const qsizetype next = startingAt(x + width);
        if (next > first)
            bins.append({.left = x, .width = width, .first = first, .count = next - first});
        first = next;
    }
    return bins;
}
