// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/seentext.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <ranges>

SeenText::SeenText(const QTextDocument &document, const QRectF &visible) : m_visible(visible)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const int first = layout->hitTest(visible.topLeft(), Qt::FuzzyHit);
    for (QTextBlock block = document.findBlock(std::max(0, first)); block.isValid(); block = block.next()) {
        const QRectF bounds = layout->blockBoundingRect(block);
        if (bounds.top() > visible.bottom())
            break;
        appendLines(block, bounds.topLeft());
    }
}

void SeenText::appendLines(const QTextBlock &block, QPointF origin)
{
    const QTextLayout *layout = block.layout();
    const auto lines = std::views::iota(0, layout->lineCount());
    const auto isAbove = [&](int i) {
        const QTextLine line = layout->lineAt(i);
        return origin.y() + line.y() + line.height() < m_visible.top();
    };
    for (int i = *std::ranges::partition_point(lines, isAbove); i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const qreal top = origin.y() + line.y();
        if (top > m_visible.bottom())
            break;
        const qsizetype start = block.position() + line.textStart();
        m_lines.append({.line = line,
                        .block = block.position(),
                        .span = {.start = start, .end = start + line.textLength()},
                        .rect = line.naturalTextRect().translated(origin),
                        .left = origin.x()});
    }
}

TextSpan SeenText::span() const
{
    return m_lines.isEmpty() ? TextSpan()
                             : TextSpan{.start = m_lines.first().span.start, .end = m_lines.last().span.end};
}

TextSpan SeenText::spanIn(const QRectF &part) const
{
    const auto first =
        std::ranges::partition_point(m_lines, [&](const Line &line) { return line.rect.bottom() < part.top(); });
    const auto behind =
        std::partition_point(first, m_lines.end(), [&](const Line &line) { return line.rect.top() <= part.bottom(); });
    return first == behind ? TextSpan() : TextSpan{.start = first->span.start, .end = std::prev(behind)->span.end};
}

// The first line that ends behind a position.
QList<SeenText::Line>::const_iterator SeenText::firstLine(qsizetype position) const
{
    return std::ranges::partition_point(m_lines, [&](const Line &line) { return line.span.end <= position; });
}

qreal SeenText::xAt(const Line &line, qsizetype position) const
{
    if (m_edge.position != position || m_edge.top != line.rect.top()) {
        m_edge = {.position = position,
                  .top = line.rect.top(),
                  .x = line.left + line.line.cursorToX(int(position - line.block))};
    }
    return m_edge.x;
}

QList<QRectF> SeenText::rects(TextSpan passage) const
{
    QList<QRectF> found;
    if (passage.isEmpty())
        return found;
    for (auto at = firstLine(passage.start); at != m_lines.end() && at->span.start < passage.end; ++at) {
        if (at->span.isEmpty())
            continue;
        if (at->isWhole(passage)) {
            found.append(at->rect);
            continue;
        }
        qreal left = xAt(*at, std::max(passage.start, at->span.start));
        qreal right = xAt(*at, std::min(passage.end, at->span.end));
        if (left > right)
            std::swap(left, right); // right to left
        found.append(QRectF(left, at->rect.top(), right - left, at->rect.height()));
    }
    return found;
}

std::optional<SeenExtent> SeenText::extent(TextSpan passage) const
{
    if (passage.isEmpty())
        return std::nullopt;
    const auto first = firstLine(passage.start);
    const auto behind =
        std::partition_point(first, m_lines.end(), [&](const Line &line) { return line.span.start < passage.end; });
    if (first == behind)
        return std::nullopt;
    const auto last = std::prev(behind);
    const bool startsHere = passage.start >= m_lines.first().span.start;
    const bool endsHere = passage.end <= m_lines.last().span.end;
    return SeenExtent{.top = startsHere ? first->rect.top() : m_visible.top(),
                      .bottom = endsHere ? last->rect.bottom() : m_visible.bottom(),
                      .startsHere = startsHere,
                      .endsHere = endsHere};
}
