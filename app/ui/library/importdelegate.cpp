// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/importdelegate.h"

#include "models/importlist.h"
#include "ui/library/articledelegate.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace
{
// New: a disc. Same: two bars. Revised: a ring, half full. Copy: two rings, one behind the other.
void paintRelation(QPainter &painter, const QRectF &box, DraftRelation relation, const Theme &theme)
{
    const QRectF shape = box.adjusted(0.6, 0.6, -0.6, -0.6);
    const bool isNew = relation == DraftRelation::New;
    const QColor colour = isNew ? theme.quiet : theme.accent;
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(isNew ? QBrush(colour) : QBrush(Qt::NoBrush));
    switch (relation) {
    case DraftRelation::New: {
        const qreal inset = shape.width() / 5;
        painter.drawEllipse(shape.adjusted(inset, inset, -inset, -inset));
        break;
    }
    case DraftRelation::Same:
        painter.fillRect(QRectF(shape.left(), shape.top() + shape.height() * 0.2, shape.width(), 2), colour);
        painter.fillRect(QRectF(shape.left(), shape.top() + shape.height() * 0.65, shape.width(), 2), colour);
        break;
    case DraftRelation::Revised:
        painter.drawEllipse(shape);
        painter.setBrush(colour);
        painter.drawPie(shape, -90 * 16, 180 * 16);
        break;
    case DraftRelation::Copy: {
        const qreal step = shape.width() * 0.3;
        painter.drawRect(shape.adjusted(0, 0, -step, -step));
        painter.drawRect(shape.adjusted(step, step, 0, 0));
        break;
    }
    }
}

void paintProblem(QPainter &painter, const QRectF &box, const Theme &theme)
{
    painter.setPen(QPen(theme.warning, 1.6));
    painter.drawLine(box.topLeft() + QPointF(1.5, 1.5), box.bottomRight() - QPointF(1.5, 1.5));
    painter.drawLine(box.topRight() + QPointF(-1.5, 1.5), box.bottomLeft() + QPointF(1.5, -1.5));
}

void paintBox(QPainter &painter, const QRectF &box, bool isChecked, const Theme &theme)
{
    painter.setPen(theme.quiet);
    painter.setBrush(theme.page);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    if (isChecked)
        paintTick(painter, box, theme.ink);
}
} // namespace

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 24, ArticleParts::height(option.font)};
}

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const ArticleParts row = ArticleParts::in(option.rect, option.font);
    const bool isProblem = index.data(ImportList::ProblemRole).toBool();
    const bool isTaken = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintRowGround(*painter, option, isChosen ? RowGround::Chosen : RowGround::Plain);
    painter->setRenderHint(QPainter::Antialiasing);
    if (isProblem)
        paintProblem(*painter, row.dot, theme);
    else
        paintRelation(*painter, row.dot, DraftRelation(index.data(ImportList::RelationRole).toInt()), theme);
    const auto draw = [&](const QRect &rect, const QString &text) {
        painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    painter->setFont(option.font);
    painter->setPen(isTaken || isProblem ? theme.ink : theme.quiet);
    draw(row.title, index.data().toString());
    painter->setFont(quietFont(option.font));
    const bool isDoubtful = isProblem || index.data(ImportList::DoubtRole).toBool();
    painter->setPen(isDoubtful ? theme.warning : theme.quiet);
    draw(row.details, index.data(ImportList::DetailsRole).toString());
    if (!isProblem)
        paintBox(*painter, row.box, isTaken, theme);
    painter->restore();
}

bool ImportDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isProblem = index.data(ImportList::ProblemRole).toBool();
    const bool isOnBox = !isProblem && ArticleParts::in(option.rect, view->font()).box.contains(event->pos());
    const QString words = index.data().toString() + u'\n' + index.data(ImportList::DetailsRole).toString();
    QToolTip::showText(event->globalPos(), plainToolTip(isOnBox ? tr("To be imported (Space)") : words), view);
    return true;
}
