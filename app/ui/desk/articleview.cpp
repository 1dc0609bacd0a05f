// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/articleview.h"

#include "ui/desk/passagehover.h"
#include "ui/widgets/rowpainting.h"

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
    // What is scrolled is moved as pixels, and only what comes into sight is painted: as nothing shows through.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
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
    connect(document->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ArticleView::marksChanged);
    emit marksChanged();
    verticalScrollBar()->setValue(int(place * verticalScrollBar()->maximum()));
}

ArticleStyle ArticleView::articleStyle() const
{
    const QFont font = readingFont(QWidget::font(), m_points);
    const qreal lineHeight = QFontMetricsF(font).height();
    const PanePassages &passages = m_marks.passages;
    return {.font = font,
            .quiet = themeOf(palette()).quiet,
            .lineHeight = lineHeight,
            .leftMargin = passages.hasRoom() ? PassageLayout::leftMargin(lineHeight, passages.articles)
                                             : MarginLayout::leftMargin(lineHeight),
            .rightMargin = MarginLayout::rightMargin(lineHeight)};
}

void ArticleView::setReadingSize(qreal points)
{
    if (qFuzzyCompare(points + 1, m_points + 1))
        return;
    m_points = points;
    setUpLater();
}

void ArticleView::showMarks()
{
    viewport()->update();
    emit marksChanged();
}

void ArticleView::setHighlights(QList<PaneHighlight> highlights)
{
    m_marks.setHighlights(std::move(highlights));
    showMarks();
}

void ArticleView::setEvents(QList<PaneEvent> events)
{
    m_marks.events = std::move(events);
    showMarks();
}

void ArticleView::setPassages(PanePassages passages)
{
    m_marks.passages = std::move(passages);
    if (m_isSet && articleStyle() != m_style)
        setUpLater(); // the marks have room, or give it back
    showMarks();
}

void ArticleView::setFocused(const QList<TextSpan> &sentences, PassageFocus focus)
{
    if (sentences == m_marks.focused && focus == m_marks.focus)
        return;
    m_marks.focused = sentences;
    m_marks.focus = focus;
    viewport()->update();
}

void ArticleView::setSharedText(SharedText shared)
{
    if (shared == m_marks.sharedText)
        return;
    m_marks.sharedText = shared;
    viewport()->update();
}

void ArticleView::setSelectedHighlight(HighlightId highlight)
{
    m_marks.select(highlight);
    m_marks.resized = {};
    viewport()->update();
}

void ArticleView::setSelectedEvent(EventId event)
{
    m_marks.selectedEvent = event;
    showMarks();
}

void ArticleView::setHits(const QList<TextSpan> &hits, qsizetype current)
{
    if (hits == m_marks.hits && current == m_marks.currentHit)
        return;
    m_marks.hits = hits;
    m_marks.currentHit = current;
    showMarks();
}

