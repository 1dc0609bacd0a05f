// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/articlepainter.h"

#include "ui/desk/textgeometry.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>

#include <algorithm>

namespace
{
QPainterPath diamond(const QRectF &box)
{
    QPainterPath path(QPointF(box.center().x(), box.top()));
    path.lineTo(box.right(), box.center().y());
    path.lineTo(box.center().x(), box.bottom());
    path.lineTo(box.left(), box.center().y());
    path.closeSubpath();
    return path;
}

QString firstColour(const PaneHighlight &highlight)
{
    return highlight.colours.isEmpty() ? QStringLiteral("grey") : highlight.colours.first();
}
} // namespace

void PaneMarks::setHighlights(QList<PaneHighlight> marks)
{
    std::ranges::sort(marks, {}, [](const PaneHighlight &mark) { return std::pair(mark.span, mark.id); });
    highlights = std::move(marks);
    lanes = stripeLanes(highlights);
}

template <class Visit>
void ArticlePainter::eachVisible(const QRectF &visible, Visit visit) const
{
    const TextSpan seen = visibleSpan(m_document, visible);
    for (qsizetype i = 0; i < m_marks.highlights.size(); ++i) {
        const TextSpan span = m_marks.highlights[i].span;
        if (span.start >= seen.end)
            break;
        if (span.end > seen.start)
            visit(i);
    }
}

void ArticlePainter::paintGrounds(QPainter &painter, const QRectF &visible) const
{
    painter.setPen(Qt::NoPen);
    if (m_marks.flashStrength > 0) {
        QColor flash = m_theme.flash;
        flash.setAlphaF(float(m_marks.flashStrength));
        painter.setBrush(flash);
        for (const TextSpan span : m_marks.flashes) {
            for (const QRectF &rect : lineRects(m_document, span, visible)) {
                painter.drawRoundedRect(rect.adjusted(-3, 0, 3, 0), 3, 3);
            }
        }
    }
    eachVisible(visible, [&](qsizetype i) { paintGround(painter, m_marks.highlights[i], visible); });
    // The passages of the selected event: a line below the words, as grounds belong to highlights.
    painter.setPen(QPen(m_theme.accent, std::max(1.0, m_lineHeight / 14), Qt::SolidLine));
    for (const PaneEvent &event : m_marks.events) {
        if (m_marks.selectedEvent.isNull() || event.event != m_marks.selectedEvent)
            continue;
        for (const QRectF &rect : lineRects(m_document, event.span, visible)) {
            const qreal y = rect.bottom() - m_lineHeight * 0.06;
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        }
    }
}

void ArticlePainter::paintGround(QPainter &painter, const PaneHighlight &highlight, const QRectF &visible) const
{
    const QList<QRectF> rects = lineRects(m_document, highlight.span, visible);
    const bool selected = !highlight.id.isNull() && highlight.id == m_marks.selectedHighlight;
    for (const QRectF &rect : rects) {
        painter.fillRect(rect, m_theme.tagGround(firstColour(highlight)));
        if (!selected && !highlight.isUnsaved())
            continue;
        // An outline tells what is selected; a dashed one what is not saved.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(highlight.isUnsaved() ? QPen(m_theme.warning, 1.5, Qt::DashLine) : QPen(m_theme.accent, 1.2));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.setPen(Qt::NoPen);
    }
}

void ArticlePainter::paintMargins(QPainter &painter, const QRectF &visible) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    eachVisible(visible, [&](qsizetype i) { paintStripe(painter, i); });
    const TextSpan seen = visibleSpan(m_document, visible);
    for (const PaneEvent &event : m_marks.events) {
        if (!event.span.overlaps(seen))
            continue;
        const bool selected = event.event == m_marks.selectedEvent;
        painter.setPen(QPen(selected ? m_theme.accent : m_theme.quiet, 1.1));
        painter.setBrush(selected ? QBrush(m_theme.accent) : Qt::NoBrush);
        painter.drawPath(diamond(diamondRect(event)));
    }
}

void ArticlePainter::paintStripe(QPainter &painter, qsizetype index) const
{
    const PaneHighlight &highlight = m_marks.highlights[index];
    const QRectF whole = stripeRect(index);
    const QStringList colours = highlight.colours.isEmpty() ? QStringList{firstColour(highlight)} : highlight.colours;
    // One stretch of the stripe for each tag.
    const qreal step = whole.height() / qreal(colours.size());
    for (qsizetype i = 0; i < colours.size(); ++i) {
        const QRectF part(whole.left(), whole.top() + step * qreal(i), whole.width(), step);
        if (highlight.isUnsaved()) {
            painter.setPen(QPen(m_theme.warning, 1.5, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.tagStripe(colours[i]));
        }
        painter.drawRoundedRect(part, 1.5, 1.5);
    }
    if (highlight.hasNote) {
        const qreal r = whole.width() * 0.8;
        painter.setPen(QPen(m_theme.page, 1));
        painter.setBrush(m_theme.ink);
        painter.drawEllipse(QPointF(whole.center().x(), whole.top() + r), r, r);
    }
}

QRectF ArticlePainter::stripeRect(qsizetype index) const
{
    const qreal width = m_lineHeight * 0.16;
    const qreal gap = width * 0.55;
    const int lane = std::min(m_marks.lanes[index], laneLimit - 1);
    const qreal left = m_document.textWidth() - rightMargin(m_lineHeight) + gap * 1.5 + lane * (width + gap);
    const QRectF extent = verticalExtent(m_document, m_marks.highlights[index].span);
    return QRectF(left, extent.top() + 1, width, std::max(4.0, extent.height() - 2));
}

QRectF ArticlePainter::diamondRect(const PaneEvent &event) const
{
    const QRectF extent = verticalExtent(m_document, {.start = event.span.start, .end = event.span.start + 1});
    const qreal size = m_lineHeight * 0.42;
    const QPointF centre(leftMargin(m_lineHeight) * 0.45, extent.top() + m_lineHeight * 0.5);
    return QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size);
}

int ArticlePainter::stripeAt(QPointF point, const QRectF &visible) const
{
    int found = -1;
    eachVisible(visible, [&](qsizetype i) {
        if (stripeRect(i).adjusted(-2, -2, 2, 2).contains(point))
            found = int(i);
    });
    return found;
}

EventId ArticlePainter::diamondAt(QPointF point, const QRectF &visible) const
{
    const TextSpan seen = visibleSpan(m_document, visible);
    for (const PaneEvent &event : m_marks.events) {
        if (event.span.overlaps(seen) && diamondRect(event).adjusted(-4, -4, 4, 4).contains(point))
            return event.event;
    }
    return {};
}
