// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/synopsisview.h"

#include "models/synopsiswords.h"
#include "text/plainline.h"
#include "ui/shell/theme.h"
#include "ui/synopsis/synopsisaccessible.h"
#include "ui/widgets/rowpainting.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace
{
// A menu would read "&" as a key.
QString menuText(const QString &text)
{
    return plainLine(text).replace(QLatin1Char('&'), QLatin1StringView("&&"));
}
} // namespace

SynopsisView::SynopsisView(QWidget *parent) : QAbstractScrollArea(parent)
{
    installSynopsisAccessibility();
    setAccessibleName(tr("Synopsis: passages down, articles across"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 2);
    horizontalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 2);
    remeasure();
}

QSize SynopsisView::sizeHint() const
{
    return {fontMetrics().height() * 50, fontMetrics().height() * 30};
}

QSize SynopsisView::minimumSizeHint() const
{
    return {fontMetrics().height() * 20, m_layout.headHeight() + fontMetrics().height() * 5};
}

QSize SynopsisView::bodySize() const
{
    return {std::max(1, viewport()->width() - m_layout.rowHead()),
            std::max(1, viewport()->height() - m_layout.headHeight())};
}

void SynopsisView::setTable(const std::shared_ptr<const SynopsisTable> &table)
{
    const std::optional<Place> kept = placeOf(m_current);
    const ArticleId article = kept ? this->table().story->articles[kept->article] : ArticleId();
    m_current = {};
    m_anchor = -1;
    m_layout.setTable(table);
    m_layout.setLines(synopsisLines(*table, m_filter, m_folds));
    tellAccessibleReset(this);
    remeasure();
    if (const int number = kept ? table->story->numberOf(article) : -1; number >= 0)
        showPlace({.article = number, .sentence = kept->sentence});
}

void SynopsisView::setFilter(const SynopsisFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refill();
}

// The lines anew; the current one stays, or what it is folded in.
void SynopsisView::refill()
{
    const int row = m_current.isValid() ? lines()[m_current.line].row : -1;
    m_layout.setLines(synopsisLines(table(), m_filter, m_folds));
    m_current.line = lineOfRow(lines(), row);
    if (m_current.line < 0)
        m_current = {};
    m_anchor = m_current.line;
    tellAccessibleReset(this);
    settle();
    if (m_current.isValid())
        reveal(m_current);
}

void SynopsisView::remeasure()
{
    m_layout.setLook(readingFont(font()), font(), viewport()->width());
    settle();
    if (m_current.isValid())
        reveal(m_current);
}

// Lays out what is in sight. Lines that turn out higher or lower than estimated move the rest, and the bar with it.
void SynopsisView::settle()
{
    if (m_isSettling)
        return;
    const QScopedValueRollback settling(m_isSettling, true);
    for (int turn = 0; turn < 3; ++turn) { // at the end the range may shrink once more
        takeRanges();
        const int y = verticalScrollBar()->value();
        const int now = m_layout.settle(y, bodySize().height());
        takeRanges();
        verticalScrollBar()->setValue(now);
        if (verticalScrollBar()->value() == y)
            break;
    }
    viewport()->update();
}

void SynopsisView::takeRanges()
{
    const QSize body = bodySize();
    verticalScrollBar()->setPageStep(body.height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.contentHeight() - body.height()));
    horizontalScrollBar()->setPageStep(body.width());
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.contentWidth() - body.width()));
}

std::optional<Place> SynopsisView::placeOf(SynopsisCell cell) const
{
    if (!cell.isValid() || cell.line >= lines().size() || cell.column >= table().columns.size())
        return std::nullopt;
    const SynopsisLine &line = lines()[cell.line];
    const auto sentences = table().rows[line.row].cell(table().columns[cell.column]);
    return line.isFolded || sentences.empty() ? std::nullopt : std::optional(sentences.front().place);
}

void SynopsisView::setCurrent(SynopsisCell cell)
{
    moveTo(cell, Choice::One);
}

void SynopsisView::moveTo(SynopsisCell cell, Choice choice)
{
    if (!cell.isValid() || cell.line >= lines().size() || cell.column >= m_layout.columns())
        return;
    const bool isOther = cell != m_current;
    m_current = cell;
    if (choice == Choice::One || m_anchor < 0)
        m_anchor = cell.line;
    reveal(cell);
    viewport()->update();
    if (!isOther)
        return;
    tellAccessibleFocus(this, cell);
    emit cellChosen(cell);
}

