// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/figuresview.h"

#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace
{
// Two lines for each cell; what differs is loud, what agrees quiet, both also in words.
class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        const auto verdict = FigureVerdict(index.data(FigureTable::VerdictRole).toInt());
        const bool isVerdict = index.column() == FigureTable::VerdictColumn;
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        paintRowGround(*painter, option, isChosen ? RowGround::Chosen : RowGround::Plain);
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QFont font = isVerdict && verdict != FigureVerdict::Differs ? quietFont(option.font) : option.font;
        if (verdict == FigureVerdict::Differs && index.column() < FigureTable::FirstArticleColumn)
            font.setWeight(QFont::DemiBold);
        const bool isQuiet = verdict == FigureVerdict::Agrees || isVerdict;
        painter->setPen(verdict == FigureVerdict::Differs && isVerdict ? theme.warning
                        : isQuiet                                      ? theme.quiet
                                                                       : theme.ink);
        painter->setFont(font);
        const int pad = std::max(3, option.fontMetrics.height() / 3);
        paintLines(*painter, option.rect.adjusted(pad, 0, -pad, 0), index.data().toString());
        painter->restore();
    }

private:
    // Wrapped to two lines, the last cut with an ellipsis.
    static void paintLines(QPainter &painter, const QRect &rect, const QString &text)
    {
        const QFontMetrics metrics = painter.fontMetrics();
        constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
        QString shown = text;
        while (shown.size() > 1 && metrics.boundingRect(rect, flags, shown).height() > 2 * metrics.lineSpacing()) {
            const qsizetype blank = shown.lastIndexOf(QLatin1Char(' '), -2);
            shown = shown.first(blank > 0 ? blank : shown.size() / 2);
        }
        if (shown.size() < text.size())
            shown = metrics.elidedText(shown + QChar(0x2026), Qt::ElideRight, 2 * rect.width());
        painter.setClipRect(rect);
        painter.drawText(rect, flags, shown);
    }
};

int heightOfRows(const QFontMetrics &metrics)
{
    return 2 * metrics.lineSpacing() + metrics.height() / 3;
}
} // namespace

FiguresView::FiguresView(FigureTable &table, QWidget *parent) : QTableView(parent), m_table(&table)
{
    setAccessibleName(tr("Figures: what is counted down, articles across"));
    setModel(&table);
    setItemDelegate(new FigureDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(&table, &QAbstractItemModel::modelReset, this, &FiguresView::fitSections);
    fitSections();
}

void FiguresView::activate()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const bool isOfAll = index.column() < FigureTable::FirstArticleColumn;
    const QList<ApparatusFigure> values = isOfAll ? m_table->figures()[index.row()].values : m_table->valuesAt(index);
    if (values.isEmpty())
        emit nothingThere(index.data(Qt::AccessibleTextRole).toString());
    else
        emit wanted(values[m_turn++ % values.size()]);
}

void FiguresView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_turn = 0;
}

void FiguresView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        activate();
    else
        QTableView::keyPressEvent(event);
}

void FiguresView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        activate();
}

void FiguresView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Go there"), this, &FiguresView::activate);
    menu->addAction(tr("&Copy the table"), this, &FiguresView::copyWanted);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void FiguresView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitSections();
}

void FiguresView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSections();
}

// The articles share what is left, as long as their values can be read.
void FiguresView::fitSections()
{
    verticalHeader()->setDefaultSectionSize(heightOfRows(fontMetrics()));
    const int articles = m_table->columnCount() - FigureTable::FirstArticleColumn;
    if (articles < 1)
        return;
    const int em = fontMetrics().height();
    const int counted = std::clamp(width() / 6, em * 7, em * 14);
    const int verdict = fontMetrics().horizontalAdvance(tr("≠ differs")) + 2 * em;
    horizontalHeader()->resizeSection(FigureTable::CountedColumn, counted);
    horizontalHeader()->resizeSection(FigureTable::VerdictColumn, verdict);
    const int room = width() - counted - verdict - verticalScrollBar()->sizeHint().width() - 2;
    for (int i = 0; i < articles; ++i) {
        horizontalHeader()->resizeSection(FigureTable::FirstArticleColumn + i, std::max(em * 8, room / articles));
    }
}
