// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelineplan.h"

#include "chart/timelinewords.h"

#include <algorithm>
#include <cmath>
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
    return std::round((day - origin) / daysPerPixel);
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

    TimelinePlan run();

private:
    void planLanes();
    void finish(PlannedLane &lane, qsizetype undated) const;
    [[nodiscard]] QList<PlannedMark> spans(const TimelineLane &lane) const;
    [[nodiscard]] bool isCrowded(const TimelineLane &lane) const;
    [[nodiscard]] double weight(const TimelineItem &item) const;
    [[nodiscard]] PlacementRules rules() const;
    [[nodiscard]] QList<PlacementMark> wishes(const QList<PlannedMark> &marks) const;
    void place(PlannedLane &lane, QList<PlannedMark> marks, const PlacementResult &result) const;
    void count(PlannedLane &planned, const TimelineLane &lane) const;
    void addMore(PlannedLane &lane, const PlannedMark &mark) const;
    void setLabel(PlannedMark &mark, const TimelinePlacement &placement) const;
    void planReports();
    void placeReports();
    void planOverview();

    const TimelinePlanInput &m_input;
    const TimelineData &m_data;
    const TimelineMetrics &m_metrics;
    TimelineZoom m_zoom;
    TimelinePlan m_plan;
};

Planner::Planner(const TimelinePlanInput &input, const TimelineZoom &zoom)
    : m_input(input), m_data(input.data), m_metrics(input.metrics), m_zoom(zoom)
{
    m_plan.daysPerPixel = zoom.daysPerPixel;
    if (const auto all = input.lanes.everything()) {
        m_plan.origin = all->from;
        m_plan.last = m_plan.x(all->to);
    }
}

TimelinePlan Planner::run()
{
    planLanes();
    planReports();
    planOverview();
    return m_plan;
}

QList<PlannedMark> Planner::spans(const TimelineLane &lane) const
{
    QList<PlannedMark> marks;
    marks.reserve(lane.dated.size());
    for (const qsizetype item : lane.dated)
        marks.append({.item = item, .span = m_plan.span(m_data.items.at(item), m_metrics)});
    std::ranges::stable_sort(marks, {}, [](const PlannedMark &mark) { return mark.span.left; });
    return marks;
}

// Whether any window of the plot's width would hold more than one event per em.
bool Planner::isCrowded(const TimelineLane &lane) const
{
    const auto most = static_cast<qsizetype>(m_zoom.width / m_metrics.em);
    const double days = m_zoom.width * m_zoom.daysPerPixel;
    const QList<double> &starts = lane.starts;
    for (qsizetype i = most; i < starts.size(); ++i) {
        if (starts[i] - starts[i - most] < days)
            return true;
    }
    return false;
}

void Planner::planLanes()
{
    QList<QList<PlannedMark>> marks;
    QList<LaneWishes> lanes;
    for (const TimelineLane &lane : m_input.lanes.lanes()) {
        marks.append(isCrowded(lane) ? QList<PlannedMark>() : spans(lane));
        lanes.append(
            {.marks = wishes(marks.constLast()), .least = 1 + std::min(lane.undated.size(), mostUndatedLines)});
    }
    const double padding = 2 * m_metrics.lanePadding * static_cast<double>(lanes.size());
    const auto rows = static_cast<qsizetype>((m_zoom.height - padding) / m_metrics.row);
    const QList<PlacementResult> results = dealRows(lanes, rules(), rows);
    for (qsizetype lane = 0; lane < lanes.size(); ++lane) {
        PlannedLane planned;
        planned.isDense = marks.at(lane).size() < m_input.lanes.lanes().at(lane).dated.size();
        if (planned.isDense)
            count(planned, m_input.lanes.lanes().at(lane));
        else
            place(planned, marks.at(lane), results.at(lane));
        finish(planned, m_input.lanes.lanes().at(lane).undated.size());
        m_plan.lanes.append(planned);
    }
}

void Planner::finish(PlannedLane &lane, qsizetype undated) const
{
    lane.undatedLines = std::min(undated, mostUndatedLines);
    lane.rows = std::max(lane.rows, lane.undatedLines + 1);
    for (const PlannedMark &mark : std::as_const(lane.marks)) {
        lane.longestReach =
            std::max({lane.longestReach, mark.reachRight() - mark.span.left, mark.span.left - mark.reachLeft()});
    }
}

PlacementRules Planner::rules() const
{
    return {.rows = 1,
            .gap = m_metrics.gap,
            .markGap = m_metrics.markGap,
            .labelGap = m_metrics.labelGap,
            .shortest = m_metrics.shortestLabel,
            .from = -m_metrics.fitLeft,
            .to = m_plan.last + m_metrics.fitRight - 2 * m_metrics.gap};
}

