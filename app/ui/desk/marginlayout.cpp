// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/marginlayout.h"

#include "ui/desk/passagelayout.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr int namedAtMost = 8; // of those that share a badge

qreal stripeWidth(qreal lineHeight)
{
    return std::max(3.0, std::round(lineHeight * 0.16)); // whole pixels are sharp, and fast
}
} // namespace

MarginLayout::MarginLayout(const SeenText &seen, const PaneMarks &marks, qreal lineHeight, qreal textWidth)
    : m_lineHeight(lineHeight), m_textWidth(textWidth)
{
    addStripes(seen, marks);
    partSharedLines(marks);
    addLabels(marks);
    addDiamonds(seen, marks);
}

qreal MarginLayout::laneLeft(int lane) const
{
    const qreal width = stripeWidth(m_lineHeight);
    const qreal gap = std::max(1.0, std::round(width * 0.55));
    return std::round(m_textWidth - rightMargin(m_lineHeight) + gap * 1.8) + lane * (width + gap);
}

void MarginLayout::addStripes(const SeenText &seen, const PaneMarks &marks)
{
    const int shown = marks.laneCount > laneLimit ? laneLimit - 1 : laneLimit;
    marks.eachHighlightIn(seen.span(), [&](qsizetype i) {
        const std::optional<SeenExtent> extent = seen.extent(marks.highlights[i].span);
        if (!extent)
            return;
        if (marks.lanes[i] >= shown) {
            addRest(int(i), *extent, laneLeft(shown));
            return;
        }
        const qreal top = std::round(extent->top) + 1;
        const qreal height = std::max(4.0, std::round(extent->bottom) - top - 1);
        m_stripes.append({.highlight = int(i),
                          .rect = QRectF(laneLeft(marks.lanes[i]), top, stripeWidth(m_lineHeight), height),
                          .startsHere = extent->startsHere});
    });
}

// Highlights of one lane share no words but may share a line, where one ends and the next begins: it is divided among
// their stripes.
void MarginLayout::partSharedLines(const PaneMarks &marks)
{
    for (int lane = 0; lane < laneLimit; ++lane) {
        QList<MarginStripe *> stripes;
        for (MarginStripe &stripe : m_stripes) {
            if (marks.lanes[stripe.highlight] == lane)
                stripes.append(&stripe);
        }
        for (qsizetype first = 0; first + 1 < stripes.size();) {
            const qreal bottom = stripes[first]->rect.bottom();
            qsizetype behind = first + 1;
            while (behind < stripes.size() && stripes[behind]->rect.top() < bottom) {
                ++behind;
            }
            const qsizetype count = behind - first;
            if (count > 1) {
                const qreal top = stripes[first + 1]->rect.top();
                const qreal share = (bottom - top) / qreal(count);
                for (qsizetype i = 0; i < count; ++i) {
                    QRectF &rect = stripes[first + i]->rect;
                    if (i > 0)
                        rect.setTop(std::round(top + share * qreal(i)) + 1);
                    if (i + 1 < count)
                        rect.setBottom(std::round(top + share * qreal(i + 1)));
                }
            }
            first = std::max(first + 1, behind - 1);
        }
    }
}

// Those that stand at the same height share one badge; they come by their starts.
void MarginLayout::addRest(int highlight, const SeenExtent &extent, qreal left)
{
    if (m_rests.isEmpty() || extent.top >= m_rests.last().line.bottom()) {
        const qreal right = m_textWidth - 1;
        m_rests.append({.badge = QRectF(left, extent.top + 1, right - left, m_lineHeight * 0.72),
                        .line = QRectF(left, extent.top + 1, 1.5, extent.bottom - extent.top - 2)});
    }
    MarginRest &rest = m_rests.last();
    rest.line.setBottom(std::max(rest.line.bottom(), extent.bottom - 1));
    ++rest.count;
    if (rest.highlights.size() < namedAtMost)
        rest.highlights.append(highlight);
}

// A name needs two lines to be read, and no other stripe between it and the pane's edge.
void MarginLayout::addLabels(const PaneMarks &marks)
{
    const qreal longest = longestLabel(m_lineHeight);
    const qreal size = m_lineHeight * 0.62;
    for (qsizetype i = 0; i < m_stripes.size(); ++i) {
        MarginStripe &stripe = m_stripes[i];
        const QRectF label(stripe.rect.right() + 1, stripe.rect.top(), size, std::min(stripe.rect.height(), longest));
        if (!stripe.startsHere || label.height() < m_lineHeight * 1.7 || label.right() > m_textWidth ||
            marks.highlights[stripe.highlight].label.isEmpty())
            continue;
        const auto isInTheWay = [&](const QRectF &other) { return other.intersects(label); };
        const bool taken = std::ranges::any_of(m_stripes, isInTheWay, &MarginStripe::rect) ||
                           std::ranges::any_of(m_rests, isInTheWay, &MarginRest::badge);
        if (!taken)
            stripe.label = label;
    }
}

void MarginLayout::addDiamonds(const SeenText &seen, const PaneMarks &marks)
{
    const PanePassages &passages = marks.passages;
    const qreal signCentre = passages.hasRoom() ? PassageLayout::signCentre(m_lineHeight, passages.articles)
                                                : leftMargin(m_lineHeight) * 0.45;
    QList<qreal> figureTops;
    for (const PaneFigure &figure : touching(passages.figures, seen.span(), &PaneFigure::span)) {
        if (const std::optional<SeenExtent> extent = seen.extent(figure.span); extent && extent->startsHere)
            figureTops.append(extent->top);
    }
    for (const PaneEvent &event : marks.events) {
        const std::optional<SeenExtent> extent = seen.extent(event.span);
        if (!extent || !extent->startsHere)
            continue;
        const qreal size = m_lineHeight * 0.42;
        const bool isBesideFigure = std::ranges::any_of(
            figureTops, [&](qreal top) { return std::abs(top - extent->top) < m_lineHeight * 0.2; });
        const QPointF centre(signCentre, extent->top + m_lineHeight * (isBesideFigure ? 0.29 : 0.5));
        m_diamonds.append(
            {.event = event.event, .rect = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)});
    }
}

QList<int> MarginLayout::highlightsAt(QPointF point) const
{
    QList<int> found;
    for (const MarginStripe &stripe : m_stripes) {
        if (stripe.rect.adjusted(-1.5, -2, 1.5, 2).united(stripe.label).contains(point))
            found.append(stripe.highlight);
    }
    for (const MarginRest &rest : m_rests) {
        if (rest.badge.contains(point) || rest.line.adjusted(-2, 0, 2, 0).contains(point))
            found.append(rest.highlights);
    }
    return found;
}

EventId MarginLayout::eventAt(QPointF point) const
{
    const auto found = std::ranges::find_if(
        m_diamonds, [&](const MarginDiamond &diamond) { return diamond.rect.adjusted(-4, -4, 4, 4).contains(point); });
    return found == m_diamonds.end() ? EventId() : found->event;
}
