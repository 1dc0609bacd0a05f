// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinelayout.h"

#include "chart/timelinefocuslabel.h"
#include "chart/timelinewords.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <span>

static double namesWidth(const TimelineLanes &lanes, const TimelineMetrics &metrics)
{
    double widest = 0;
    bool hasUndated = false;
    for (const TimelineLane &lane : lanes.lanes()) {
        widest = std::max(widest, metrics.width(laneText(lane.name)) + metrics.width(QString::number(lane.size())));
        hasUndated = hasUndated || !lane.undated.isEmpty();
    }
    const double least = (hasUndated ? 12 : 7) * metrics.em;
    return std::round(std::clamp(widest + 5 * metrics.gap + metrics.em, least, 15 * metrics.em));
}

TimelineAreas timelineAreas(const TimelineLanes &lanes, const TimelineMetrics &metrics, QSizeF size)
{
    TimelineAreas areas;
    const double left = std::min(namesWidth(lanes, metrics), std::floor(size.width() / 3));
    const double width = std::max(size.width() - left, 1.0);
    const double bottom = size.height() - metrics.overview - metrics.lanePadding;
    const double plotHeight = std::max(bottom - metrics.reporting - metrics.header, 0.0);
    areas.header = QRectF(left, 0, width, metrics.header);
    areas.plot = QRectF(left, metrics.header, width, plotHeight);
    areas.names = QRectF(0, metrics.header, left, plotHeight);
    areas.reporting = QRectF(left, areas.plot.bottom(), width, metrics.reporting);
    areas.overview = QRectF(left, areas.reporting.bottom(), width, metrics.overview);
    areas.footer = QRectF(0, areas.plot.bottom(), left, metrics.reporting + metrics.overview);
    return areas;
}

namespace
{

class Builder
{
public:
    Builder(const TimelinePlanInput &input, TimelinePlan &plan, const TimelineFrame &frame);

    TimelineLayout run();

private:
    void addLane(qsizetype lane, double top, double height);
    void addStretches(qsizetype lane);
    void addMarks(qsizetype lane, std::span<const PlannedMark> marks);
    void addMark(qsizetype lane, const PlannedMark &planned);
    void addMore(qsizetype lane, const QList<PlannedMore> &counts);
    void addBins(qsizetype lane);
    [[nodiscard]] const BinBox *foldedInto(qsizetype item, qsizetype lane) const;
    void addFocusedIn(qsizetype lane);
    void addUndated(qsizetype lane);
    void addUndatedLine(qsizetype lane, qsizetype item, qsizetype line);
    [[nodiscard]] QList<qsizetype> undatedInSight(qsizetype lane) const;
    void addReports();
    void addOverview();
    void addTicks(MarkBox &mark) const;
    void cutToWindow(MarkBox &mark) const;
    [[nodiscard]] double middleOf(qint64 day) const;
    [[nodiscard]] TimelineFocus focusOf(qsizetype item) const;
    [[nodiscard]] MarkBox newMark(qsizetype item, qsizetype lane, qsizetype row) const;
    [[nodiscard]] QRectF rowRect(qsizetype row, double left, double right) const;
    [[nodiscard]] QRectF shapeRect(const TimelineSpan &span, qsizetype row) const;
    [[nodiscard]] QString cut(const QString &text, double width) const;

