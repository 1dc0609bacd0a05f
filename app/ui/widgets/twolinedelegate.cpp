// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twolinedelegate.h"

#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QPainter>

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int padding = option.fontMetrics.height() / 3;
    return {option.fontMetrics.averageCharWidth() * 16,
            option.fontMetrics.height() + QFontMetrics(quietFont(option.font)).height() + 2 + 2 * padding};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const int margin = rowMargin(option.fontMetrics);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintRowGround(*painter, option, isChosen ? RowGround::Chosen : RowGround::Plain);
    const QRect text = option.rect.adjusted(margin, option.fontMetrics.height() / 3, -margin, 0);
    const auto line = [&](int top, const QFont &font, const QColor &colour, const QString &words) {
        painter->setFont(font);
        painter->setPen(colour);
        const QRect box(text.left(), top, text.width(), painter->fontMetrics().height());
        painter->drawText(box, Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
        return box.bottom() + 2;
    };
    const int below = line(text.top(), option.font, theme.ink, index.data(Qt::DisplayRole).toString());
    line(below, quietFont(option.font), theme.quiet, index.data(m_detailsRole).toString());
    painter->restore();
}
