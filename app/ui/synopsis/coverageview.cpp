// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/coverageview.h"

#include "models/coveragewords.h"
#include "ui/shell/theme.h"
#include "ui/synopsis/articleheader.h"
#include "ui/synopsis/coveragedelegate.h"
#include "ui/synopsis/eventheader.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace
{
constexpr qsizetype longestQuote = 60; // UTF-16 units, in a menu

// A menu would read "&" as a key.
QString menuText(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QLatin1StringView("&&"));
}
} // namespace

CoverageView::CoverageView(CoverageFilter &filter, QWidget *parent)
    : QTableView(parent)
    , m_filter(&filter)
    , m_delegate(new CoverageDelegate(filter, this))
    , m_events(new EventHeader(filter, this))
    , m_spot(new QWidget(this))
{
    setAccessibleName(tr("Coverage: events down, articles across"));
    setVerticalHeader(m_events);
    setHorizontalHeader(new ArticleHeader(filter.table(), this));
    setModel(&filter);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setMouseTracking(true);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_spot->hide();
    m_corner = findChild<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    if (m_corner)
        m_corner->installEventFilter(this);
    for (const QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()}) {
        connect(bar, &QScrollBar::rangeChanged, this, &CoverageView::coverCorner);
    }
    connect(m_events, &QHeaderView::sectionClicked, this, [this](int section) {
        emit eventWanted(m_filter->headerData(section, Qt::Vertical, CoverageTable::EventRole).value<EventId>());
    });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int section) { emit articleWanted(m_filter->matrix().columns[section].article.id); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &CoverageView::fitSections);
    fitSections();
}

QSize CoverageView::minimumSizeHint() const
{
    const int height = horizontalHeader()->sizeHint().height() + 4 * CoverageDelegate::rowHeight(font());
    return {fontMetrics().height() * 20, height};
}

EventId CoverageView::selected() const
{
    return currentIndex().data(CoverageTable::EventRole).value<EventId>();
}

void CoverageView::setSelected(EventId event)
{
    if (event == selected() && !event.isNull())
        return;
    const QScopedValueRollback silent(m_isSilent, true);
    const int row = event.isNull() ? -1 : m_filter->rowOf(event);
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(m_filter->index(row, column));
    scrollTo(currentIndex());
}

void CoverageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_turn = 0;
    m_delegate->setTurn(0);
    if (!m_isSilent && current.isValid() && (current.row() != previous.row() || !previous.isValid()))
        emit eventChosen(selected());
}

// Qt makes the first cell current, so that keys have a place to start from.
void CoverageView::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback silent(m_isSilent, true);
    QTableView::focusInEvent(event);
}

// Qt makes a neighbour current when the current row goes.
void CoverageView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback silent(m_isSilent, true);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

const CoverageRow *CoverageView::currentRow() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? &m_filter->matrix().rows[m_filter->sourceRow(index.row())] : nullptr;
}

const CoverageCell *CoverageView::currentCell() const
{
    const CoverageRow *row = currentRow();
    return row ? &row->cells[currentIndex().column()] : nullptr;
}

void CoverageView::activate()
{
    const CoverageCell *cell = currentCell();
    if (!cell)
        return;
    emit eventChosen(selected());
    if (cell->claims.isEmpty()) {
        emit nothingThere(currentIndex().data(Qt::AccessibleTextRole).toString());
        return;
    }
    go(m_turn % passagesOf(*currentRow(), *cell).size());
}

// The n-th passage of the current cell, from 0.
void CoverageView::go(qsizetype n)
{
    const CoverageRow *row = currentRow();
    const QList<qsizetype> passages = passagesOf(*row, *currentCell());
    m_turn = int(n) + 1;
    m_delegate->setTurn(m_turn);
    viewport()->update(visualRect(currentIndex()));
    // A copy: what follows may change the study.
    emit claimWanted(ClaimItem(row->event.claims[passages[n]]), m_turn, int(passages.size()));
}

void CoverageView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
    } else if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier)) {
        emit eventWanted(selected());
    } else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && currentIndex().isValid()) {
        emit articleWanted(m_filter->matrix().columns[currentIndex().column()].article.id);
    } else if (isEnter || event->key() == Qt::Key_Space) {
        activate();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void CoverageView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        activate();
}

void CoverageView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    showPassages(*menu);
    const Article &article = m_filter->matrix().columns[currentIndex().column()].article;
    menu->addAction(tr("Show in All Articles"), this, [this] { emit eventWanted(selected()); });
    menu->addAction(tr("Go to %1").arg(menuText(article.name)), this,
                    [this, id = article.id] { emit articleWanted(id); });
    menu->addAction(tr("Note on the Event…"), this, [this] { emit noteWanted(selected()); });
    menu->addSeparator();
    menu->addAction(tr("Copy the Table"), this, &CoverageView::copyWanted);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void CoverageView::showPassages(QMenu &menu)
{
    const CoverageRow *row = currentRow();
    const QList<qsizetype> passages = passagesOf(*row, *currentCell());
    for (qsizetype n = 0; n < passages.size(); ++n) {
        QString quote = row->event.claims[passages[n]].passage.quote.simplified();
        if (quote.size() > longestQuote)
            quote = quote.first(longestQuote) + QChar(0x2026);
        menu.addAction(menuText(QStringLiteral("“%1”").arg(quote)), this, [this, n] { go(n); });
    }
    if (!passages.isEmpty())
        menu.addSeparator();
}

void CoverageView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitSections();
}

void CoverageView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSections();
}

// The style would paint a button that does nothing.
bool CoverageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_corner || event->type() != QEvent::Paint)
        return QTableView::eventFilter(watched, event);
    const Theme &theme = themeOf(palette());
    QPainter painter(m_corner);
    painter.fillRect(m_corner->rect(), theme.panel);
    painter.setPen(theme.line);
    painter.drawLine(m_corner->rect().bottomLeft(), m_corner->rect().bottomRight());
    painter.drawLine(m_corner->rect().topRight(), m_corner->rect().bottomRight());
    return true;
}

// Between the scroll bars the style leaves a dark spot; a widget there takes room as soon as one of them is there.
void CoverageView::coverCorner()
{
    const bool isThere = horizontalScrollBar()->maximum() > 0 && verticalScrollBar()->maximum() > 0;
    if (isThere != (cornerWidget() != nullptr))
        setCornerWidget(isThere ? m_spot : nullptr);
}

// The events have a third of the room, the articles the rest, as long as all can be read.
void CoverageView::fitSections()
{
    const int em = fontMetrics().height();
    m_events->setRoom(std::clamp(width() * 3 / 10, em * 12, em * 26));
    m_events->setDefaultSectionSize(CoverageDelegate::rowHeight(font()));
    const int columns = model() ? model()->columnCount() : 0;
    const int room = width() - m_events->sizeHint().width() - verticalScrollBar()->sizeHint().width() - 2;
    if (columns > 0)
        horizontalHeader()->setDefaultSectionSize(std::max(em * 7, room / columns));
}