bool SynopsisView::showPlace(Place place)
{
    int row = table().rowOf(place);
    const QList<Place> others = row < 0 && table().story->has(place) ? table().story->unit(place) : QList<Place>();
    for (const Place other : others)
        row = std::max(row, table().rowOf(other));
    const int line = lineOfRow(lines(), row);
    if (line < 0)
        return false;
    const auto column = int(table().columns.indexOf(place.article));
    const SynopsisCell cell{.line = line, .column = column >= 0 ? column : std::max(0, m_current.column)};
    if (cell == m_current)
        return true;
    m_current = cell;
    m_anchor = line;
    reveal(cell);
    viewport()->update();
    tellAccessibleFocus(this, cell);
    return true;
}

void SynopsisView::reveal(SynopsisCell cell)
{
    const QSize body = bodySize();
    QScrollBar *bar = verticalScrollBar();
    // What lies on the way changes its height when it is laid out: the line itself first, then where it comes to stand.
    for (int turn = 0; turn < 3; ++turn) {
        m_layout.settleLine(cell.line);
        takeRanges();
        const int top = m_layout.top(cell.line);
        const int bottom = top + m_layout.height(cell.line);
        const int before = bar->value();
        if (const int lowest = std::min(top, bottom - body.height()); before > top || before < lowest)
            bar->setValue(before > top ? top : lowest);
        settle();
        if (bar->value() == before)
            break;
    }
    QScrollBar *across = horizontalScrollBar();
    const int left = m_layout.left(cell.column);
    const int right = left + m_layout.width(cell.column);
    if (left < across->value() || m_layout.width(cell.column) > body.width())
        across->setValue(left);
    else if (right > across->value() + body.width())
        across->setValue(right - body.width());
}

QList<SynopsisLine> SynopsisView::chosenLines() const
{
    if (!m_current.isValid())
        return {};
    const int first = std::min(m_anchor, m_current.line);
    return lines().sliced(first, std::max(m_anchor, m_current.line) - first + 1);
}

void SynopsisView::chooseAll()
{
    if (lines().isEmpty())
        return;
    m_anchor = 0;
    m_current = {.line = int(lines().size()) - 1, .column = std::max(0, m_current.column)};
    viewport()->update();
}

void SynopsisView::toggleFold(int line)
{
    const int run = line >= 0 && line < lines().size() ? lines()[line].run : -1;
    if (run < 0)
        return;
    m_folds.toggle(table().rows[run].sentences.first().place);
    const auto column = int(table().columns.indexOf(table().rows[run].article()));
    refill();
    moveTo({.line = lineOfRow(lines(), run), .column = column}, Choice::One);
}

void SynopsisView::setAllOpen(bool open)
{
    m_folds.setAll(open);
    refill();
}

bool SynopsisView::canFold() const
{
    return std::ranges::any_of(lines(), [](const SynopsisLine &line) { return line.run >= 0; });
}

void SynopsisView::activate()
{
    if (!m_current.isValid())
        return;
    const SynopsisLine line = lines()[m_current.line];
    if (line.isFolded)
        toggleFold(m_current.line);
    else if (const std::optional<Place> place = placeOf(m_current))
        emit placeWanted(*place);
    else if (m_layout.isFigures(m_current.column))
        emit nothingThere(spokenFigures(table(), line));
    else
        emit nothingThere(spokenCell(table(), line, table().columns[m_current.column]));
}

QRect SynopsisView::cellRect(SynopsisCell cell) const
{
    return m_layout.cellRect(cell).translated(m_layout.rowHead() - horizontalScrollBar()->value(),
                                              m_layout.headHeight() - verticalScrollBar()->value());
}

QRect SynopsisView::headRect(int column) const
{
    return {m_layout.rowHead() + m_layout.left(column) - horizontalScrollBar()->value(), 0, m_layout.width(column),
            m_layout.headHeight()};
}

QRect SynopsisView::rowHeadRect(int line) const
{
    const QRect cell = cellRect({.line = line, .column = 0});
    return {0, cell.top(), m_layout.rowHead(), cell.height()};
}

