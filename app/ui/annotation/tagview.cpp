// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/tagview.h"

#include "models/tagtree.h"

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

void TagView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        m_current = current.data(TagTree::IdRole).value<TagId>();
}
