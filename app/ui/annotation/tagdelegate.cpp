// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/tagdelegate.h"

#include "models/tagtree.h"
#include "ui/annotation/tagicon.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace
{
struct TagParts {
    QRect swatch;
    QRect digit;
    QRect name;
    QRect count;
};

TagParts tagParts(const QRect &row, const QFont &font, const QString &count)
{
    const QFontMetrics metrics(font);
    const int margin = rowMargin(metrics);
    const int gap = metrics.height() / 3;
    const int size = std::max(8, qRound(metrics.ascent() * 0.8));
    const int digit = metrics.horizontalAdvance(QLatin1Char('8')) + gap;
    const int countWidth = metrics.horizontalAdvance(count);
    const int left = row.left() + margin + size + gap;
    const int right = row.right() + 1 - margin;
    const auto column = [&](int x, int width) { return QRect(x, row.top(), std::max(0, width), row.height()); };
    return {.swatch = QRect(row.left() + margin, row.top() + (row.height() - size + 1) / 2, size, size),
            .digit = column(left, digit),
            .name = column(left + digit, right - countWidth - gap - left - digit),
            .count = column(right - countWidth, countWidth)};
}

QString countText(const QModelIndex &index)
{
    return QLocale().toString(index.data(TagTree::CountRole).toInt());
}
} // namespace

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = option.fontMetrics.height();
    return {option.fontMetrics.averageCharWidth() * 16, height + height / 2};
}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tag tag = index.data(TagTree::TagRole).value<Tag>();
    const Theme &theme = themeOf(option.palette);
    const TagParts row = tagParts(option.rect, option.font, countText(index));
    QStyleOptionViewItem ground(option);
    ground.rect.setLeft(0); // also under the indentation
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(*painter, ground, isChosen ? RowGround::Chosen : RowGround::Plain);
    const SwatchState state = m_checked.contains(tag.id) ? SwatchState::Checked : SwatchState::Plain;
    paintSwatch(*painter, row.swatch, tag.colour, state, option.palette);
    painter->setFont(option.font);
    const auto draw = [&](const QRect &rect, const QString &text, const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    if (const int digit = index.data(TagTree::DigitRole).toInt(); digit > 0)
        draw(row.digit, QString::number(digit), theme.quiet);
    draw(row.name, tag.name, theme.ink);
    draw(row.count, countText(index), theme.quiet);
    painter->restore();
}

QWidget *TagDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the tag"));
    editor->setText(index.data(Qt::EditRole).toString());
    editor->setMaxLength(200);
    return editor;
}

void TagDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const QRect name = tagParts(option.rect, option.font, countText(index)).name;
    const int inset = option.fontMetrics.height() / 2; // what the line's own frame and padding take
    editor->setGeometry(name.adjusted(-inset, 0, 0, 0));
}

void TagDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString name = static_cast<QLineEdit *>(editor)->text();
    if (name != index.data(Qt::EditRole).toString())
        emit renameWanted(index.data(TagTree::IdRole).value<TagId>(), name);
}

bool TagDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Tag tag = index.data(TagTree::TagRole).value<Tag>();
    const QString words = tag.description.isEmpty() ? tag.name : tag.name + QLatin1Char('\n') + tag.description;
    QToolTip::showText(event->globalPos(), plainToolTip(words), view);
    return true;
}
