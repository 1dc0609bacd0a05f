// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apparatuslist.h"

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

#include <memory>

class QTextLayout;

// Paints the rows of an apparatus: beside a stripe in its article's colour the wording of an entry, in the serif of the
// articles, with the words marked that the sentence in focus does not have. The stripe is solid for what is sure,
// broken for what may be, and not there for what was cut. The list must outlive it.
class ApparatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ApparatusDelegate(const ApparatusList &list, QObject *parent = nullptr);

    // The room at the right of the head of a row that something else stands in; row -1: none.
    void setTaken(int row, int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // Where the head of a row stands in its rectangle.
    [[nodiscard]] static QRect headRect(const QRect &row, const QFontMetrics &metrics);

private:
    void paintHead(QPainter &painter, const QRect &rect, const ApparatusRow &row, const QStyleOptionViewItem &option,
                   int number) const;
    void paintStripe(QPainter &painter, const QStyleOptionViewItem &option, const ApparatusEntry &entry) const;
    [[nodiscard]] const QTextLayout &laidOut(const QStyleOptionViewItem &option, int row) const;

    const ApparatusList *m_list;
    int m_takenRow = -1;
    int m_takenWidth = 0;
    // Texts that are laid out, in this width, font and palette.
    mutable QHash<int, std::shared_ptr<QTextLayout>> m_layouts;
    mutable QFont m_font;
    mutable int m_width = 0;
    mutable qint64 m_palette = 0;
};
