// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/differencedelegate.h"

#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemView>
#include <QPainter>

namespace
{
constexpr int wrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

struct Parts {
    QString head;
    QString body;
    QRect headBox;
    QRect bodyBox;
    int height = 0;
};

Parts partsFor(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int margin = rowMargin(option.fontMetrics);
    Parts parts{.head = text.section(u'\n', 0, 0), .body = text.section(u'\n', 1)};
    const QRect room(margin, margin / 2, std::max(1, width - 2 * margin), 10000);
    const QFontMetrics quiet(quietFont(option.font));
    parts.headBox = quiet.boundingRect(room, wrap, parts.head);
    parts.bodyBox =
        option.fontMetrics.boundingRect(room.translated(0, parts.headBox.height() + margin / 4), wrap, parts.body);
    parts.height = (parts.body.isEmpty() ? parts.headBox : parts.bodyBox).bottom() + margin / 2;
    return parts;
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}
} // namespace

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const Parts parts = partsFor(option, index, option.rect.width());
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(*painter, option, isChosen ? RowGround::Chosen : RowGround::Plain);
    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setFont(quietFont(option.font));
    painter->setPen(theme.quiet);
    painter->drawText(parts.headBox, wrap, parts.head);
    painter->setFont(option.font);
    painter->setPen(theme.ink);
    painter->drawText(parts.bodyBox, wrap, parts.body);
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    return {width, partsFor(option, index, width).height};
}
