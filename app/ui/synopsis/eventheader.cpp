// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/eventheader.h"

#include "models/coveragewords.h"
#include "models/reportorder.h"
#include "ui/shell/theme.h"
#include "ui/synopsis/coveragedelegate.h"
#include "ui/widgets/rowpainting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace
{
constexpr int left = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
constexpr int right = Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine;

QString allWords(const CoverageMatrix &matrix, qsizetype place)
{
    const CoverageRow &row = matrix.rows[place];
    const ReportOrder order = reportOrder(matrix, place);
    QStringList lines{eventTitle(row),
                      eventWhen(row),
                      conflictText(matrix, place),
                      sourcesText(row.sources),
                      rootsText(row.sources),
                      doubtText(row.sources),
                      orderText(order),
                      lagText(order, row.event.line),
                      updatesText(matrix, order)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}
} // namespace

EventHeader::EventHeader(const CoverageFilter &filter, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent), m_filter(&filter)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize EventHeader::sizeHint() const
{
    return {m_room, QHeaderView::sizeHint().height()};
}

void EventHeader::setRoom(int width)
{
    if (width == m_room)
        return;
    m_room = width;
    updateGeometry();
    emit geometriesChanged(); // the table lays itself out by that
}

bool EventHeader::isChosen(int section) const
{
    return selectionModel() && selectionModel()->isRowSelected(section, {});
}

void EventHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const int row = m_filter->sourceRow(section);
    if (row < 0 || !rect.isValid())
        return;
    const Theme &theme = themeOf(palette());
    painter->save();
    painter->fillRect(rect, isChosen(section) ? theme.accentSoft : theme.panel);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    paintWords(*painter, rect, m_filter->matrix().rows[row]);
    painter->restore();
}

void EventHeader::paintWords(QPainter &painter, const QRect &rect, const CoverageRow &row) const
{
    const Theme &theme = themeOf(palette());
    const QFontMetrics metrics(font());
    const int margin = rowMargin(metrics);
    const int pad = std::max(3, metrics.height() / 4);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    QRect top(rect.left() + margin, rect.top() + pad, rect.width() - 2 * margin, metrics.height());
    painter.setFont(bold);
    if (row.hasConflict()) {
        painter.setPen(theme.warning);
        painter.drawText(top, right, QStringLiteral("≠"));
        top.setRight(top.right() - QFontMetrics(bold).horizontalAdvance(QStringLiteral("≠ ")));
    }
    painter.setPen(row.event.line.background ? theme.quiet : theme.ink);
    painter.drawText(top, left, QFontMetrics(bold).elidedText(eventTitle(row), Qt::ElideRight, top.width()));
    painter.setFont(quietFont(font()));
    painter.setPen(theme.quiet);
    const QFontMetrics quiet(painter.font());
    QRect below(rect.left() + margin, top.bottom() + 1, rect.width() - 2 * margin, quiet.height());
    const QString sources = quiet.elidedText(shortSourcesText(row.sources), Qt::ElideRight, below.width() * 2 / 3);
    painter.drawText(below, right, sources);
    below.setRight(below.right() - quiet.horizontalAdvance(sources) - margin);
    painter.drawText(below, left, quiet.elidedText(shortEventWhen(row), Qt::ElideRight, below.width()));
}

bool EventHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = m_filter->sourceRow(logicalIndexAt(help->pos()));
    if (row >= 0)
        QToolTip::showText(help->globalPos(), plainToolTip(allWords(m_filter->matrix(), row)), this);
    return true;
}
