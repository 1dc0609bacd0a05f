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
    QRect mark;
};

TagParts tagParts(const QRect &row, const QFont &font, const QString &count)
{
    const QFontMetrics metrics(font);
    const int margin = rowMargin(metrics);
    const int gap = metrics.height() / 3;
    const int size = std::max(8, qRound(metrics.ascent() * 0.8));
    const int digit = metrics.horizontalAdvance(QLatin1Char('8')) + gap;
    const int countWidth = metrics.horizontalAdvance(count) + 2;
    const int left = row.left() + margin + size + gap;
    const int right = row.right() + 1 - margin - size - gap;
    const auto column = [&](int x, int width) { return QRect(x, row.top(), std::max(0, width), row.height()); };
    return {.swatch = QRect(row.left() + margin, row.top() + (row.height() - size + 1) / 2, size, size),
            .digit = column(left, digit),
            .name = column(left + digit, right - countWidth - gap - left - digit),
            .count = column(right - countWidth, countWidth),
            .mark = QRect(right + gap, row.top() + (row.height() - size + 1) / 2, size, size)};
}

QString countText(const QModelIndex &index)
{
    const int own = index.data(TagTree::CountRole).toInt();
    const int total = index.data(TagTree::TotalRole).toInt();
    const QLocale locale;
    return own == total ? locale.toString(own)
                        : QStringLiteral("%1 / %2").arg(locale.toString(own), locale.toString(total));
}

QString countWords(const QModelIndex &index)
{
    const int own = index.data(TagTree::CountRole).toInt();
    const int total = index.data(TagTree::TotalRole).toInt();
    const QString words = TagDelegate::tr("%Ln highlight(s)", nullptr, own);
    return own == total ? words : words + TagDelegate::tr("; %Ln with the tags below it", nullptr, total);
}

// A ring that can be filled: a plus for what is asked for, a minus for what is not wanted.
void paintMark(QPainter &painter, const QRectF &rect, TagMark mark, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = mark == TagMark::With ? theme.accent : mark == TagMark::Without ? theme.warning : theme.quiet;
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(mark == TagMark::Either ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawEllipse(rect.adjusted(0.6, 0.6, -0.6, -0.6));
    painter.setPen(QPen(theme.page, std::max(1.4, rect.width() / 7)));
    const qreal arm = rect.width() * 0.24;
    const QPointF centre = rect.center();
    if (mark != TagMark::Either)
        painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
    if (mark == TagMark::With)
        painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
    painter.restore();
}

// A pinned digit looks like the key that it is.
void paintKeyCap(QPainter &painter, const QRect &rect, int lineHeight, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.quiet, 1));
    const QRectF box(rect.left() - 3, rect.top() + (rect.height() - lineHeight) / 2.0, rect.width() + 1, lineHeight);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    painter.restore();
}
} // namespace

QRect TagDelegate::markRect(const QRect &row, const QFont &font)
{
    const QRect mark = tagParts(row, font, {}).mark;
    return QRect(mark.left() - mark.width() / 2, row.top(), row.right() + 1 - mark.left() + mark.width() / 2,
                 row.height());
}

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
    if (index.data(TagTree::PinnedRole).toBool())
        paintKeyCap(*painter, row.digit, option.fontMetrics.height(), theme);
    const TagMark mark = m_filter->mark(tag.id);
    draw(row.name, tag.name.simplified(), mark == TagMark::Without ? theme.quiet : theme.ink);
    draw(row.count, countText(index), theme.quiet);
    // Quiet until it is asked for.
    if (mark != TagMark::Either || isChosen || option.state.testFlag(QStyle::State_MouseOver))
        paintMark(*painter, row.mark, mark, theme);
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
    QStringList lines{tag.name, tag.description, countWords(index)};
    if (markRect(option.rect, option.font).contains(event->pos()))
        lines = {tr("Filter: with it, without it, or either (Space)")};
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(QLatin1Char('\n'))), view);
    return true;
}
