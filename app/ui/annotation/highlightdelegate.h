// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QFont>
#include <QStyledItemDelegate>

class HighlightFilter;
class HighlightList;
class TagTree;
struct HighlightItem;

// Paints a highlight: a stripe in the colours of its tags, the beginning of the quote, and quietly below where it
// stands and what was made of it. A row's height is reckoned from the length of its quote: laying out the lines of
// thousands would take seconds. The models must outlive it.
class HighlightDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HighlightDelegate(const HighlightFilter &filter, const HighlightList &highlights, const TagTree &tags,
                      QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    // "003 · launch timing, hedged · note"
    [[nodiscard]] QString details(const HighlightItem &item) const;

private:
    [[nodiscard]] int quoteLines(const HighlightItem &item, const QStyleOptionViewItem &option) const;
    [[nodiscard]] qreal quoteWidth(const HighlightItem &item, const QFont &font) const;
    void paintStripe(QPainter &painter, const QRect &rect, const HighlightItem &item, const QPalette &palette) const;

    const HighlightFilter *m_filter;
    const HighlightList *m_highlights;
    const TagTree *m_tags;
    // Widths in the font that was measured last. A passage's quote never changes.
    mutable QFont m_measuredFont;
    mutable QHash<QChar, qreal> m_letters;
    mutable QHash<PassageId, qreal> m_quotes; // on one line
};