    const TimelinePlanInput &m_input;
    const TimelineMetrics &m_metrics;
    TimelinePlan &m_plan;
    TimelineFrame m_frame;
    TimelineLayout m_layout;
    double m_shift = 0;    // from the plan's pixels to the viewport's
    double m_firstRow = 0; // y of the current lane's first row
};

Builder::Builder(const TimelinePlanInput &input, TimelinePlan &plan, const TimelineFrame &frame)
    : m_input(input), m_metrics(input.metrics), m_plan(plan), m_frame(frame)
{
    m_layout.areas = timelineAreas(input.lanes, m_metrics, frame.size);
    m_layout.scale = frame.scale.snapped(plan.origin);
    m_layout.row = m_metrics.row;
    m_shift = m_layout.areas.plot.left() + std::round(m_layout.scale.x(plan.origin));
}

TimelineLayout Builder::run()
{
    const QRectF plot = m_layout.areas.plot;
    m_layout.ticks = m_metrics.ticks.ticks(m_layout.scale);
    const auto lanes = m_plan.lanes.size();
    // What is too high for its lanes gives each a little more air.
    const double height = lanesHeight(m_plan, m_metrics);
    const double spare = lanes > 0 ? std::floor((plot.height() - height) / static_cast<double>(lanes)) : 0;
    const double air = std::clamp(spare, 0.0, std::round(m_metrics.row * 0.6));
    m_layout.tops.append(0);
    for (qsizetype lane = 0; lane < lanes; ++lane) {
        const double rows = static_cast<double>(m_plan.lanes.at(lane).rows);
        const double top = plot.top() - m_frame.scrolled + m_layout.tops.constLast();
        const double laneHeight = rows * m_metrics.row + 2 * m_metrics.lanePadding + air;
        m_layout.tops.append(m_layout.tops.constLast() + laneHeight);
        m_layout.undated += m_input.lanes.lanes().at(lane).undated.size();
        if (top + laneHeight > plot.top() && top < plot.bottom())
            addLane(lane, top, laneHeight);
    }
    placeFocusLabels(m_layout, m_input);
    addReports();
    addOverview();
    m_layout.today = middleOf(m_frame.today);
    if (m_frame.reading)
        m_layout.reading = middleOf(*m_frame.reading);
    return m_layout;
}

double Builder::middleOf(qint64 day) const
{
    const double x = std::round(m_layout.scale.x(static_cast<double>(day) + 0.5));
    return x >= 0 && x < m_layout.areas.plot.width() ? m_layout.areas.plot.left() + x : -1;
}

TimelineFocus Builder::focusOf(qsizetype item) const
{
    if (item == m_frame.selected)
        return TimelineFocus::Selected;
    return item == m_frame.hovered ? TimelineFocus::Hovered : TimelineFocus::None;
}

MarkBox Builder::newMark(qsizetype item, qsizetype lane, qsizetype row) const
{
    MarkBox box;
    box.item = item;
    box.lane = lane;
    box.row = row;
    box.focus = focusOf(item);
    return box;
}

QString Builder::cut(const QString &text, double width) const
{
    return m_metrics.cut(text, width);
}

QRectF Builder::rowRect(qsizetype row, double left, double right) const
{
    return {left, m_firstRow + static_cast<double>(row) * m_metrics.row, right - left, m_metrics.line};
}

// Marks are centred on the line of text beside them.
QRectF Builder::shapeRect(const TimelineSpan &span, qsizetype row) const
{
    QRectF rect = rowRect(row, m_shift + span.left, m_shift + span.right);
    rect.setTop(rect.top() + std::round((m_metrics.line - m_metrics.mark) / 2));
    rect.setHeight(m_metrics.mark);
    return rect;
}

void Builder::addLane(qsizetype lane, double top, double height)
{
    const PlannedLane &planned = m_plan.lanes.at(lane);
    const TimelineLane &members = m_input.lanes.lanes().at(lane);
    const double content = static_cast<double>(planned.rows) * m_metrics.row - m_metrics.tick;
    m_firstRow = std::round(top + (height - content) / 2);
    const TimelineAreas &areas = m_layout.areas;
    LaneBox box;
    box.lane = lane;
    box.rect = QRectF(0, top, m_frame.size.width(), height);
    box.fold = rowRect(0, m_metrics.gap, m_metrics.gap + m_metrics.em);
    box.isFolded = members.isFolded;
    box.name = rowRect(0, box.fold.right() + m_metrics.markGap, areas.names.right() - m_metrics.gap);
    box.count = members.size();
    const double countWidth = m_metrics.width(QString::number(box.count)) + m_metrics.gap;
    box.text = cut(laneText(members.name), box.name.width() - countWidth);
    m_layout.lanes.append(box);
    if (planned.drawing == LaneDrawing::Counted)
        addBins(lane);
    else
        addStretches(lane);
    addUndated(lane);
    addFocusedIn(lane);
}

// What began earlier is drawn with the first stretch in sight alone: the others have it too.
void Builder::addStretches(qsizetype lane)
{
    const double left = m_layout.areas.plot.left() - m_shift;
    const double right = m_layout.areas.plot.right() - m_shift;
    bool isFirst = true;
    for (const PlannedStretch *stretch : stretchesInSight(m_input, m_plan, lane, left, right)) {
        if (isFirst)
            addMarks(lane, stretch->passing);
        isFirst = false;
        const auto leftEnd = [](const PlannedMark &mark) { return mark.span.left; };
        const auto first = std::ranges::lower_bound(stretch->marks, left - stretch->longestReach, {}, leftEnd);
        const auto last = std::ranges::upper_bound(stretch->marks, right + stretch->longestReach, {}, leftEnd);
        addMarks(lane, {first, last});
        addMore(lane, stretch->more);
    }
}

void Builder::addMarks(qsizetype lane, std::span<const PlannedMark> marks)
{
    const double left = m_layout.areas.plot.left() - m_shift;
    const double right = m_layout.areas.plot.right() - m_shift;
    for (const PlannedMark &mark : marks) {
        if (mark.reachRight() > left && mark.reachLeft() < right)
            addMark(lane, mark);
    }
}

void Builder::addMark(qsizetype lane, const PlannedMark &planned)
{
    MarkBox box = newMark(planned.item, lane, planned.row);
    box.span = planned.span;
    box.shape = shapeRect(planned.span, planned.row);
    if (planned.span.badges > 0)
        box.badges = QRectF(box.shape.topRight(), QSizeF(planned.span.badges, box.shape.height()));
    box.side = planned.side;
    if (planned.side != LabelSide::None) {
        const double labelLeft = m_shift + planned.labelX;
        box.label = rowRect(planned.row, labelLeft, labelLeft + planned.labelWidth);
        const QString title = labelText(m_input.data.items.at(planned.item));
        box.text = planned.isCut ? cut(title, planned.labelWidth) : title;
    }
    cutToWindow(box);
    addTicks(box);
    m_layout.marks.append(box);
}

// A label within a long mark slides along it, so that it can be read wherever the mark can be seen. A label
// beside a mark that leaves the plot fades with it.
void Builder::cutToWindow(MarkBox &mark) const
{
    const QRectF plot = m_layout.areas.plot;
    const double inSight = std::min(mark.outline().right() - plot.left(), plot.right() - mark.outline().left());
    mark.opacity = std::clamp(inSight / m_metrics.mark, 0.0, 1.0);
    // Of a label that has lost its beginning little can be read: it is gone when half of it is.
    if (mark.side == LabelSide::Left && mark.label.left() < plot.left()) {
        const double seen = (mark.label.right() - plot.left()) / mark.label.width();
        mark.opacity = std::min(mark.opacity, std::clamp(2 * seen - 1, 0.0, 1.0));
    }
    if (mark.opacity <= 0)
        mark.label = {};
    if (mark.side != LabelSide::Inside)
        return;
    const double wished = std::max(mark.label.left(), plot.left() + m_metrics.gap);
    const double furthest = mark.shape.right() - m_metrics.em - mark.label.width();
    mark.label.moveLeft(std::max(mark.label.left(), std::min(wished, furthest)));
}

void Builder::addTicks(MarkBox &mark) const
{
    const QRectF plot = m_layout.areas.plot;
    mark.tickTop = m_firstRow + static_cast<double>(mark.row) * m_metrics.row + m_metrics.line;
    for (const qint64 day : m_input.data.items.at(mark.item).reported) {
        const double x = m_shift + m_plan.x(static_cast<double>(day) + 0.5);
        if (x >= plot.left() && x < plot.right() && (mark.ticks.isEmpty() || mark.ticks.constLast() != x))
            mark.ticks.append(x);
    }
}

void Builder::addMore(qsizetype lane, const QList<PlannedMore> &counts)
{
    const qsizetype row = m_plan.lanes.at(lane).moreRow;
    for (const PlannedMore &more : counts) {
        MoreBox box{.rect = rowRect(row, m_shift + more.left, m_shift + more.left + more.width),
                    .text = {},
                    .items = more.items};
        if (!box.rect.intersects(m_layout.areas.plot))
            continue;
        box.text = moreText(more.items.size());
        for (const qsizetype item : more.items)
            box.focus = std::max(box.focus, focusOf(item));
        m_layout.more.append(box);
    }
}

void Builder::addBins(qsizetype lane)
{
    const QRectF plot = m_layout.areas.plot;
    for (const PlannedBin &bin : binsInSight(m_input, m_plan, lane, plot.left() - m_shift, plot.right() - m_shift)) {
        const double left = m_shift + bin.left;
        BinBox box{.rect = rowRect(0, left, left + bin.width),
                   .bar = {},
                   .lane = lane,
                   .first = bin.first,
                   .count = bin.count};
        // The square root keeps a single event visible beside a crowd.
        const auto fullest = static_cast<double>(m_plan.lanes.at(lane).fullestBin);
        const double part = std::sqrt(static_cast<double>(bin.count) / fullest);
        const double height = std::max(std::round(part * (m_metrics.line - 2)), m_metrics.tick);
        box.bar = box.rect.adjusted(1, box.rect.height() - height, -1, 0);
        m_layout.bins.append(box);
    }
}

// Of a folded lane, the count that the item is part of; null: none in sight.
const BinBox *Builder::foldedInto(qsizetype item, qsizetype lane) const
{
    const TimelineLane &members = m_input.lanes.lanes().at(lane);
    const qsizetype position = m_input.lanes.place(item).position - members.undated.size();
    const auto holds = [&](const BinBox &bin) {
        return bin.lane == lane && position >= bin.first && position < bin.first + bin.count;
    };
    const auto bin = std::ranges::find_if(m_layout.bins, holds);
    return members.isFolded && bin != m_layout.bins.cend() ? &*bin : nullptr;
}

// An event with the focus is shown even where its lane only counts.
void Builder::addFocusedIn(qsizetype lane)
{
    const PlannedLane &planned = m_plan.lanes.at(lane);
    for (const qsizetype item : {m_frame.hovered, m_frame.selected}) {
        if (item < 0 || m_input.lanes.place(item).lane != lane || m_layout.mark(item) != nullptr)
            continue;
        const TimelineItem &event = m_input.data.items.at(item);
        if (!event.isDated())
            continue;
        MarkBox box = newMark(item, lane, 0);
        const auto holds = [item](const MoreBox &more) { return more.items.contains(item); };
        const auto more = std::ranges::find_if(m_layout.more, holds);
        if (const BinBox *bin = foldedInto(item, lane)) {
            box.kind = MarkKind::Counted;
            box.shape = bin->rect;
        } else if (planned.drawing == LaneDrawing::Counted) {
            box.row = 1;
            box.span = m_plan.span(event, m_metrics);
            box.shape = shapeRect(box.span, box.row);
            box.badges = QRectF(box.shape.topRight(), QSizeF(box.span.badges, box.shape.height()));
        } else if (more != m_layout.more.end()) {
            box.row = planned.moreRow;
            box.kind = MarkKind::Counted;
            box.shape = more->rect;
        } else {
            continue;
        }
        if (!box.shape.intersects(m_layout.areas.plot))
            continue;
        addTicks(box);
        m_layout.marks.append(box);
    }
}

// All of them, or the first few and how many more; the one with the focus is always among them.
QList<qsizetype> Builder::undatedInSight(qsizetype lane) const
{
    const QList<qsizetype> &undated = m_input.lanes.lanes().at(lane).undated;
    const qsizetype lines = m_plan.lanes.at(lane).undatedLines;
    if (undated.size() <= lines || lines == 0)
        return undated.first(std::min(undated.size(), lines));
    QList<qsizetype> shown = undated.first(lines - 1);
    if (undated.contains(m_frame.selected) && !shown.contains(m_frame.selected))
        shown.last() = m_frame.selected;
    return shown;
}

void Builder::addUndated(qsizetype lane)
{
    const QList<qsizetype> &undated = m_input.lanes.lanes().at(lane).undated;
    const QList<qsizetype> shown = undatedInSight(lane);
    qsizetype line = 1;
    for (const qsizetype item : shown)
        addUndatedLine(lane, item, line++);
    if (shown.size() == undated.size() || shown.isEmpty())
        return;
    MoreBox box;
    box.text = moreText(undated.size() - shown.size());
    const double left = m_metrics.gap * 1.5;
    box.rect = rowRect(line, left, left + std::ceil(m_metrics.width(box.text)) + m_metrics.gap);
    for (const qsizetype item : undated) {
        if (!shown.contains(item))
            box.items.append(item);
    }
    m_layout.more.append(box);
}

void Builder::addUndatedLine(qsizetype lane, qsizetype item, qsizetype line)
{
    MarkBox box = newMark(item, lane, line);
    box.kind = MarkKind::Undated;
    const QString title = labelText(m_input.data.items.at(item));
    const double size = std::round(m_metrics.mark * 0.7);
    const QRectF row = rowRect(line, m_metrics.gap * 1.5, m_layout.areas.names.right() - m_metrics.gap);
    box.shape = QRectF(row.left(), row.center().y() - size / 2, size, size);
    const double labelLeft = box.shape.right() + m_metrics.labelGap;
    const double width = std::min(std::ceil(m_metrics.width(title)), row.right() - labelLeft);
    box.side = LabelSide::Right;
    box.label = QRectF(labelLeft, row.top(), width, row.height());
    box.text = cut(title, width);
    m_layout.marks.append(box);
}

void Builder::addReports()
{
    const QRectF area = m_layout.areas.reporting;
    const double height = std::round(m_metrics.mark * 1.1);
    const double top = std::round(area.top() + (area.height() - height) / 2);
    for (const PlannedReport &report : m_plan.reports) {
        ReportBox box;
        box.shape = QRectF(m_shift + report.left, top, report.right - report.left, height);
        box.publications = report.publications;
        if (report.side != LabelSide::None) {
            box.label = QRectF(m_shift + report.labelX, area.top(), report.labelWidth, area.height());
            box.text = cut(report.text, report.labelWidth);
        }
        if (box.shape.united(box.label).intersects(area))
            m_layout.reports.append(box);
    }
}

void Builder::addOverview()
{
    const QRectF area = m_layout.areas.overview;
    const TimelineScale whole = overviewScale(m_input.lanes, area.width(), m_metrics);
    const double left = std::clamp(whole.x(m_layout.scale.start()), 0.0, area.width());
    const double right = std::clamp(whole.x(m_layout.scale.end()), 0.0, area.width());
    // Wide enough to take hold of.
    const double width = std::max(right - left, m_metrics.em);
    const double x = std::clamp((left + right - width) / 2, 0.0, area.width() - width);
    m_layout.handle = QRectF(area.left() + std::round(x), area.top(), std::round(width), area.height());
    const int fullest = m_plan.overview.isEmpty() ? 1 : std::max(1, std::ranges::max(m_plan.overview));
    for (qsizetype column = 0; column < m_plan.overview.size(); ++column) {
        // The square root keeps a single event visible beside a crowd.
        if (const int events = m_plan.overview.at(column); events > 0)
            m_layout.overview.append({area.left() + static_cast<double>(column), std::sqrt(1.0 * events / fullest)});
    }
    if (const auto all = m_input.lanes.everything())
        m_layout.years = yearsText(static_cast<qint64>(all->from), static_cast<qint64>(all->to) - 1);
}

} // namespace

