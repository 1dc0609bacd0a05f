// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articledelegate.h"

#include "ui/library/articlewords.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

ArticleParts ArticleParts::in(const QRect &row, const QFont &font)
{
    const QFontMetrics metrics(font);
    const QFontMetrics quiet(quietFont(font));
    const int margin = rowMargin(metrics);
    const int padding = metrics.height() / 3;
    const int dot = std::max(6, qRound(metrics.ascent() * 0.7));
    const int box = std::max(12, metrics.ascent());
    const int left = row.left() + margin + dot + padding + 2;
    const int right = row.right() + 1 - margin - box;
    const int top = row.top() + padding;
    const auto centred = [&](int x, int size) { return QRect(x, top + (metrics.height() - size + 1) / 2, size, size); };
    const int width = std::max(0, right - padding - left);
    return {.dot = centred(row.left() + margin, dot),
            .title = QRect(left, top, width, metrics.height()),
            .details = QRect(left, top + metrics.height() + 1, std::max(0, right + box - left), quiet.height()),
            .box = centred(right, box)};
}

int ArticleParts::height(const QFont &font)
{
    const QFontMetrics metrics(font);
    return metrics.height() + 1 + QFontMetrics(quietFont(font)).height() + 2 * (metrics.height() / 3);
}

ArticleDelegate::ArticleDelegate(const ArticleList &articles, QObject *parent)
    : QStyledItemDelegate(parent), m_articles(&articles)
{
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 24, ArticleParts::height(option.font)};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(ArticleList::EntryRole).value<ArticleList::Entry>();
    const Theme &theme = themeOf(option.palette);
    const ArticleParts row = ArticleParts::in(option.rect, option.font);
    painter->save();
    paintRowGround(*painter, option, entry.article.id == m_current ? RowGround::Chosen : RowGround::Plain);
    paintDot(*painter, row.dot, entry, option.palette);
    painter->setFont(option.font);
    painter->setPen(theme.ink);
    const auto draw = [&](const QRect &rect, const QString &text) {
        painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    draw(row.title, headline(entry.article));
    painter->setFont(quietFont(option.font));
    painter->setPen(theme.quiet);
    draw(row.details, details(entry));
    paintBox(*painter, row.box, entry, option.palette);
    painter->restore();
}

// In its colour, filled when it has a pane.
void ArticleDelegate::paintDot(QPainter &painter, const QRect &rect, const ArticleList::Entry &entry,
                               const QPalette &palette) const
{
    const Theme &theme = themeOf(palette);
    const int row = std::max(0, m_articles->rowOf(entry.article.id));
    const QColor colour = theme.articles[size_t(row) % theme.articles.size()];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(entry.onDesk ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(rect).adjusted(0.6, 0.6, -0.6, -0.6));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// Drawn here, because the style's own box cannot be told the theme: the lists' ground is transparent.
void ArticleDelegate::paintBox(QPainter &painter, const QRect &rect, const ArticleList::Entry &entry,
                               const QPalette &palette) const
{
    const Theme &theme = themeOf(palette);
    const bool isOpen = entry.onDesk || !m_articles->isDeskFull();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOpen ? theme.quiet : theme.line);
    painter.setBrush(theme.page);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    if (entry.onDesk)
        paintTick(painter, rect, theme.ink);
}

bool ArticleDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto entry = index.data(ArticleList::EntryRole).value<ArticleList::Entry>();
    const bool onBox = ArticleParts::in(option.rect, view->font()).box.contains(event->pos());
    QToolTip::showText(event->globalPos(), plainToolTip(onBox ? tr("On the desk (Space)") : fullDescription(entry)),
                       view);
    return true;
}
