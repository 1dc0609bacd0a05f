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

QRectF verticalExtent(const QTextDocument &document, TextSpan span)
{
    const QRectF first = extentOf(document, span.start);
    return first.united(extentOf(document, std::max(span.start, span.end - 1)));
}

// A document is laid out from top to bottom: when its last block is, all are.
TextScale::TextScale(const QTextDocument &document) : m_isLaidOut(document.lastBlock().layout()->lineCount() > 0)
{
    const qsizetype blankLine = 40; // characters; only while the true height is not known
    qreal top = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (m_isLaidOut)
            top = std::max(top, block.layout()->position().y());
        m_stops.append({.position = block.position(), .top = top});
        if (!m_isLaidOut)
            top += qreal(std::max<qsizetype>(block.length(), blankLine));
    }
    if (m_isLaidOut)
        top += document.lastBlock().layout()->boundingRect().height();
    m_stops.append({.position = document.characterCount() - 1, .top = top});
}

qreal TextScale::shareOf(qsizetype position) const
{
    const qreal height = m_stops.last().top;
    const auto behind = std::ranges::upper_bound(m_stops, position, {}, &Stop::position);
    if (behind == m_stops.begin() || behind == m_stops.end() || height <= 0)
        return behind == m_stops.begin() ? 0 : 1;
    const Stop &from = *std::prev(behind);
    const qreal within =
        qreal(position - from.position) / qreal(std::max<qsizetype>(1, behind->position - from.position));
    return (from.top + within * (behind->top - from.top)) / height;
}

qsizetype TextScale::positionAt(qreal share) const
{
    const qreal top = share * m_stops.last().top;
    const auto behind = std::ranges::upper_bound(m_stops, top, {}, &Stop::top);
    if (behind == m_stops.begin() || behind == m_stops.end())
        return behind == m_stops.begin() ? 0 : m_stops.last().position;
    const Stop &from = *std::prev(behind);
    const qreal within = (top - from.top) / std::max(1.0, behind->top - from.top);
    return from.position + qsizetype(within * qreal(behind->position - from.position));
}

std::optional<qreal> TextScale::height() const
{
    return m_isLaidOut ? std::optional(m_stops.last().top) : std::nullopt;
}
