// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/tagview.h"

#include "models/tagtree.h"
#include "ui/annotation/tagdelegate.h"

#include <QKeyEvent>

TagView::TagView(TagTree &tags, QWidget *parent) : QTreeView(parent), m_tags(&tags)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setIndentation(fontMetrics().height());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizeAdjustPolicy(AdjustToContents);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setModel(m_tags);
    // After the view and its selection have heard of it, and forgotten all.
    connect(m_tags, &QAbstractItemModel::modelReset, this, &TagView::restore);
    expandAll();
}

TagId TagView::currentTag() const
{
    return currentIndex().data(TagTree::IdRole).value<TagId>();
}

void TagView::setCurrentTag(TagId tag)
{
    if (const QModelIndex index = m_tags->indexOf(tag); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void TagView::restore()
{
    expandAll();
    setCurrentTag(m_current);
}

TagId TagView::markAt(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    const bool isOn = index.isValid() && TagDelegate::markRect(visualRect(index), font()).contains(position);
    return isOn ? index.data(TagTree::IdRole).value<TagId>() : TagId{};
}

// What is done to the mark is not done to the tag.
void TagView::mousePressEvent(QMouseEvent *event)
{
    const TagId tag = event->button() == Qt::LeftButton ? markAt(event->pos()) : TagId{};
    m_isOnMark = !tag.isNull();
    if (m_isOnMark)
        emit markWanted(tag);
    else
        QTreeView::mousePressEvent(event);
}

void TagView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isOnMark, false))
        QTreeView::mouseReleaseEvent(event);
}

void TagView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (markAt(event->pos()).isNull())
        QTreeView::mouseDoubleClickEvent(event);
    else
        mousePressEvent(event);
}

void TagView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        emit markWanted(currentTag());
    else
        QTreeView::keyPressEvent(event);
}

void TagView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        m_current = current.data(TagTree::IdRole).value<TagId>();
}
