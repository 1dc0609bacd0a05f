// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/textgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace
{
QRectF lineRect(const QTextBlock &block, QPointF origin, const QTextLine &line, TextSpan span)
{
    const auto start = std::max<qsizetype>(span.start - block.position(), line.textStart());
    const auto end = std::min<qsizetype>(span.end - block.position(), line.textStart() + line.textLength());
    qreal left = line.cursorToX(int(start));
    qreal right = line.cursorToX(int(end));
    if (left > right)
        std::swap(left, right); // right to left
    return QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height());
}

void appendLines(const QTextBlock &block, QPointF origin, TextSpan span, const QRectF &visible, QList<QRectF> &rects)
{
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const TextSpan covered{.start = block.position() + line.textStart(),
                               .end = block.position() + line.textStart() + line.textLength()};
        if (!covered.overlaps(span))
            continue;
        const QRectF rect = lineRect(block, origin, line, span);
        if (rect.bottom() >= visible.top() && rect.top() <= visible.bottom())
            rects.append(rect);
    }
}

QRectF extentOf(const QTextDocument &document, qsizetype position)
{
    const QTextBlock block = document.findBlock(int(position));
    if (!block.isValid())
        return {};
    const QRectF bounds = document.documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(int(position) - block.position());
    if (!line.isValid())
        return bounds;
    return QRectF(bounds.left(), bounds.top() + line.y(), bounds.width(), line.height());
}
} // namespace

QList<QRectF> lineRects(const QTextDocument &document, TextSpan span, const QRectF &visible)
{
    QList<QRectF> rects;
    if (span.isEmpty())
        return rects;
    QTextBlock block = document.findBlock(int(span.start));
    for (; block.isValid() && block.position() < span.end; block = block.next()) {
        const QRectF bounds = document.documentLayout()->blockBoundingRect(block);
        if (bounds.top() > visible.bottom())
            break;
        if (bounds.bottom() >= visible.top())
            appendLines(block, bounds.topLeft(), span, visible, rects);
    }
    return rects;
}

QRectF verticalExtent(const QTextDocument &document, TextSpan span)
{
    const QRectF first = extentOf(document, span.start);
    return first.united(extentOf(document, std::max(span.start, span.end - 1)));
}

TextSpan visibleSpan(const QTextDocument &document, const QRectF &visible)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const int last = document.characterCount() - 1;
    const int from = layout->hitTest(QPointF(visible.left(), visible.top()), Qt::FuzzyHit);
    const int to = layout->hitTest(QPointF(visible.right(), visible.bottom()), Qt::FuzzyHit);
    const QTextBlock first = document.findBlock(std::max(0, from));
    const QTextBlock end = document.findBlock(to < 0 ? last : to);
    return {.start = first.isValid() ? first.position() : 0,
            .end = end.isValid() ? end.position() + end.length() : last};
}
