// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

// Paints a row of DraftPreview as the article will read: headings, items and quotations by their look, boilerplate
// quieter and with a dotted line beside it, what is left out struck through when the reader of this dropped it.
// Whatever looks like markup is shown as it is. Heights are kept for the width that they were worked out for.
class PreviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    // For another article: lines are known by their numbers.
    void forget() { m_heights.clear(); }

private:
    mutable QHash<int, int> m_heights; // by the line's number
    mutable int m_width = 0;
    mutable QFont m_font;
};
