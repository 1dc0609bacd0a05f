// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragefilter.h"

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

// Paints what an article says of an event: the sign of its stance and the word for it, whom it has it from, when that
// is, and with which articles it cannot agree. The filter must outlive it.
class CoverageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CoverageDelegate(const CoverageFilter &filter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    // Which of the passages of the current cell was gone to last, from 1; 0: none yet.
    void setTurn(int turn) { m_turn = turn; }

    static int rowHeight(const QFont &font);

private:
    enum class Voice { Said, Quiet, Warning };
    // Words that are laid out, and where they stand in the cell.
    struct Piece {
        QStaticText text;
        QPoint at;
        Voice voice = Voice::Said;
    };
    using Pieces = QList<Piece>;
    class Layout;

    [[nodiscard]] const CoverageCell &cellAt(const QModelIndex &index) const;
    [[nodiscard]] Pieces layOut(const QStyleOptionViewItem &option, const QModelIndex &index, int turn) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const CoverageFilter *m_filter;
    // By row and column of the matrix; laid out once for each cell that is seen, which takes the most of a frame.
    mutable QCache<std::pair<int, int>, Pieces> m_pieces;
    mutable QSize m_size; // of the cells and for the font that they were laid out for
    mutable QFont m_font;
    int m_turn = 0;
};
