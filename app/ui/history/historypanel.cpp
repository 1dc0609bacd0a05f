// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypanel.h"

#include "ui/history/historydelegate.h"
#include "ui/shell/openthing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

HistoryPanel::HistoryPanel(Study &study, const HighlightList &highlights, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_study(&study)
    , m_highlights(&highlights)
    , m_navigator(&navigator)
    , m_history(new HistoryList(study, this))
    , m_title(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_view(new QListView(this))
    , m_undo(new QPushButton(tr("Undo this step"), this))
    , m_goTo(new QPushButton(this))
    , m_empty(new EmptyState(tr("Nothing was changed yet. Every change will be listed here and can be undone."), this))
{
    build();
    connectAll();
    refresh();
}

void HistoryPanel::build()
{
    setAccessibleName(tr("History"));
    const int margin = rowMargin(fontMetrics());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, margin, 0, 0);
    layout->setSpacing(margin / 2);
    m_title->setText(tr("History"));
    m_title->setContentsMargins(margin, 0, margin, 0);
    layout->addWidget(m_title);
    m_view->setModel(m_history);
    m_view->setItemDelegate(new HistoryDelegate(*m_history, this));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Steps, the newest first"));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 0, margin, margin);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_goTo);
    layout->addLayout(buttons);
    setFocusProxy(m_view);
}

void HistoryPanel::connectAll()
{
    connect(m_view, &QListView::clicked, this, &HistoryPanel::reveal);
    connect(m_view, &QListView::activated, this, &HistoryPanel::reveal);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPanel::undoStep);
    connect(m_goTo, &QPushButton::clicked, this, &HistoryPanel::goToStep);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::refresh);
    connect(m_history, &QAbstractItemModel::rowsInserted, this, &HistoryPanel::refresh);
    connect(m_history, &QAbstractItemModel::dataChanged, this, &HistoryPanel::refresh);
}

void HistoryPanel::refresh()
{
    const bool any = m_history->rowCount() > 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_view, m_undo, m_goTo}) {
        widget->setVisible(any);
    }
    m_empty->setVisible(!any);
    const JournalEntry *entry = m_history->entryAt(m_view->currentIndex());
    const bool writable = entry && !m_study->isReadOnly();
    m_undo->setEnabled(writable && entry->state == JournalState::Done);
    m_goTo->setText(entry && entry->state == JournalState::Undone ? tr("Redo up to here") : tr("Undo back to here"));
    m_goTo->setToolTip(plainToolTip(entry && entry->state == JournalState::Undone
                                        ? tr("Do this step again, and all before it that are undone")
                                        : tr("Undo all steps after this one; it stays")));
    m_goTo->setEnabled(writable && entry->state != JournalState::Dropped && entry->id != m_history->lastDone());
}

void HistoryPanel::reveal(const QModelIndex &index)
{
    const QList<Touched::Thing> things = m_history->touchedAt(index).things;
    const auto found = std::ranges::find_if(things, [this](const Touched::Thing &thing) { return isThere(thing); });
    if (found != things.end())
        openThing(*m_navigator, *m_highlights, *found);
}

bool HistoryPanel::isThere(const Touched::Thing &thing) const
{
    const StudyStore &store = m_study->store();
    if (const auto *highlight = std::get_if<HighlightId>(&thing))
        return m_highlights->find(*highlight) != nullptr;
    if (const auto *event = std::get_if<EventId>(&thing))
        return orEmpty(store.table<Event>().find(Event{.id = *event})).has_value();
    return orEmpty(store.table<Article>().find(Article{.id = std::get<ArticleId>(thing)})).has_value();
}

void HistoryPanel::undoStep()
{
    const JournalEntry *entry = m_history->entryAt(m_view->currentIndex());
    if (!entry)
        return;
    const qint64 step = entry->id;
    emit aboutToMove();
    tell(m_study->undoStep(step));
}

void HistoryPanel::goToStep()
{
    const JournalEntry *entry = m_history->entryAt(m_view->currentIndex());
    if (!entry)
        return;
    const qint64 step = entry->id;
    if (entry->state == JournalState::Done)
        emit aboutToMove(); // a new step would drop those that are to be redone
    tell(m_study->goToStep(step));
}

void HistoryPanel::tell(const Result<void> &done)
{
    if (!done)
        emit failed(done.error());
}

void HistoryPanel::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || m_view->isHidden())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Touched::Thing> &things = m_history->touchedAt(index).things;
    QAction *shown =
        menu->addAction(tr("Show What It Touched"), Qt::Key_Return, this, [this] { reveal(m_view->currentIndex()); });
    shown->setEnabled(std::ranges::any_of(things, [this](const Touched::Thing &thing) { return isThere(thing); }));
    menu->addSeparator();
    for (const QPushButton *button : {m_undo, m_goTo}) {
        QAction *action = menu->addAction(button->text(), button, &QPushButton::clicked);
        action->setEnabled(button->isEnabled());
    }
    const QPoint below = m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft());
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : below);
}
