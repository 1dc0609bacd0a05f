// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/sharedveil.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace
{
constexpr float strength = 0.52F;
} // namespace

SharedVeil::SharedVeil(const PaneMarks &marks, const Theme &theme, TextSpan selection)
    : m_marks(marks), m_theme(theme), m_selection(selection)
{
}

std::optional<QColor> SharedVeil::groundAt(qsizetype position) const
{
    const TextSpan here{.start = position, .end = position + 1};
    const auto isAny = [&](const QList<TextSpan> &spans) { return !touching(spans, here).empty(); };
    if (m_selection.contains(position) || isAny(m_marks.hits))
        return std::nullopt;
    if (const auto tints = touching(m_marks.tints, here, &PaneTint::span); !tints.empty())
        return m_theme.tagGroundOnPage(m_marks.highlights[tints.front().top].firstColour());
    return isAny(m_marks.focused) ? m_theme.focusGround : m_theme.page;
}

QList<qsizetype> SharedVeil::borders(TextSpan span) const
{
    QList<qsizetype> found{span.start, span.end};
    const auto add = [&](TextSpan each) {
        for (const qsizetype position : {each.start, each.end}) {
            if (position > span.start && position < span.end)
                found.append(position);
        }
    };
    add(m_selection);
    for (const TextSpan hit : touching(m_marks.hits, span)) {
        add(hit);
    }
    for (const TextSpan sentence : touching(m_marks.focused, span)) {
        add(sentence);
    }
    for (const PaneTint &tint : touching(m_marks.tints, span, &PaneTint::span)) {
        add(tint.span);
    }
    std::ranges::sort(found);
    return found;
}

QList<SharedVeil::Piece> SharedVeil::pieces(TextSpan shown) const
{
    QList<Piece> made;
    for (const PaneRun &run : touching(m_marks.passages.runs, shown, &PaneRun::span)) {
        const QList<qsizetype> cuts =
            borders({.start = std::max(run.span.start, shown.start), .end = std::min(run.span.end, shown.end)});
        for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
            const TextSpan span{.start = cuts[i], .end = cuts[i + 1]};
            const std::optional<QColor> ground = span.isEmpty() ? std::nullopt : groundAt(span.start);
            if (ground)
                made.append({.span = span, .ground = *ground});
        }
    }
    return made;
}

// On whole pixels: where two pieces meet nothing is dimmed twice.
void SharedVeil::paint(QPainter &painter, const SeenText &seen, TextSpan shown) const
{
    for (Piece piece : pieces(shown)) {
        piece.ground.setAlphaF(strength);
        const QList<QRectF> rects = seen.rects(piece.span);
        for (const QRectF &rect : rects) {
            const QPoint topLeft(int(std::round(rect.left())), int(std::round(rect.top())));
            const QPoint bottomRight(int(std::round(rect.right())) - 1, int(std::round(rect.bottom())) - 1);
            painter.fillRect(QRect(topLeft, bottomRight), piece.ground);
        }
    }
}