TimelineLayout layoutTimeline(const TimelinePlanInput &input, TimelinePlan &plan, const TimelineFrame &frame)
{
    return Builder(input, plan, frame).run();
}

const MarkBox *TimelineLayout::mark(qsizetype item) const
{
    const auto found = std::ranges::find(marks, item, &MarkBox::item);
    return found == marks.cend() ? nullptr : &*found;
}

static double distance(const QRectF &rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

// The nearest mark within reach; a label belongs to its mark, but a mark itself comes first.
static qsizetype eventAt(const QList<MarkBox> &marks, MarkKind kind, QPointF point, double slop)
{
    qsizetype best = -1;
    double nearest = slop;
    for (const MarkBox &mark : marks) {
        const double away = distance(mark.outline(), point);
        if (mark.kind == kind && away <= nearest) {
            best = mark.item;
            nearest = away;
        }
    }
    if (best >= 0)
        return best;
    const auto isAt = [&](const MarkBox &mark) {
        return (mark.kind == kind || kind == MarkKind::Shape) && mark.label.contains(point);
    };
    const auto label = std::ranges::find_if(marks, isAt);
    return label == marks.cend() ? -1 : label->item;
}

template <class Box>
static qsizetype boxAt(const QList<Box> &boxes, QPointF point)
{
    const auto found = std::ranges::find_if(boxes, [&](const Box &box) { return box.rect.contains(point); });
    return found == boxes.cend() ? -1 : found - boxes.cbegin();
}

TimelineHit TimelineLayout::hit(QPointF point, double slop) const
{
    for (qsizetype i = 0; i < lanes.size() && areas.names.contains(point); ++i) {
        if (lanes.at(i).fold.united(lanes.at(i).name).contains(point))
            return {.kind = TimelineHit::Kind::Lane, .index = i};
    }
    if (areas.plot.united(areas.names).contains(point)) {
        if (const qsizetype index = boxAt(more, point); index >= 0)
            return {.kind = TimelineHit::Kind::More, .index = index};
        const MarkKind kind = areas.plot.contains(point) ? MarkKind::Shape : MarkKind::Undated;
        if (const qsizetype item = eventAt(marks, kind, point, slop); item >= 0)
            return {.kind = TimelineHit::Kind::Event, .index = item};
        if (const qsizetype index = boxAt(bins, point); index >= 0)
            return {.kind = TimelineHit::Kind::Bin, .index = index};
        return {};
    }
    if (areas.overview.contains(point))
        return {.kind = TimelineHit::Kind::Overview};
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const ReportBox &report = reports.at(i);
        if (report.label.contains(point) || distance(report.shape, point) <= slop)
            return {.kind = TimelineHit::Kind::Report, .index = i};
    }
    return {};
}
