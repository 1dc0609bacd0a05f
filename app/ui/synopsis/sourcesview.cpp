// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/sourcesview.h"

#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace
{
// What it is, and quietly behind it what there is to know of it; an article has a dot in its colour before its name.
class SourceDelegate : public QStyledItemDelegate
{
public:
    SourceDelegate(const SourceTree &tree, QObject *parent) : QStyledItemDelegate(parent), m_tree(&tree) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * 16, option.fontMetrics.height() * 3 / 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SourceNode *node = m_tree->nodeAt(index);
        if (!node)
            return;
        const Theme &theme = themeOf(option.palette);
        const bool isPassage = node->kind == SourceNode::Kind::Passage;
        painter->save();
        paintRowGround(*painter, option,
                       option.state.testFlag(QStyle::State_Selected) ? RowGround::Chosen : RowGround::Plain);
        const int gap = std::max(4, option.fontMetrics.height() / 3);
        QRect room = option.rect.adjusted(gap / 2, 0, -gap, 0);
        if (node->kind == SourceNode::Kind::Article)
            paintDot(*painter, room, theme.articles[size_t(node->article) % theme.articles.size()], gap);
        QFont font = isPassage ? readingFont(option.font, option.font.pointSizeF()) : option.font;
        if (!isPassage)
            font.setWeight(QFont::DemiBold);
        if (isPassage) // where it stands comes first
            paintPart(*painter, room, quietFont(option.font), theme.quiet, node->details, gap);
        paintPart(*painter, room, font, theme.ink, node->text, gap);
        if (!isPassage)
            paintPart(*painter, room, quietFont(option.font), theme.quiet, node->details, gap);
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return false;
        QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
        return true;
    }

private:
    static void paintDot(QPainter &painter, QRect &room, const QColor &colour, int gap)
    {
        const int side = std::max(6, room.height() / 3);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QRect(room.left(), room.center().y() - side / 2 + 1, side, side));
        room.setLeft(room.left() + side + gap);
    }

    static void paintPart(QPainter &painter, QRect &room, const QFont &font, const QColor &colour, const QString &text,
                          int gap)
    {
        if (text.isEmpty() || room.width() <= 0)
            return;
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(shown) + gap);
    }

    const SourceTree *m_tree;
};
} // namespace

SourcesView::SourcesView(SourceTree &tree, QWidget *parent) : QTreeView(parent), m_tree(&tree)
{
    setAccessibleName(tr("Sources: who has it from whom"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setIndentation(fontMetrics().height());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setModel(m_tree);
    setItemDelegate(new SourceDelegate(tree, this));
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const SourceNode *node = m_tree->nodeAt(index);
        if (node && node->article >= 0)
            activate(index);
    });
    connect(m_tree, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
}

void SourcesView::activate(const QModelIndex &index)
{
    const SourceNode *node = m_tree->nodeAt(index);
    if (!node)
        return;
    if (node->article >= 0)
        emit wanted(node->article, node->span);
    else
        setExpanded(index, !isExpanded(index));
}

void SourcesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}
