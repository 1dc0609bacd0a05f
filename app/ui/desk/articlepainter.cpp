// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/articlepainter.h"

#include "ui/desk/passageoutline.h"
#include "ui/desk/sharedveil.h"
#include "ui/widgets/tagstroke.h"

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
} // namespace

ArticlePainter::ArticlePainter(const QTextDocument &document, const PaneMarks &marks, const Theme &theme,
                               qreal lineHeight, const QRectF &shown)
    : m_marks(marks)
    , m_theme(theme)
    , m_lineHeight(lineHeight)
    , m_seen(document,
             shown.adjusted(0, -MarginLayout::longestLabel(lineHeight), 0, MarginLayout::longestLabel(lineHeight)))
    , m_shown(m_seen.spanIn(shown))
    , m_reach(-1e6, shown.top() - lineHeight, 2e6, shown.height() + 2 * lineHeight)
    , m_margins(m_seen, marks, lineHeight, document.textWidth())
    , m_passages(document, m_seen, m_shown, marks, theme, lineHeight)
{
}

void ArticlePainter::paintGrounds(QPainter &painter) const
{
    m_passages.paintFocus(painter);
    painter.setPen(Qt::NoPen);
    paintTints(painter);
    paintFlashes(painter);
    paintHits(painter);
    m_passages.paintUnderlines(painter);
    paintOutlines(painter);
    paintSelectedEvent(painter);
}

QList<QRectF> ArticlePainter::shownRects(TextSpan passage) const
{
    return m_seen.rects({.start = std::max(passage.start, m_shown.start), .end = std::min(passage.end, m_shown.end)});
}

// Over the tints: a place that is gone to often is a highlight.
void ArticlePainter::paintFlashes(QPainter &painter) const
{
    if (m_marks.flashStrength <= 0)
        return;
    QColor flash = m_theme.flash;
    flash.setAlphaF(float(m_marks.flashStrength));
    painter.setBrush(flash);
    for (const TextSpan span : m_marks.flashes) {
        for (const QRectF &rect : shownRects(span)) {
            painter.drawRoundedRect(rect.adjusted(-3, 0, 3, 0), 3, 3);
        }
    }
}

void ArticlePainter::paintTints(QPainter &painter) const
{
    const qreal thickness = std::max(1.5, m_lineHeight * 0.075);
    for (const PaneTint &tint : touching(m_marks.tints, m_shown, &PaneTint::span)) {
        const QColor ground = m_theme.tagGroundOnPage(m_marks.highlights[tint.top].firstColour());
        for (const QRectF &rect : shownRects(tint.span)) {
            painter.fillRect(rect, ground);
            qreal bottom = rect.bottom();
            for (const int below : tint.below) {
                if (below < 0)
                    break;
                painter.fillRect(QRectF(rect.left(), bottom - thickness, rect.width(), thickness),
                                 m_theme.tagStripe(m_marks.highlights[below].firstColour()));
                bottom -= thickness + 1;
            }
        }
    }
}

