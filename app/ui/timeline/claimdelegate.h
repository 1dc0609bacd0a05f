// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

// Paints a claim in a list: a quiet head line and below it the words of the article, wrapped, as plain text; then room
// for what the list puts there.
class ClaimDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { HeadRole = Qt::UserRole + 1, QuoteRole, RoomRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
