// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/articleheader.h"

#include "models/coveragewords.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace
{
constexpr int left = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;

int padding(const QFontMetrics &metrics)
{
    return std::max(3, metrics.height() / 4);
}
} // namespace

ArticleHeader::ArticleHeader(const CoverageTable &table, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_table(&table)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize ArticleHeader::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int height = metrics.height() + QFontMetrics(quietFont(font())).height() + 2 * padding(metrics);
    return {QHeaderView::sizeHint().width(), height};
}

void ArticleHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section < 0 || section >= m_table->matrix().columns.size() || !rect.isValid())
        return;
    const CoverageColumn &column = m_table->matrix().columns[section];
    const Theme &theme = themeOf(palette());
    const QFontMetrics metrics(font());
    const int pad = padding(metrics);
    painter->save();
    painter->fillRect(rect, theme.panel);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(theme.ink);
    const QRect top(rect.left() + pad, rect.top() + pad, rect.width() - 2 * pad, metrics.height());
    const QString title = column.article.title.isEmpty()
                              ? column.article.name
                              : QStringLiteral("%1 · %2").arg(column.article.name, column.article.title.simplified());
    painter->drawText(top, left, QFontMetrics(bold).elidedText(title, Qt::ElideRight, top.width()));
    painter->setFont(quietFont(font()));
    painter->setPen(theme.quiet);
    const QFontMetrics quiet(painter->font());
    const QRect below(top.left(), top.bottom() + 1, top.width(), quiet.height());
    painter->drawText(below, left, quiet.elidedText(columnFacts(column), Qt::ElideRight, below.width()));
    painter->restore();
}

bool ArticleHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    if (section >= 0 && section < m_table->matrix().columns.size())
        QToolTip::showText(help->globalPos(), plainToolTip(columnSentence(m_table->matrix().columns[section])), this);
    return true;
}
