// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/articleview.h"

#include "ui/desk/textgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

ArticleView::ArticleView(Prepare prepare, QWidget *parent) : QTextEdit(parent), m_prepare(std::move(prepare))
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursorWidth(2);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_flash.setStartValue(1.0);
    m_flash.setKeyValueAt(0.5, 1.0);
    m_flash.setEndValue(0.0);
    m_flash.setDuration(1800);
    connect(&m_flash, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_marks.flashStrength = value.toReal();
        viewport()->update();
    });
    connect(this, &QTextEdit::selectionChanged, this, [this] { emit selectionMade(!selection().isEmpty()); });
}

QVariant ArticleView::loadResource(int, const QUrl &)
{
    return {}; // no file is opened because a text names it
}

void ArticleView::setVersion(const Version &version)
{
    m_version = version;
    setUpLater();
}

// A text that is set before its pane has its width would be set twice.
void ArticleView::setUpLater()
{
    m_isSet = false;
    if (isVisible())
        rebuild();
}

void ArticleView::showEvent(QShowEvent *event)
{
    QTextEdit::showEvent(event);
    if (!m_isSet)
        rebuild();
}

void ArticleView::rebuild()
{
    auto *document = new QTextDocument(this);
    if (m_prepare)
        m_prepare(document);
    m_isSet = true;
    m_style = articleStyle();
    fillDocument(*document, m_version, m_style);
    const QPointer<QTextDocument> old = this->document(); // the edit deletes its own first one by itself
    const qreal place =
        verticalScrollBar()->maximum() > 0 ? qreal(verticalScrollBar()->value()) / verticalScrollBar()->maximum() : 0;
    setDocument(document);
    delete old;
    verticalScrollBar()->setValue(int(place * verticalScrollBar()->maximum()));
}

ArticleStyle ArticleView::articleStyle() const
{
    const QFont font = readingFont(QWidget::font(), m_points);
    const qreal lineHeight = QFontMetricsF(font).height();
    return {.font = font,
            .quiet = themeOf(palette()).quiet,
            .lineHeight = lineHeight,
            .leftMargin = ArticlePainter::leftMargin(lineHeight),
            .rightMargin = ArticlePainter::rightMargin(lineHeight)};
}

void ArticleView::setReadingSize(qreal points)
{
    if (qFuzzyCompare(points + 1, m_points + 1))
        return;
    m_points = points;
    setUpLater();
}

void ArticleView::setHighlights(QList<PaneHighlight> highlights)
{
    m_marks.setHighlights(std::move(highlights));
    viewport()->update();
}

void ArticleView::setEvents(QList<PaneEvent> events)
{
    m_marks.events = std::move(events);
    viewport()->update();
}

void ArticleView::setSelectedHighlight(HighlightId highlight)
{
    m_marks.selectedHighlight = highlight;
    viewport()->update();
}

void ArticleView::setSelectedEvent(EventId event)
{
    m_marks.selectedEvent = event;
    viewport()->update();
}

TextSpan ArticleView::selection() const
{
    const QTextCursor cursor = textCursor();
    return {.start = cursor.selectionStart(), .end = cursor.selectionEnd()};
}

void ArticleView::clearSelection()
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

QRectF ArticleView::visibleRect() const
{
    return QRectF(QPointF(0, verticalScrollBar()->value()), QSizeF(viewport()->size()));
}

QPointF ArticleView::toDocument(QPoint point) const
{
    return QPointF(point) + QPointF(0, verticalScrollBar()->value());
}

bool ArticleView::isInView(TextSpan span) const
{
    const QRectF visible = visibleRect();
    const QRectF extent = verticalExtent(*document(), span);
    return extent.top() >= visible.top() &&
           std::min(extent.bottom(), extent.top() + visible.height()) <= visible.bottom();
}

void ArticleView::reveal(TextSpan span, const QList<TextSpan> &flashes)
{
    if (!m_isSet)
        rebuild(); // asked for before it was ever shown
    if (!isInView(span)) {
        const QRectF extent = verticalExtent(*document(), span);
        verticalScrollBar()->setValue(int(extent.top() - viewport()->height() / 4.0));
    }
    m_marks.flashes = flashes;
    m_flash.stop();
    m_flash.start();
}

ArticlePainter ArticleView::painterFor() const
{
    return ArticlePainter(*document(), m_marks, themeOf(palette()), articleStyle().lineHeight);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    const QRectF visible = visibleRect();
    const ArticlePainter marks = painterFor();
    {
        QPainter painter(viewport());
        painter.setClipRect(event->rect());
        painter.translate(0, -verticalScrollBar()->value());
        marks.paintGrounds(painter, visible);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    painter.translate(0, -verticalScrollBar()->value());
    marks.paintMargins(painter, visible);
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    const QPointF point = toDocument(event->position().toPoint());
    const ArticlePainter marks = painterFor();
    if (const int stripe = marks.stripeAt(point, visibleRect()); stripe >= 0 && event->button() == Qt::LeftButton) {
        emit focused();
        emit highlightPicked(m_marks.highlights[stripe].id);
        return;
    }
    if (const EventId diamond = marks.diamondAt(point, visibleRect()); !diamond.isNull()) {
        emit focused();
        emit eventPicked(diamond);
        return;
    }
    QTextEdit::mousePressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && selection().isEmpty())
        pickAt(textCursor().position());
}

void ArticleView::keyReleaseEvent(QKeyEvent *event)
{
    QTextEdit::keyReleaseEvent(event);
    if (selection().isEmpty())
        pickAt(textCursor().position());
}

// The innermost highlight and the shortest passage at the place are meant.
void ArticleView::pickAt(qsizetype position)
{
    const auto pick = [&](const auto &marks, auto idOf) {
        using Id = decltype(idOf(marks.first()));
        Id found;
        qsizetype shortest = -1;
        for (const auto &mark : marks) {
            if (mark.span.contains(position) && (shortest < 0 || mark.span.length() < shortest)) {
                shortest = mark.span.length();
                found = idOf(mark);
            }
        }
        return found;
    };
    if (!m_marks.highlights.isEmpty())
        emit highlightPicked(pick(m_marks.highlights, [](const PaneHighlight &mark) { return mark.id; }));
    if (!m_marks.events.isEmpty()) {
        const EventId event = pick(m_marks.events, [](const PaneEvent &mark) { return mark.event; });
        if (!event.isNull())
            emit eventPicked(event);
    }
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    emit focused();
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    // Being put into a window says "changed" more than once: only another look is worth another layout.
    const bool mayDiffer = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (mayDiffer && !m_version.text.isEmpty() && articleStyle() != m_style)
        setUpLater();
}

QString ArticleView::hoverText(QPointF point) const
{
    const int stripe = painterFor().stripeAt(point, visibleRect());
    if (stripe < 0)
        return {};
    const PaneHighlight &mark = m_marks.highlights[stripe];
    if (mark.isUnsaved())
        return tr("Not saved yet");
    return mark.label.isEmpty() ? tr("No tag") : mark.label;
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        // A tool tip takes text that looks like markup for markup.
        QToolTip::showText(help->globalPos(), hoverText(toDocument(help->pos())).toHtmlEscaped(), this);
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    // Not the standard menu: it offers what a reader cannot do. The pane's actions are those that count.
    QMenu menu(this);
    menu.addActions(actions());
    QWidget *pane = parentWidget();
    for (; pane && menu.isEmpty(); pane = pane->parentWidget()) {
        menu.addActions(pane->actions());
    }
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}