double Planner::weight(const TimelineItem &item) const
{
    const double recent = knownDays(item).from - m_plan.origin;
    const double all = std::max(m_plan.last * m_plan.daysPerPixel, 1.0);
    const double weight =
        1 + (item.conflict.isEmpty() ? 0 : 1.5) + 0.5 * std::min(item.articles, 10) + 0.05 * recent / all;
    return item.background ? weight / 2 : weight;
}

void Planner::setLabel(PlannedMark &mark, const TimelinePlacement &placement) const
{
    const double titleWidth = m_input.titleWidths.at(mark.item);
    mark.row = placement.row;
    mark.side = placement.side;
    mark.labelWidth = std::floor(placement.width);
    mark.isCut = placement.side == LabelSide::None || mark.labelWidth < titleWidth;
    switch (placement.side) {
    case LabelSide::None:
        break;
    case LabelSide::Right:
        mark.labelX = mark.span.end() + m_metrics.labelGap;
        break;
    case LabelSide::Inside:
        mark.labelX =
            mark.span.opensLeft ? mark.span.right - m_metrics.em - mark.labelWidth : mark.span.left + m_metrics.em;
        break;
    case LabelSide::Left:
        mark.labelX = mark.span.left - m_metrics.labelGap - mark.labelWidth;
        break;
    }
}

static double roomInside(const TimelineSpan &span, const TimelineMetrics &metrics)
{
    if (span.isPoint)
        return 0;
    const double fading = (span.opensLeft || span.opensRight) ? metrics.arrow / 2 : 0;
    return span.right - span.left - 2.5 * metrics.em - fading;
}

QList<PlacementMark> Planner::wishes(const QList<PlannedMark> &marks) const
{
    QList<PlacementMark> wanted;
    wanted.reserve(marks.size());
    for (const PlannedMark &mark : marks) {
        wanted.append({.left = mark.span.left,
                       .right = mark.span.end(),
                       .label = std::min(m_input.titleWidths.at(mark.item), m_metrics.longestLabel),
                       .inside = roomInside(mark.span, m_metrics),
                       .weight = weight(m_data.items.at(mark.item)),
                       .isLong = mark.span.right - mark.span.left > m_zoom.width * 0.3});
    }
    return wanted;
}

void Planner::place(PlannedLane &lane, QList<PlannedMark> marks, const PlacementResult &result) const
{
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const TimelinePlacement &place = result.places.at(i);
        if (place.row < 0) {
            addMore(lane, marks.at(i));
            continue;
        }
        setLabel(marks[i], place);
        lane.marks.append(marks.at(i));
        lane.rows = std::max(lane.rows, place.row + 1);
    }
    if (!lane.more.isEmpty())
        lane.moreRow = lane.rows++;
}

void Planner::addMore(PlannedLane &lane, const PlannedMark &mark) const
{
    const double left = mark.span.left;
    if (lane.more.isEmpty() || left >= lane.more.constLast().left + lane.more.constLast().width + m_metrics.markGap)
        lane.more.append({.left = left, .width = 0, .text = {}, .items = {}});
    PlannedMore &more = lane.more.last();
    more.items.append(mark.item);
    more.text = moreText(more.items.size());
    more.width = std::ceil(m_metrics.width(more.text)) + m_metrics.gap;
}

void Planner::count(PlannedLane &planned, const TimelineLane &lane) const
{
    const double width = 3 * m_metrics.em;
    QList<PlannedBin> &bins = planned.bins;
    for (qsizetype i = 0; i < lane.dated.size(); ++i) {
        const double left = std::floor(m_plan.x(lane.centres[i]) / width) * width;
        auto bin = bins.isEmpty() || bins.constLast().left < left
                       ? bins.end()
                       : std::ranges::lower_bound(bins, left, {}, &PlannedBin::left); // mostly the last one
        if (bin == bins.end() || bin->left > left)
            bin = bins.insert(bin, {.left = left, .width = width, .items = {}});
        bin->items.append(lane.dated[i]);
        planned.fullestBin = std::max(planned.fullestBin, bin->items.size());
    }
    planned.rows = 2; // the second is for the event that has the focus
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
    const QList<TimelinePlacement> placements = placeInRows(marks, rules()).places;
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
    const TimelineScale scale = overviewScale(m_input.lanes, m_zoom.width, m_metrics);
    m_plan.overview.resize(static_cast<qsizetype>(m_zoom.width) + 1);
    for (const double centre : m_input.lanes.centres()) {
        const auto column = static_cast<qsizetype>(scale.x(centre));
        if (column >= 0 && column < m_plan.overview.size())
            ++m_plan.overview[column];
    }
}

} // namespace

TimelinePlan planTimeline(const TimelinePlanInput &input, const TimelineZoom &zoom)
{
    return Planner(input, zoom).run();
}
