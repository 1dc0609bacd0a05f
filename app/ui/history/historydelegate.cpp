// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydelegate.h"

#include "models/historylist.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace
{
QString column(const QModelIndex &index, HistoryList::Column column)
{
    return index.siblingAtColumn(column).data(Qt::DisplayRole).toString();
}

int padding(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

int headingHeight(const QStyleOptionViewItem &option, const QString &day)
{
    return day.isEmpty() ? 0 : QFontMetrics(quietFont(option.font)).height() + 3 * padding(option);
}

void drawLine(QPainter &painter, const QRect &box, const QString &text)
{
    painter.drawText(box, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}
} // namespace

HistoryDelegate::HistoryDelegate(const HistoryList &history, QObject *parent)
    : QStyledItemDelegate(parent), m_history(&history)
{
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int details = QFontMetrics(quietFont(option.font)).height();
    return {option.fontMetrics.averageCharWidth() * 16,
            headingHeight(option, index.data(HistoryList::HeadingRole).toString()) + option.fontMetrics.height() + 2 +
                details + 2 * padding(option)};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const JournalEntry *entry = m_history->entryAt(index);
    if (!entry)
        return;
    painter->save();
    const Theme &theme = themeOf(option.palette);
    const int margin = rowMargin(option.fontMetrics);
    const QString day = index.data(HistoryList::HeadingRole).toString();
    QStyleOptionViewItem row = option;
    row.rect.setTop(option.rect.top() + headingHeight(option, day));
    paintHeading(*painter, QRect(option.rect.topLeft(), row.rect.topRight()), day, option);
    paintRowGround(*painter, row, option.state.testFlag(QStyle::State_Selected) ? RowGround::Chosen : RowGround::Plain);
    if (entry->id == m_history->lastDone())
        painter->fillRect(QRect(row.rect.left(), row.rect.top() + 2, 3, row.rect.height() - 4), theme.accent);
    QRect box = row.rect.adjusted(margin, padding(option), -margin, -padding(option));
    const QFont quiet = quietFont(option.font);
    const QFontMetrics quietMetrics(quiet);
    const int timeWidth = quietMetrics.horizontalAdvance(QStringLiteral("00:00")) + margin;
    const QRect time(box.left(), box.top(), timeWidth, option.fontMetrics.height());
    painter->setFont(quiet);
    painter->setPen(theme.quiet);
    drawLine(*painter, time, column(index, HistoryList::TimeColumn));
    box.setLeft(box.left() + timeWidth);
    drawLine(*painter, QRect(box.left(), time.bottom() + 3, box.width(), quietMetrics.height()), details(index));
    painter->setFont(option.font);
    painter->setPen(entry->state == JournalState::Done ? theme.ink : theme.quiet);
    drawLine(*painter, QRect(box.left(), box.top(), box.width(), time.height()), entry->name.simplified());
    painter->restore();
}

void HistoryDelegate::paintHeading(QPainter &painter, const QRect &rect, const QString &day,
                                   const QStyleOptionViewItem &option) const
{
    if (day.isEmpty())
        return;
    const Theme &theme = themeOf(option.palette);
    const int margin = rowMargin(option.fontMetrics);
    QFont font = quietFont(option.font);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.quiet);
    const QRect box = rect.adjusted(margin, padding(option), -margin, 0);
    drawLine(painter, box, day);
}

// What is not as expected comes first: the line may be cut.
QString HistoryDelegate::details(const QModelIndex &index) const
{
    const bool done = m_history->entryAt(index)->state == JournalState::Done;
    QStringList parts{done ? QString() : column(index, HistoryList::StateColumn),
                      column(index, HistoryList::TouchedColumn), column(index, HistoryList::AuthorColumn).simplified()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool HistoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !m_history->entryAt(index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}
