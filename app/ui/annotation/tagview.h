// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QTreeView>

class TagTree;

// The tags as a tree that is always open; the current tag stays current when the tree is made anew.
class TagView : public QTreeView
{
    Q_OBJECT

public:
    explicit TagView(TagTree &tags, QWidget *parent = nullptr);

    [[nodiscard]] TagId currentTag() const;
    void setCurrentTag(TagId tag);

signals:
    // The mark of the filter was clicked, or Space pressed.
    void markWanted(TagId tag);

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restore();
    [[nodiscard]] TagId markAt(QPoint position) const;

    TagTree *m_tags;
    TagId m_current;
    bool m_isOnMark = false; // the mouse was pressed there
};
