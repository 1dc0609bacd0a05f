// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/highlightdelegate.h"

#include "models/highlightfilter.h"
#include "models/reviewlist.h"
#include "models/tagtree.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace
{
constexpr qsizetype quoteUnits = 400; // UTF-16 units; more never fit into a row

QString shownQuote(const HighlightItem &item)
{
    return item.passage.quote.left(quoteUnits).simplified();
}

QFont quoteFont(const QFont &font)
{
    return readingFont(font, font.pointSizeF() * 1.04);
}

int stripeWidth(const QFontMetrics &metrics)
{
    return std::max(3, metrics.height() / 5);
}

// The row without its margins and the stripe.
QRect textRect(const QRect &row, const QFontMetrics &metrics)
{
    const int margin = rowMargin(metrics);
    const int padding = metrics.height() / 3;
    return row.adjusted(margin + stripeWidth(metrics) + padding, padding, -margin, -padding);
}

// Draws at most so many lines, the last cut with an ellipsis where more follows; tells where the next line would stand.
qreal drawQuote(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, int lines)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    qreal y = rect.top();
    painter.setFont(font);
    layout.beginLayout();
    for (int i = 0; i < lines; ++i, y += metrics.height()) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool isLast = i + 1 == lines;
        const QString words = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        const QRectF box(rect.left(), y, rect.width(), metrics.height());
        painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                         isLast ? metrics.elidedText(words, Qt::ElideRight, rect.width()) : words);
    }
    layout.endLayout();
    return y;
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}
} // namespace

HighlightDelegate::HighlightDelegate(const HighlightFilter &filter, const HighlightList &highlights,
                                     const TagTree &tags, QObject *parent)
    : QStyledItemDelegate(parent), m_filter(&filter), m_highlights(&highlights), m_tags(&tags)
{
}

// At most two, three in a narrow list. Each break leaves about half a word of room.
int HighlightDelegate::quoteLines(const HighlightItem &item, const QStyleOptionViewItem &option) const
{
    const int width = viewWidth(option);
    const int most = width < option.fontMetrics.averageCharWidth() * 48 ? 3 : 2;
    const int room = std::max(1, textRect(QRect(0, 0, width, 0), option.fontMetrics).width());
    const qreal needed = quoteWidth(item, quoteFont(option.font));
    const int lostAtBreak = option.fontMetrics.averageCharWidth() * 4;
    int lines = 1;
    while (lines < most && needed + lostAtBreak * (lines - 1) > room * lines) {
        ++lines;
    }
    return lines;
}

// The sum of its letters: near enough to count lines by, and many times faster than shaping the whole.
qreal HighlightDelegate::quoteWidth(const HighlightItem &item, const QFont &font) const
{
    if (m_measuredFont != font) {
        m_measuredFont = font;
        m_letters.clear();
        m_quotes.clear();
    }
    if (const auto known = m_quotes.constFind(item.passage.id); known != m_quotes.constEnd())
        return *known;
    qreal width = 0;
    for (const QChar letter : shownQuote(item)) {
        auto advance = m_letters.find(letter);
        if (advance == m_letters.end())
            advance = m_letters.insert(letter, QFontMetricsF(font).horizontalAdvance(letter));
        width += *advance;
    }
    m_quotes.insert(item.passage.id, width);
    return width;
}

QSize HighlightDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const HighlightItem *item = m_filter->itemAt(index);
    const int lines = item ? quoteLines(*item, option) : 1;
    const qreal quote = QFontMetricsF(quoteFont(option.font)).height() * lines;
    const int details = QFontMetrics(quietFont(option.font)).height();
    const int padding = option.fontMetrics.height() / 3;
    return {option.fontMetrics.averageCharWidth() * 16, qCeil(quote) + 2 + details + 2 * padding};
}

void HighlightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const HighlightItem *item = m_filter->itemAt(index);
    if (!item)
        return;
    const Theme &theme = themeOf(option.palette);
    const QRect text = textRect(option.rect, option.fontMetrics);
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(*painter, option, isChosen ? RowGround::Chosen : RowGround::Plain);
    paintStripe(*painter,
                QRect(option.rect.left() + rowMargin(option.fontMetrics), text.top(), stripeWidth(option.fontMetrics),
                      text.height()),
                *item, option.palette);
    painter->setPen(theme.ink);
    const int lines = quoteLines(*item, option);
    const qreal below = drawQuote(*painter, text, shownQuote(*item), quoteFont(option.font), lines);
    painter->setFont(quietFont(option.font));
    painter->setPen(item->passage.state == AnchorState::Lost ? theme.warning : theme.quiet);
    const QRectF box(text.left(), below + 2, text.width(), painter->fontMetrics().height());
    painter->drawText(box, int(Qt::AlignLeft | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(details(*item), Qt::ElideRight, text.width()));
    painter->restore();
}

// One piece for each tag, in the order of the tree.
void HighlightDelegate::paintStripe(QPainter &painter, const QRect &rect, const HighlightItem &item,
                                    const QPalette &palette) const
{
    const Theme &theme = themeOf(palette);
    QList<QColor> colours;
    for (const Tag &tag : m_tags->tags()) {
        if (item.tags.contains(tag.id))
            colours.append(theme.tagStripe(tag.colour));
    }
    if (colours.isEmpty())
        colours.append(theme.line);
    const qreal height = qreal(rect.height()) / qreal(colours.size());
    for (qsizetype i = 0; i < colours.size(); ++i) {
        painter.fillRect(QRectF(rect.left(), rect.top() + qreal(i) * height, rect.width(), height), colours[i]);
    }
}

QString HighlightDelegate::details(const HighlightItem &item) const
{
    QStringList parts{m_highlights->article(item.article).name, m_tags->names(item.tags),
                      item.note.isEmpty() ? QString() : tr("note"), stateWords(item.passage.state)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool HighlightDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const HighlightItem *item = m_filter->itemAt(index);
    if (event->type() != QEvent::ToolTip || !item)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList parts{item->passage.quote, details(*item), item->note};
    parts.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(parts.join(QStringLiteral("\n\n"))), view);
    return true;
}