void ArticleView::setResized(TextSpan span)
{
    m_marks.resized = span;
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

void ArticleView::select(qsizetype anchor, qsizetype caret)
{
    if (!m_isSet)
        rebuild(); // asked for before it was ever shown
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(anchor));
    cursor.setPosition(int(caret), QTextCursor::KeepAnchor);
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

ArticlePainter ArticleView::painterFor(const QRectF &visible) const
{
    return ArticlePainter(*document(), m_marks, themeOf(palette()), m_style.lineHeight, visible);
}

QFont ArticleView::labelFont() const
{
    QFont font = QWidget::font();
    font.setPixelSize(std::max(9, int(m_style.lineHeight * 0.5)));
    return font;
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    const ArticlePainter marks = painterFor(QRectF(event->rect()).translated(0, verticalScrollBar()->value()));
    {
        QPainter painter(viewport());
        painter.setClipRect(event->rect());
        painter.fillRect(event->rect(), themeOf(palette()).page);
        painter.translate(0, -verticalScrollBar()->value());
        marks.paintGrounds(painter);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    painter.translate(0, -verticalScrollBar()->value());
    marks.paintVeil(painter, selection());
    marks.paintMargins(painter, labelFont());
    marks.paintHandles(painter);
}

bool ArticleView::pickInMargin(QPointF point)
{
    const ArticlePainter marks = painterFor(visibleRect());
    const QList<int> stripes = marks.margins().highlightsAt(point);
    const EventId diamond = marks.margins().eventAt(point);
    if (stripes.isEmpty() && diamond.isNull())
        return pickPassage(marks.passages(), point);
    emit focused();
    if (!stripes.isEmpty())
        emit highlightPicked(m_marks.highlights[stripes.first()].id);
    else
        emit eventPicked(diamond);
    return true;
}

bool ArticleView::pickPassage(const PassageLayout &passages, QPointF point)
{
    const QList<int> sentences = passages.sentencesAt(point);
    if (sentences.isEmpty())
        return false;
    const qsizetype start = m_marks.passages.sentences[sentences.first()].span.start;
    setFocus(Qt::MouseFocusReason);
    emit focused();
    select(start, start);
    return true;
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    const QPointF point = toDocument(event->position().toPoint());
    if (event->button() == Qt::LeftButton) {
        m_dragged = painterFor(visibleRect()).handleAt(point);
        if (m_dragged || pickInMargin(point))
            return;
    }
    QTextEdit::mousePressEvent(event);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged) {
        dragEnd(event->position().toPoint());
        return;
    }
    if (event->buttons() == Qt::NoButton)
        setPointer(toDocument(event->position().toPoint()));
    QTextEdit::mouseMoveEvent(event);
}

void ArticleView::setPointer(QPointF point)
{
    const ArticlePainter marks = painterFor(visibleRect());
    const bool isMark = !marks.margins().highlightsAt(point).isEmpty() || !marks.margins().eventAt(point).isNull() ||
                        !marks.passages().sentencesAt(point).isEmpty();
    viewport()->setCursor(marks.handleAt(point) ? Qt::SizeHorCursor
                          : isMark              ? Qt::PointingHandCursor
                                                : Qt::IBeamCursor);
}

// The other end stays; neither passes the other.
void ArticleView::dragEnd(QPoint point)
{
    const PaneHighlight *selected = m_marks.selected();
    if (!selected)
        return;
    const int step = verticalScrollBar()->singleStep();
    if (point.y() < 0 || point.y() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (point.y() < 0 ? -step : step));
    const qsizetype place = cursorForPosition(point).position();
    TextSpan span = selected->span;
    (*m_dragged == HighlightEnd::Start ? span.start : span.end) = place;
    if (!span.isEmpty())
        setResized(span);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged) {
        m_dragged.reset();
        const TextSpan span = std::exchange(m_marks.resized, {});
        viewport()->update();
        if (!span.isEmpty())
            emit resizeWanted(m_marks.selectedHighlight, span);
        return;
    }
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && selection().isEmpty())
        pickAt(textCursor().position());
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    static const QList<int> moving{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                   Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit entered();
        return;
    }
    const int before = textCursor().position();
    if (m_caretMode == CaretMode::Selecting && moving.contains(event->key())) {
        QKeyEvent withShift(event->type(), event->key(), event->modifiers() | Qt::ShiftModifier);
        QTextEdit::keyPressEvent(&withShift);
    } else {
        QTextEdit::keyPressEvent(event);
    }
    if (selection().isEmpty() && textCursor().position() != before)
        pickAt(textCursor().position());
}

// The innermost highlight and the shortest passage at the place are meant.
void ArticleView::pickAt(qsizetype position)
{
    HighlightId innermost;
    qsizetype shortest = -1;
    m_marks.eachHighlightIn({.start = position, .end = position + 1}, [&](qsizetype i) {
        const PaneHighlight &mark = m_marks.highlights[i];
        if (shortest < 0 || mark.span.length() < shortest) {
            shortest = mark.span.length();
            innermost = mark.id;
        }
    });
    if (!m_marks.highlights.isEmpty())
        emit highlightPicked(innermost);
    if (const QList<EventId> reported = eventsAt(position); !reported.isEmpty())
        emit eventPicked(reported.first());
}

// Those with the shortest passage first.
QList<EventId> ArticleView::eventsAt(qsizetype position) const
{
    QList<PaneEvent> marks = m_marks.events;
    marks.removeIf([position](const PaneEvent &mark) { return !mark.span.contains(position); });
    std::ranges::stable_sort(marks, {}, [](const PaneEvent &mark) { return mark.span.length(); });
    QList<EventId> events;
    for (const PaneEvent &mark : std::as_const(marks)) {
        if (!events.contains(mark.event))
            events.append(mark.event);
    }
    return events;
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
    const ArticlePainter marks = painterFor(visibleRect());
    const QList<int> stripes = marks.margins().highlightsAt(point);
    QStringList names;
    for (const int stripe : stripes) {
        names.append(PaneMarks::spokenName(m_marks.highlights[stripe]));
    }
    return names.isEmpty() ? hoverWords(m_marks.passages, marks.passages().at(point)) : names.join(u'\n');
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = hoverText(toDocument(help->pos()));
        QToolTip::showText(help->globalPos(), text.isEmpty() ? text : plainToolTip(text), this);
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    // Not the standard menu: it offers what a reader cannot do. The pane's actions are those that count.
    QMenu menu(this);
    for (const QWidget *pane = this; pane && menu.isEmpty(); pane = pane->parentWidget()) {
        for (QAction *action : pane->actions()) {
            if (action->priority() != QAction::LowPriority) // those are for keys
                menu.addAction(action);
        }
    }
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const qsizetype position = (isByKey ? textCursor() : cursorForPosition(event->pos())).position();
    QList<EventId> events = eventsAt(position);
    if (!isByKey) {
        const EventId diamond = painterFor(visibleRect()).margins().eventAt(toDocument(event->pos()));
        if (!diamond.isNull())
            events = {diamond};
    }
    emit menuAsked(menu, position, events);
    if (!menu.isEmpty())
        menu.exec(isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}
