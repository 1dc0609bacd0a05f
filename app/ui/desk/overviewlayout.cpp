// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/overviewlayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace
{
constexpr qreal reachPixels = 3;
constexpr int namedAtMost = 8;
constexpr int laneCount = 3;
} // namespace

OverviewLayout::OverviewLayout(const PaneMarks &marks, const TextScale &scale, QSizeF size)
    : m_marks(marks)
    , m_scale(scale)
    , m_width(size.width())
    , m_height(std::clamp(scale.height().value_or(size.height()), 1.0, std::max(1.0, size.height())))
{
    addHighlights();
    addHits();
    addEvents();
}

void OverviewLayout::addHighlights()
{
    const qreal lane = m_width / laneCount;
    std::array<qreal, laneCount> filled{-1, -1, -1};
    for (qsizetype i = 0; i < m_marks.highlights.size(); ++i) {
        const PaneHighlight &highlight = m_marks.highlights[i];
        const int at = std::min(m_marks.lanes[i], laneCount - 1);
        const qreal top = std::floor(yOf(highlight.span.start));
        const qreal bottom = std::max(std::ceil(yOf(highlight.span.end)), top + 3);
        if (bottom <= filled[size_t(at)])
            continue;
        filled[size_t(at)] = bottom;
        m_items.append({.kind = OverviewMark::Kind::Highlight,
                        .rect = QRectF(at * lane + 0.5, top, lane - 1, bottom - top),
                        .colour = highlight.colours.isEmpty() ? QStringLiteral("grey") : highlight.colours.first()});
    }
}

void OverviewLayout::addHits()
{
    qreal last = -1;
    for (const TextSpan hit : m_marks.hits) {
        const qreal y = std::floor(yOf(hit.start));
        if (y <= last)
            continue;
        last = y;
        m_items.append({.kind = OverviewMark::Kind::Hit, .rect = QRectF(0, y, m_width, 1)});
    }
    if (m_marks.currentHit >= 0) {
        const qreal y = std::floor(yOf(m_marks.hits[m_marks.currentHit].start));
        m_items.append({.kind = OverviewMark::Kind::CurrentHit, .rect = QRectF(0, y - 1, m_width, 3)});
    }
}

void OverviewLayout::addEvents()
{
    const qreal side = std::min(m_width * 0.7, 8.0);
    for (const PaneEvent &event : m_marks.events) {
        if (m_marks.selectedEvent.isNull() || event.event != m_marks.selectedEvent)
            continue;
        const QRectF rect((m_width - side) / 2, yOf(event.span.start) - side / 2, side, side);
        m_items.append({.kind = OverviewMark::Kind::Event, .rect = rect});
    }
}

TextSpan OverviewLayout::reach(qreal y) const
{
    return {.start = positionAt(y - reachPixels), .end = positionAt(y + reachPixels) + 1};
}

TextSpan OverviewLayout::passageAt(qreal y) const
{
    const TextSpan within = reach(y);
    const qsizetype middle = positionAt(y);
    TextSpan nearest{.start = middle, .end = middle};
    qsizetype distance = -1;
    const auto offer = [&](TextSpan span) {
        const qsizetype away =
            span.contains(middle) ? 0 : std::min(std::abs(span.start - middle), std::abs(span.end - middle));
        if (distance >= 0 && away >= distance)
            return;
        distance = away;
        nearest = span;
    };
    for (const TextSpan hit : touching(m_marks.hits, within)) {
        offer(hit);
    }
    m_marks.eachHighlightIn(within, [&](qsizetype i) { offer(m_marks.highlights[i].span); });
    for (const PaneEvent &event : m_marks.events) {
        if (event.event == m_marks.selectedEvent && event.span.overlaps(within))
            offer(event.span);
    }
    return nearest;
}

QStringList OverviewLayout::namesAt(qreal y) const
{
    const TextSpan within = reach(y);
    QStringList names;
    int more = 0;
    m_marks.eachHighlightIn(within, [&](qsizetype i) {
        if (names.size() < namedAtMost) {
            names.append(PaneMarks::spokenName(m_marks.highlights[i]));
        } else {
            ++more;
        }
    });
    if (more > 0)
        names.append(tr("and %n more highlight(s)", nullptr, more));
    if (const auto hits = touching(m_marks.hits, within); !hits.empty())
        names.append(tr("%n place(s) found", nullptr, int(std::ssize(hits))));
    const bool reports = std::ranges::any_of(m_marks.events, [&](const PaneEvent &event) {
        return !m_marks.selectedEvent.isNull() && event.event == m_marks.selectedEvent && event.span.overlaps(within);
    });
    if (reports)
        names.append(tr("Reports the selected event"));
    return names;
}
