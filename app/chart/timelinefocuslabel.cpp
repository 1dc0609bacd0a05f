// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinefocuslabel.h"

#include "chart/timelinelayout.h"
#include "chart/timelinewords.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace
{

class FocusLabel
{
public:
    FocusLabel(TimelineLayout &layout, const TimelinePlanInput &input, MarkBox &mark);

    void place();

private:
    using Stretch = std::pair<double, double>; // from, to

    [[nodiscard]] bool isShown() const;
    [[nodiscard]] QRectF rowRect(qsizetype row) const;
    [[nodiscard]] QList<qsizetype> rows() const;
    [[nodiscard]] QList<Stretch> taken(const QRectF &row) const;
    [[nodiscard]] QList<Stretch> gaps(const QRectF &row) const;
    [[nodiscard]] std::optional<QRectF> inRow(qsizetype row, double width) const;
    [[nodiscard]] std::optional<QRectF> spot() const;
    void show(const QRectF &rect);
    void makeWay(MarkBox &other) const;

    TimelineLayout &m_layout;
    const TimelineMetrics &m_metrics;
    MarkBox &m_mark;
    QString m_title;
    double m_wanted;
    QRectF m_window;
    QRectF m_anchor; // what the label belongs to
};

FocusLabel::FocusLabel(TimelineLayout &layout, const TimelinePlanInput &input, MarkBox &mark)
    : m_layout(layout)
    , m_metrics(input.metrics)
    , m_mark(mark)
    , m_title(labelText(input.data.items.at(mark.item)))
    , m_wanted(std::ceil(m_metrics.width(m_title)))
    , m_window(layout.areas.plot.adjusted(m_metrics.labelGap, 0, -m_metrics.labelGap, 0))
    , m_anchor(mark.outline())
{
    m_wanted = std::min(m_wanted, m_window.width() * 0.7);
    // What is listed at the left has its label in the plot, at the plot's left edge.
    if (mark.kind == MarkKind::Undated)
        m_anchor.setRight(layout.areas.plot.left());
}

bool FocusLabel::isShown() const
{
    const bool isWhole = !m_mark.label.isNull() && m_mark.text == m_title;
    return isWhole &&
           (m_mark.kind == MarkKind::Undated || (m_mark.label.left() >= m_window.left() - m_metrics.labelGap &&
                                                 m_mark.label.right() <= m_window.right() + m_metrics.labelGap));
}

QRectF FocusLabel::rowRect(qsizetype row) const
{
    const double top = m_anchor.center().y() - m_metrics.line / 2;
    const auto below = static_cast<double>(row - m_mark.row);
    return {m_window.left(), std::round(top + below * m_metrics.row), m_window.width(), m_metrics.line};
}

// The mark's own row, then the others of the lane by distance.
QList<qsizetype> FocusLabel::rows() const
{
    const auto lane = std::ranges::find(m_layout.lanes, m_mark.lane, &LaneBox::lane);
    QList<qsizetype> rows{m_mark.row};
    if (lane == m_layout.lanes.cend())
        return rows;
    for (qsizetype away = 1; away <= maxPlacementRows + 1; ++away) {
        for (const qsizetype row : {m_mark.row + away, m_mark.row - away}) {
            const QRectF rect = rowRect(row);
            if (rect.top() >= lane->rect.top() && rect.bottom() <= lane->rect.bottom())
                rows.append(row);
        }
    }
    return rows;
}

// What a label must not touch in a row: marks, counts, and the label of an event that comes first.
QList<FocusLabel::Stretch> FocusLabel::taken(const QRectF &row) const
{
    QList<Stretch> taken;
    const auto take = [&](const QRectF &rect, double gap) {
        if (rect.bottom() > row.top() && rect.top() < row.bottom())
            taken.append({rect.left() - gap, rect.right() + gap});
    };
    for (const MarkBox &other : m_layout.marks) {
        if (other.kind == MarkKind::Undated)
            continue;
        take(other.outline(), &other == &m_mark ? m_metrics.labelGap : m_metrics.gap);
        if (&other != &m_mark && other.focus == TimelineFocus::Selected && !other.label.isNull())
            take(other.label, m_metrics.gap);
    }
    for (const MoreBox &more : m_layout.more)
        take(more.rect, m_metrics.labelGap);
    for (const BinBox &bin : m_layout.bins)
        take(bin.rect, 0);
    return taken;
}

QList<FocusLabel::Stretch> FocusLabel::gaps(const QRectF &row) const
{
    QList<Stretch> blocked = taken(row);
    std::ranges::sort(blocked);
    QList<Stretch> free;
    double from = m_window.left();
    for (const auto &[begin, end] : std::as_const(blocked)) {
        if (begin > from)
            free.append({from, std::min(begin, m_window.right())});
        from = std::max(from, end);
    }
    if (from < m_window.right())
        free.append({from, m_window.right()});
    return free;
}

// As near to the mark as the row allows, right of it rather than left.
std::optional<QRectF> FocusLabel::inRow(qsizetype row, double width) const
{
    const QRectF rect = rowRect(row);
    const bool isOwn = row == m_mark.row;
    std::optional<QRectF> best;
    double nearest = 0;
    for (const auto &[from, to] : gaps(rect)) {
        if (to - from < width)
            continue;
        const double wished = isOwn ? m_anchor.right() + m_metrics.labelGap : m_anchor.left();
        const double left = std::clamp(wished, from, to - width);
        const double away = left >= wished ? left - wished : std::max(m_anchor.left() - left - width, 0.0) + 1;
        if (!best || away < nearest) {
            best = QRectF(left, rect.top(), width, rect.height());
            nearest = away;
        }
    }
    return best;
}

std::optional<QRectF> FocusLabel::spot() const
{
    const double reach = 4 * m_metrics.em;
    const double least = std::min(m_wanted, m_metrics.shortestLabel);
    const auto away = [&](const QRectF &rect) {
        return std::max({rect.left() - m_anchor.right(), m_anchor.left() - rect.right(), 0.0});
    };
    // Whole and near, then whole, then whatever of it there is room for.
    for (const auto &[width, furthest] :
         {std::pair{m_wanted, reach}, std::pair{m_wanted, m_window.width()}, std::pair{least, m_window.width()}}) {
        for (const qsizetype row : rows()) {
            const std::optional<QRectF> rect = inRow(row, width);
            if (rect && away(*rect) <= furthest)
                return rect;
        }
    }
    return std::nullopt;
}

void FocusLabel::makeWay(MarkBox &other) const
{
    const QRectF mine = m_mark.label.adjusted(-m_metrics.gap, 0, m_metrics.gap, 0);
    if (&other == &m_mark || other.kind == MarkKind::Undated || !other.label.intersects(mine))
        return;
    const double left = mine.left() - other.label.left();
    if (other.side == LabelSide::Right && left >= m_metrics.shortestLabel) {
        other.label.setWidth(left);
        other.text = m_metrics.text.elidedText(other.text, Qt::ElideRight, left);
    } else {
        other.label = {};
    }
}

void FocusLabel::show(const QRectF &rect)
{
    m_mark.label = rect;
    m_mark.side = LabelSide::Right;
    m_mark.text = m_metrics.text.elidedText(m_title, Qt::ElideRight, rect.width());
    const double y = rect.center().y();
    const bool isBeside =
        std::abs(y - m_anchor.center().y()) < 1 && (std::abs(rect.left() - m_anchor.right()) <= m_metrics.gap ||
                                                    std::abs(m_anchor.left() - rect.right()) <= m_metrics.gap);
    if (!isBeside && m_mark.kind != MarkKind::Undated) {
        const double from = std::clamp(rect.center().x(), m_anchor.left(), m_anchor.right());
        m_mark.leader = QLineF(from, m_anchor.center().y(), std::clamp(from, rect.left(), rect.right()), y);
    }
    for (MarkBox &other : m_layout.marks)
        makeWay(other);
}

void FocusLabel::place()
{
    if (isShown())
        return;
    if (const std::optional<QRectF> rect = spot())
        show(*rect);
}

} // namespace

void placeFocusLabels(TimelineLayout &layout, const TimelinePlanInput &input)
{
    for (const TimelineFocus focus : {TimelineFocus::Selected, TimelineFocus::Hovered}) {
        const auto mark = std::ranges::find(layout.marks, focus, &MarkBox::focus);
        if (mark != layout.marks.end())
            FocusLabel(layout, input, *mark).place();
    }
}
