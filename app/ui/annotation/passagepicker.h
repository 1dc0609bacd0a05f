// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/passagetree.h"

#include <QStyledItemDelegate>
#include <QTreeView>

// Passages by article with boxes, to choose among; what each is chosen for stands out from the words around it. GUI
// thread.
class PassagePicker : public QTreeView
{
    Q_OBJECT

public:
    explicit PassagePicker(QWidget *parent = nullptr);

    void setGroups(const QList<PassageGroup> &groups, Qt::CheckState state);
    [[nodiscard]] PassageTree &passages() { return m_passages; }

signals:
    void checkedChanged();

private:
    PassageTree m_passages;
};

// Paints a passage: the words in bold, the rest quiet. Articles as the style does.
class PassageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
