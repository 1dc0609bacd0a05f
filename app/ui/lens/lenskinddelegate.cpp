// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lens/lenskinddelegate.h"

#include "ui/lens/lenskindlist.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace
{
struct KindParts {
    QRect box;
    QRect name;
    QRect here;
    QRect desk;
};

KindParts kindParts(const QRect &row, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int margin = rowMargin(metrics);
    const int size = std::max(10, qRound(metrics.ascent() * 0.95));
    const int column = LensKindDelegate::columnWidth(metrics);
    const int left = row.left() + margin + size + metrics.height() / 2;
    const int right = row.right() + 1 - margin;
    const auto part = [&](int x, int width) { return QRect(x, row.top(), std::max(0, width), row.height()); };
    return {.box = QRect(row.left() + margin, row.top() + (row.height() - size + 1) / 2, size, size),
            .name = part(left, right - 2 * column - left),
            .here = part(right - 2 * column, column),
            .desk = part(right - column, column)};
}

void paintBox(QPainter &painter, const QRect &box, bool isChecked, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked ? theme.accent : theme.quiet, 1));
    painter.setBrush(isChecked ? theme.accent : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    if (isChecked)
        paintTick(painter, box, theme.page);
}

// QPainter's own text knows one kind of underline only.
void paintName(QPainter &painter, const QRect &rect, const QFont &font, const LensLook &look, const Theme &theme)
{
    const QString text = QFontMetrics(font).elidedText(look.kind.title, Qt::ElideRight, rect.width());
    QTextLayout layout(text, font);
    QTextCharFormat format = look.format;
    if (!look.shown)
        format.setForeground(theme.quiet);
    layout.setFormats({{.start = 0, .length = int(text.size()), .format = format}});
    layout.setCacheEnabled(false);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - layout.boundingRect().height()) / 2));
}
} // namespace

int LensKindDelegate::columnWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("00000"));
}

QSize LensKindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = option.fontMetrics.height();
    return {option.fontMetrics.averageCharWidth() * 16, height + height / 2};
}

void LensKindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const LensLook look = index.data(LensKindList::LookRole).value<LensLook>();
    const Theme &theme = themeOf(option.palette);
    const KindParts row = kindParts(option.rect, option.font);
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(*painter, option, isChosen ? RowGround::Chosen : RowGround::Plain);
    paintBox(*painter, row.box, look.shown, theme);
    paintName(*painter, row.name, readingFont(option.font, option.font.pointSizeF() * 1.08), look, theme);
    painter->setFont(option.font);
    const auto draw = [&](const QRect &rect, const QString &text, const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(rect, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine), text);
    };
    draw(row.here, index.data(LensKindList::HereRole).toString(), look.shown ? theme.ink : theme.quiet);
    draw(row.desk, index.data(LensKindList::DeskRole).toString(), theme.quiet);
    painter->restore();
}

// The mouse ticks the box that is painted; the space bar as everywhere.
bool LensKindDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    if (!isPress && !isRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const int around = option.fontMetrics.height() / 3;
    const QRect box = kindParts(option.rect, option.font).box.adjusted(-around, -around, around, around);
    if (mouse->button() != Qt::LeftButton || !box.contains(mouse->position().toPoint()))
        return false;
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return isPress || model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QWidget *LensKindDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the word list"));
    editor->setText(index.data(Qt::EditRole).toString());
    editor->setMaxLength(80);
    return editor;
}

void LensKindDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    const int inset = option.fontMetrics.height() / 2; // what the line's own frame and padding take
    editor->setGeometry(kindParts(option.rect, option.font).name.adjusted(-inset, 0, 0, 0));
}

void LensKindDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString name = static_cast<QLineEdit *>(editor)->text();
    if (name != index.data(Qt::EditRole).toString())
        emit renameWanted(index.data(LensKindList::LookRole).value<LensLook>().kind.list, name);
}
