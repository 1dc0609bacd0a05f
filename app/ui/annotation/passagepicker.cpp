// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/passagepicker.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QPainter>

PassagePicker::PassagePicker(QWidget *parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new PassageDelegate(this));
    setModel(&m_passages);
    setAccessibleName(tr("Passages"));
    connect(&m_passages, &PassageTree::checkedChanged, this, &PassagePicker::checkedChanged);
}

void PassagePicker::setGroups(const QList<PassageGroup> &groups, Qt::CheckState state)
{
    m_passages.setGroups(groups, state);
    expandAll();
}

// The ground of lists is transparent, which the style would paint boxes with.
void PassageDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = themeOf(option->palette);
    option->palette.setColor(QPalette::Base, theme.page);
    option->palette.setColor(QPalette::Window, theme.line);
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(PassageTree::ChoiceRole);
    if (!value.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget).adjusted(3, 0, -3, 0);
    const auto choice = value.value<PassageChoice>();
    const Theme &theme = themeOf(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    QFont strong(option.font);
    strong.setBold(true);
    painter->save();
    // Words that stand out keep their place near the front, whatever precedes them.
    const QFontMetrics metrics(option.font);
    const QString before = metrics.elidedText(choice.before, Qt::ElideLeft, rect.width() / 3);
    for (const auto &[text, font, colour] :
         {std::tuple(before, option.font, theme.quiet), std::tuple(choice.words, strong, theme.ink),
          std::tuple(choice.after, option.font, theme.quiet)}) {
        painter->setFont(font);
        painter->setPen(isChosen ? option.palette.color(QPalette::HighlightedText) : colour);
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), shown);
        rect.setLeft(std::min(rect.right() + 1, rect.left() + painter->fontMetrics().horizontalAdvance(shown)));
    }
    painter->restore();
}
