// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tagfilter.h"

#include <QSet>
#include <QStyledItemDelegate>

// Paints a tag in one line: colour, the digit that sets it, name, how many highlights have it (and with those below it,
// where that is more), and what the filter asks of it; renames in place. The filter must outlive it.
class TagDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TagDelegate(const TagFilter &filter, QObject *parent) : QStyledItemDelegate(parent), m_filter(&filter) {}

    // Where in a row the filter's mark stands, to be clicked.
    [[nodiscard]] static QRect markRect(const QRect &row, const QFont &font);

    // The tags that the selected highlight has; their colours carry a tick.
    void setChecked(const QSet<TagId> &tags) { m_checked = tags; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

signals:
    void renameWanted(TagId tag, const QString &name) const;

private:
    const TagFilter *m_filter;
    QSet<TagId> m_checked;
};
