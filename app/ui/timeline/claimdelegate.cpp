// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/claimdelegate.h"

#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace
{
constexpr int wrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

struct Boxes {
    QRect head;
    QRect quote;
    int height;
};

Boxes boxesFor(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const int pad = option.fontMetrics.height() / 3;
    const QRect room(pad * 2, pad, width - pad * 3, 10000);
    const QRect head = option.fontMetrics.boundingRect(room, wrap, index.data(ClaimDelegate::HeadRole).toString());
    const QFontMetrics serif(readingFont(option.font, option.font.pointSizeF()));
    const QRect quote = serif.boundingRect(room.translated(0, head.height() + pad / 2), wrap,
                                           index.data(ClaimDelegate::QuoteRole).toString());
    return {.head = head, .quote = quote, .height = quote.bottom() + pad};
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}
} // namespace

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const Boxes boxes = boxesFor(option, index, option.rect.width());
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.accentSoft);
    painter->translate(option.rect.topLeft());
    painter->fillRect(QRect(0, boxes.head.top(), 3, boxes.quote.bottom() - boxes.head.top()), theme.line);
    painter->setFont(option.font);
    painter->setPen(theme.quiet);
    painter->drawText(boxes.head, wrap, index.data(HeadRole).toString());
    painter->setFont(readingFont(option.font, option.font.pointSizeF()));
    painter->setPen(theme.ink);
    painter->drawText(boxes.quote, wrap, index.data(QuoteRole).toString());
    painter->restore();
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    return {width, boxesFor(option, index, width).height + index.data(RoomRole).toInt()};
}