SynopsisCell SynopsisView::cellAt(QPoint point) const
{
    const QPoint body = point - QPoint(m_layout.rowHead(), m_layout.headHeight());
    if (body.x() < 0 || body.y() < 0)
        return {};
    return m_layout.cellAt(body + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()));
}

int SynopsisView::headAt(QPoint point) const
{
    if (point.y() < 0 || point.y() >= m_layout.headHeight() || point.x() < m_layout.rowHead())
        return -1;
    for (int column = 0; column < table().columns.size(); ++column) {
        if (headRect(column).contains(point))
            return column;
    }
    return -1;
}

void SynopsisView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    SynopsisSight sight{.scrolled = {horizontalScrollBar()->value(), verticalScrollBar()->value()},
                        .size = viewport()->size(),
                        .current = m_current,
                        .hoveredHead = m_hoveredHead,
                        .hasFocus = hasFocus()};
    if (m_current.isValid()) {
        sight.firstChosen = std::min(m_anchor, m_current.line);
        sight.lastChosen = std::max(m_anchor, m_current.line);
    }
    paintSynopsis(painter, m_layout, sight, themeOf(palette()));
}

void SynopsisView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    remeasure();
}

void SynopsisView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        remeasure();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void SynopsisView::scrollContentsBy(int /*dx*/, int dy)
{
    if (dy != 0)
        settle();
    viewport()->update();
}

// The line a page away from the current one.
int SynopsisView::linePage(int direction) const
{
    const int from = m_layout.top(m_current.line);
    const int line = m_layout.lineAt(std::max(0, from + direction * bodySize().height()));
    const int least = std::clamp(m_current.line + direction, 0, int(lines().size()) - 1);
    return direction > 0 ? std::max(line, least) : std::min(line, least);
}

bool SynopsisView::isMove(const QKeyEvent &event, SynopsisCell &target) const
{
    const bool isFar = event.modifiers().testFlag(Qt::ControlModifier);
    const int lastLine = int(lines().size()) - 1;
    const int lastColumn = m_layout.columns() - 1;
    switch (event.key()) {
    case Qt::Key_Up:
        target.line = isFar ? 0 : std::max(0, target.line - 1);
        return true;
    case Qt::Key_Down:
        target.line = isFar ? lastLine : std::min(lastLine, target.line + 1);
        return true;
    case Qt::Key_Left:
        target.column = isFar ? 0 : std::max(0, target.column - 1);
        return true;
    case Qt::Key_Right:
        target.column = isFar ? lastColumn : std::min(lastColumn, target.column + 1);
        return true;
    case Qt::Key_Home:
        target = {.line = isFar ? 0 : target.line, .column = 0};
        return true;
    case Qt::Key_End:
        target = {.line = isFar ? lastLine : target.line, .column = lastColumn};
        return true;
    case Qt::Key_PageUp:
        target.line = linePage(-1);
        return true;
    case Qt::Key_PageDown:
        target.line = linePage(1);
        return true;
    default:
        return false;
    }
}

// Only where something folds: the arrows move otherwise.
bool SynopsisView::foldByKey(int key)
{
    const SynopsisLine &line = lines()[m_current.line];
    const bool opens = key == Qt::Key_Right && line.isFolded;
    const bool closes = key == Qt::Key_Left && line.run >= 0 && !line.isFolded && m_current.column == 0;
    if (key != Qt::Key_Space && !opens && !closes)
        return false;
    toggleFold(m_current.line);
    return true;
}

void SynopsisView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        chooseAll();
        return;
    }
    if (!m_current.isValid() || event->modifiers().testFlag(Qt::AltModifier)) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    SynopsisCell target = m_current;
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    if (isPlain && foldByKey(event->key()))
        return;
    if (isMove(*event, target)) {
        moveTo(target, event->modifiers().testFlag(Qt::ShiftModifier) ? Choice::Stretch : Choice::One);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate();
    } else if (event->text() == QLatin1String("*") || event->text() == QLatin1String("/")) {
        setAllOpen(event->text() == QLatin1String("*"));
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SynopsisView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    m_pressed = point;
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    if (const int head = headAt(point); head >= 0) {
        if (event->button() == Qt::LeftButton)
            emit leadWanted(table().columns[head]);
        return;
    }
    SynopsisCell cell = cellAt(point);
    const bool isRowHead = point.x() < m_layout.rowHead() && point.y() >= m_layout.headHeight();
    if (isRowHead) {
        cell = cellAt({m_layout.rowHead() + 1, point.y()});
        cell.column = std::max(0, m_current.column);
    }
    if (cell.line < 0)
        return;
    const bool isFold = lines()[cell.line].isFolded || (isRowHead && lines()[cell.line].run == lines()[cell.line].row);
    moveTo(cell, event->modifiers().testFlag(Qt::ShiftModifier) ? Choice::Stretch : Choice::One);
    m_hasFolded = event->button() == Qt::LeftButton && isFold && event->modifiers() == Qt::NoModifier;
    if (m_hasFolded)
        toggleFold(cell.line);
}

