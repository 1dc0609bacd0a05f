// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articlelistview.h"

#include "ui/library/articledelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

ArticleListView::ArticleListView(QWidget *parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizeAdjustPolicy(AdjustToContents);
}

QModelIndex ArticleListView::boxAt(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return {};
    const QRect box = ArticleParts::in(visualRect(index), font()).box;
    const int reach = box.width() / 3; // a little more than is seen is easier to hit
    return box.adjusted(-reach, -reach, reach, reach).contains(position) ? index : QModelIndex();
}

void ArticleListView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? boxAt(event->pos()) : QModelIndex();
    if (m_pressed.isValid())
        event->accept();
    else
        QListView::mousePressEvent(event);
}

void ArticleListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed.isValid()) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    if (const QModelIndex index = boxAt(event->pos()); index == m_pressed)
        emit toggleWanted(index);
    m_pressed = QModelIndex();
}

void ArticleListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        emit toggleWanted(currentIndex());
    else
        QListView::keyPressEvent(event);
}
