// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/apparatusview.h"

#include "ui/synopsis/apparatusdelegate.h"
#include "ui/widgets/rowpainting.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

using Offered = LinkButtons::Offered;

ApparatusView::ApparatusView(ApparatusList &list, QWidget *parent)
    : QListView(parent)
    , m_list(&list)
    , m_delegate(new ApparatusDelegate(list, this))
    , m_buttons(new LinkButtons(viewport()))
{
    setModel(&list);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListView::clicked, this, &ApparatusView::goWanted);
    const auto shownOn = [this]() -> QModelIndex {
        return m_pointed.isValid() ? QModelIndex(m_pointed) : currentIndex();
    };
    connect(m_buttons, &LinkButtons::confirmed, this,
            [this, shownOn] { decide(shownOn(), &Offered::confirm, &ApparatusView::confirmWanted); });
    connect(m_buttons, &LinkButtons::cut, this,
            [this, shownOn] { decide(shownOn(), &Offered::cut, &ApparatusView::cutWanted); });
    connect(m_buttons, &LinkButtons::forgotten, this,
            [this, shownOn] { decide(shownOn(), &Offered::forget, &ApparatusView::forgetWanted); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ApparatusView::placeButtons);
    connect(&list, &QAbstractItemModel::modelReset, this, &ApparatusView::placeButtons);
}

void ApparatusView::setCanDecide(bool can)
{
    m_canDecide = can;
    placeButtons();
}

void ApparatusView::choose(const QModelIndex &index)
{
    if (index.isValid())
        setCurrentIndex(index);
    else
        selectionModel()->clear();
}

Offered ApparatusView::offered(const QModelIndex &index) const
{
    const ApparatusEntry *entry = m_list->entryAt(index);
    if (!entry || !m_canDecide)
        return {};
    return {.confirm = entry->kind != ApparatusKind::Confirmed,
            .cut = entry->kind != ApparatusKind::Cut,
            .forget = !entry->link.isNull()};
}

void ApparatusView::decide(const QModelIndex &index, bool Offered::*which, Wanted wanted)
{
    if (offered(index).*which)
        emit(this->*wanted)(index);
}

void ApparatusView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = isPlain && index.isValid() ? event->key() : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        emit goWanted(index);
    else if (key == Qt::Key_Plus)
        decide(index, &Offered::confirm, &ApparatusView::confirmWanted);
    else if (key == Qt::Key_Delete)
        decide(index, &Offered::cut, &ApparatusView::cutWanted);
    else if (key == Qt::Key_Backspace)
        decide(index, &Offered::forget, &ApparatusView::forgetWanted);
    else
        QListView::keyPressEvent(event);
}

void ApparatusView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Go there"), this, [this, at = QPersistentModelIndex(index)] { emit goWanted(at); });
    if (m_list->entryAt(index) && m_canDecide)
        menu->addSeparator();
    const auto add = [&](bool isOffered, const QString &text, Wanted wanted) {
        if (isOffered)
            menu->addAction(text, this, [this, at = QPersistentModelIndex(index), wanted] { emit(this->*wanted)(at); });
    };
    const Offered can = offered(index);
    add(can.confirm, tr("&Confirm: it tells the same"), &ApparatusView::confirmWanted);
    add(can.cut, tr("C&ut: it does not tell the same"), &ApparatusView::cutWanted);
    add(can.forget, tr("&Forget what was decided"), &ApparatusView::forgetWanted);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ApparatusView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    setPointed(indexAt(event->position().toPoint()));
}

bool ApparatusView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setPointed({});
    return QListView::viewportEvent(event);
}

void ApparatusView::setPointed(const QModelIndex &index)
{
    const QModelIndex entry = m_list->entryAt(index) ? index : QModelIndex();
    if (m_pointed == entry)
        return;
    m_pointed = entry;
    placeButtons();
}

void ApparatusView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().flags().testFlag(Qt::ItemIsSelectable) && event->reason() != Qt::MouseFocusReason)
        choose(m_list->firstIndex());
}

void ApparatusView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // narrow rows are higher
    placeButtons();
}

void ApparatusView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    placeButtons();
}

// At the end of the head of the entry that is pointed at, else of the chosen one.
void ApparatusView::placeButtons()
{
    const QModelIndex index = m_pointed.isValid() ? QModelIndex(m_pointed) : currentIndex();
    const Offered can = offered(index);
    if (!can.confirm && !can.cut && !can.forget) {
        m_delegate->setTaken(-1, 0);
        m_buttons->hide();
        return;
    }
    m_buttons->offer(can);
    const QRect head = ApparatusDelegate::headRect(visualRect(index), fontMetrics());
    m_buttons->move(head.right() + 1 - m_buttons->width(), head.center().y() - m_buttons->height() / 2);
    m_buttons->setBackgroundRole(QPalette::Window);
    m_delegate->setTaken(index.row(), m_buttons->width());
    m_buttons->show();
    viewport()->update();
}