void SynopsisView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->buttons().testFlag(Qt::LeftButton) && m_anchor >= 0) {
        const bool isDrag = (point - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (const SynopsisCell cell = cellAt(point); isDrag && !m_hasFolded && cell.isValid())
            moveTo(cell, Choice::Stretch);
        return;
    }
    const int head = headAt(point);
    viewport()->setCursor(head > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (head != m_hoveredHead) {
        m_hoveredHead = head;
        viewport()->update();
    }
}

void SynopsisView::leaveHead()
{
    if (std::exchange(m_hoveredHead, -1) >= 0)
        viewport()->update();
}

void SynopsisView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const bool isCurrent = cellAt(event->position().toPoint()) == m_current;
    if (event->button() == Qt::LeftButton && !m_hasFolded && isCurrent && placeOf(m_current))
        activate();
}

void SynopsisView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_current.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const std::optional<Place> place = placeOf(m_current)) {
        menu->addAction(tr("Go to the Passage in %1").arg(menuText(table().story->names[place->article])), this,
                        [this, place] { emit placeWanted(*place); });
    }
    if (m_current.column > 0 && !m_layout.isFigures(m_current.column)) {
        const int article = table().columns[m_current.column];
        menu->addAction(tr("Order by %1").arg(menuText(table().story->names[article])), this,
                        [this, article] { emit leadWanted(article); });
    }
    if (const SynopsisLine &line = lines()[m_current.line]; line.run >= 0) {
        menu->addAction(line.isFolded ? tr("Unfold") : tr("Fold"), this,
                        [this, at = m_current.line] { toggleFold(at); });
    }
    menu->addAction(tr("Unfold All"), this, [this] { setAllOpen(true); })->setEnabled(canFold());
    menu->addAction(tr("Fold All"), this, [this] { setAllOpen(false); })->setEnabled(canFold());
    menu->addSeparator();
    menu->addAction(tr("Copy the Chosen Rows"), this, &SynopsisView::copyWanted);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? viewport()->mapToGlobal(cellRect(m_current).center()) : event->globalPos());
}

// Keys need a cell to start from.
void SynopsisView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_current.isValid() && !lines().isEmpty()) {
        m_current = {.line = m_layout.lineAt(verticalScrollBar()->value()), .column = 0};
        m_anchor = m_current.line;
        reveal(m_current);
    }
    tellAccessibleFocus(this, m_current);
    viewport()->update();
}

void SynopsisView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QString SynopsisView::textAt(QPoint point) const
{
    if (const int head = headAt(point); head >= 0) {
        const int article = table().columns[head];
        const QString name = plainLine(table().story->names[article]);
        const QString facts = columnFacts(table(), article);
        const QString order = head == 0 ? tr("The rows follow the order of this article.")
                                        : tr("Click to have the rows follow the order of this article.");
        return (facts.isEmpty() ? name : name + QStringLiteral(" · ") + facts) + u'\n' + order;
    }
    const bool isRowHead = point.x() < m_layout.rowHead();
    const SynopsisCell cell = cellAt(isRowHead ? QPoint(m_layout.rowHead() + 1, point.y()) : point);
    if (!cell.isValid())
        return {};
    const SynopsisLine &line = lines()[cell.line];
    if (line.isFolded)
        return runWords(table(), line);
    if (isRowHead)
        return countSentence(table(), table().rows[line.row]);
    return m_layout.isFigures(cell.column) ? figuresWords(table(), table().rows[line.row])
                                           : spokenPlace(table(), line, table().columns[cell.column]);
}

bool SynopsisView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        leaveHead();
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const QString text = textAt(help->pos()); text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    return true;
}
