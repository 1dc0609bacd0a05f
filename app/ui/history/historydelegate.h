// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class HistoryList;

// Paints a step: when, its name, and below it what it touched, who did it and whether it is undone; above the first of
// a day the day. A mark stands at the step that undo would take back. The list must outlive it.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(const HistoryList &history, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] QString details(const QModelIndex &index) const;
    void paintHeading(QPainter &painter, const QRect &rect, const QString &day,
                      const QStyleOptionViewItem &option) const;

    const HistoryList *m_history;
};