void ArticlePainter::paintHits(QPainter &painter) const
{
    const auto seen = touching(m_marks.hits, m_shown);
    const qsizetype first = seen.begin() - m_marks.hits.begin();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = first; i < first + std::ssize(seen); ++i) {
        const bool isCurrent = i == m_marks.currentHit;
        painter.setBrush(m_theme.hit);
        painter.setPen(isCurrent ? QPen(m_theme.hitLine, 2) : QPen(m_theme.hitLine, 0.8, Qt::DotLine));
        for (const QRectF &rect : shownRects(m_marks.hits[i])) {
            painter.drawRoundedRect(rect.adjusted(-1, 0.5, 1, -0.5), 2, 2);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// An outline tells what is selected; a dashed one what is not saved, or not yet so wide.
void ArticlePainter::paintOutlines(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const PaneHighlight *selected = m_marks.selected()) {
        painter.setPen(QPen(m_theme.accent, 1.4));
        painter.drawPath(outlineOf(m_seen.rects(selected->span)));
        painter.setPen(QPen(m_theme.accent, 1.4, Qt::DashLine));
        if (!m_marks.resized.isEmpty())
            painter.drawPath(outlineOf(m_seen.rects(m_marks.resized)));
    }
    painter.setPen(QPen(m_theme.warning, 1.5, Qt::DashLine));
    m_marks.eachHighlightIn(m_seen.span(), [&](qsizetype i) {
        if (m_marks.highlights[i].isUnsaved())
            painter.drawPath(outlineOf(m_seen.rects(m_marks.highlights[i].span)));
    });
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// A line below the words, as grounds belong to highlights.
void ArticlePainter::paintSelectedEvent(QPainter &painter) const
{
    if (m_marks.selectedEvent.isNull())
        return;
    painter.setPen(QPen(m_theme.accent, std::max(1.0, m_lineHeight / 14), Qt::SolidLine));
    for (const PaneEvent &event : m_marks.events) {
        if (event.event != m_marks.selectedEvent)
            continue;
        for (const QRectF &rect : shownRects(event.span)) {
            const qreal y = rect.bottom() - m_lineHeight * 0.06;
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        }
    }
}

void ArticlePainter::paintVeil(QPainter &painter, TextSpan selection) const
{
    if (m_marks.sharedText == SharedText::Dimmed)
        SharedVeil(m_marks, m_theme, selection).paint(painter, m_seen, m_shown);
}

void ArticlePainter::paintMargins(QPainter &painter, const QFont &labels) const
{
    m_passages.paintMargin(painter, labels);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const MarginStripe &stripe : m_margins.stripes()) {
        paintStripe(painter, stripe);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MarginStripe &stripe : m_margins.stripes()) {
        paintSigns(painter, stripe, labels);
    }
    for (const MarginRest &rest : m_margins.rests()) {
        paintRest(painter, rest, labels);
    }
    for (const MarginDiamond &mark : m_margins.diamonds()) {
        const bool selected = mark.event == m_marks.selectedEvent;
        painter.setPen(QPen(selected ? m_theme.accent : m_theme.quiet, 1.1));
        painter.setBrush(selected ? QBrush(m_theme.accent) : Qt::NoBrush);
        painter.drawPath(diamond(mark.rect));
    }
}

void ArticlePainter::paintStripe(QPainter &painter, const MarginStripe &stripe) const
{
    const PaneHighlight &highlight = m_marks.highlights[stripe.highlight];
    const QStringList colours = highlight.colours.isEmpty() ? QStringList{highlight.firstColour()} : highlight.colours;
    // One stretch of the stripe for each tag.
    const qreal step = stripe.rect.height() / qreal(colours.size());
    for (qsizetype i = 0; i < colours.size(); ++i) {
        const QRectF part(stripe.rect.left(), stripe.rect.top() + step * qreal(i), stripe.rect.width(), step);
        if (!part.intersects(m_reach))
            continue;
        if (highlight.isUnsaved()) {
            painter.setPen(QPen(m_theme.warning, 1.5, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(part);
        } else {
            paintTagStroke(painter, part.intersected(m_reach), colours[i], m_theme);
        }
    }
}

// What a stripe has besides its strokes: that it is selected, a note, a name.
void ArticlePainter::paintSigns(QPainter &painter, const MarginStripe &stripe, const QFont &labels) const
{
    const PaneHighlight &highlight = m_marks.highlights[stripe.highlight];
    if (stripe.highlight == m_marks.selectedPlace) {
        painter.setPen(QPen(m_theme.accent, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(stripe.rect.adjusted(-1.5, -1, 1.5, 1));
    }
    if (highlight.hasNote && stripe.startsHere) {
        const qreal r = stripe.rect.width() * 0.8;
        painter.setPen(QPen(m_theme.page, 1));
        painter.setBrush(m_theme.ink);
        painter.drawEllipse(QPointF(stripe.rect.center().x(), stripe.rect.top() + r), r, r);
    }
    if (!stripe.label.isNull())
        paintLabel(painter, stripe, labels);
}

// Downwards, as on the back of a book.
void ArticlePainter::paintLabel(QPainter &painter, const MarginStripe &stripe, const QFont &labels) const
{
    const QString name = QFontMetricsF(labels).elidedText(m_marks.highlights[stripe.highlight].label, Qt::ElideRight,
                                                          stripe.label.height());
    painter.save();
    painter.setFont(labels);
    painter.setPen(m_theme.quiet);
    painter.translate(stripe.label.topRight());
    painter.rotate(90);
    painter.drawText(QRectF(0, 0, stripe.label.height(), stripe.label.width()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.restore();
}

void ArticlePainter::paintRest(QPainter &painter, const MarginRest &rest, const QFont &labels) const
{
    painter.fillRect(rest.line, m_theme.quiet);
    painter.fillRect(rest.badge, m_theme.page);
    painter.setFont(labels);
    painter.setPen(m_theme.ink);
    painter.drawText(rest.badge, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QStringLiteral("+%1").arg(rest.count));
}

QList<ArticlePainter::Handle> ArticlePainter::handles() const
{
    QList<Handle> found;
    const PaneHighlight *selected = m_marks.selected();
    if (!selected)
        return found;
    const TextSpan span = m_marks.resized.isEmpty() ? selected->span : m_marks.resized;
    const QList<QRectF> rects = m_seen.rects(span);
    const std::optional<SeenExtent> extent = m_seen.extent(span);
    const qreal r = std::max(3.0, m_lineHeight * 0.17);
    const auto handle = [&](HighlightEnd end, qreal x, const QRectF &line) {
        const qreal y = end == HighlightEnd::Start ? line.top() : line.bottom();
        found.append({.end = end,
                      .bar = QRectF(x - 1, line.top(), 2, line.height()),
                      .knob = QRectF(x - r, y - r, 2 * r, 2 * r)});
    };
    if (!rects.isEmpty() && extent->startsHere)
        handle(HighlightEnd::Start, rects.first().left(), rects.first());
    if (!rects.isEmpty() && extent->endsHere)
        handle(HighlightEnd::End, rects.last().right(), rects.last());
    return found;
}

void ArticlePainter::paintHandles(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Handle &handle : handles()) {
        painter.fillRect(handle.bar, m_theme.accent);
        painter.setPen(QPen(m_theme.page, 1));
        painter.setBrush(m_theme.accent);
        painter.drawEllipse(handle.knob);
    }
}

std::optional<HighlightEnd> ArticlePainter::handleAt(QPointF point) const
{
    for (const Handle &handle : handles()) {
        if (handle.bar.united(handle.knob).adjusted(-3, -3, 3, 3).contains(point))
            return handle.end;
    }
    return std::nullopt;
}
