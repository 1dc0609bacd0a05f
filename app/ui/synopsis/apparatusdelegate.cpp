// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/apparatusdelegate.h"

#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using Kind = ApparatusRow::Kind;

namespace
{
constexpr qsizetype longest = 700; // UTF-16 units of a wording; more is a paragraph that nobody compares here

int padding(const QFontMetrics &metrics)
{
    return std::max(3, metrics.height() / 4);
}

int stripeWidth(const QFontMetrics &metrics)
{
    return std::max(3, metrics.height() / 5);
}

QFont titleFont(const QFont &font)
{
    QFont title = scaledFont(font, 0.82);
    title.setWeight(QFont::DemiBold);
    title.setCapitalization(QFont::AllUppercase);
    return title;
}

// Of the text below the head.
QFont textFont(const ApparatusRow &row, const QFont &font)
{
    if (row.kind == Kind::Entry)
        return readingFont(font, font.pointSizeF() * 1.04);
    return row.kind == Kind::Figures ? font : quietFont(font);
}

QFont headFont(const ApparatusRow &row, const QFont &font)
{
    return row.kind == Kind::Heading ? titleFont(font) : quietFont(font);
}

int headHeight(const ApparatusRow &row, const QFont &font)
{
    return row.head.isEmpty() ? 0 : QFontMetrics(headFont(row, font)).height();
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

QString shownText(const QString &text)
{
    return text.size() > longest ? text.first(longest) + QChar(0x2026) : text;
}

QList<QTextLayout::FormatRange> formats(const ApparatusRow &row, bool isCut, const Theme &theme)
{
    QTextCharFormat all;
    all.setForeground(row.kind == Kind::Words || isCut ? theme.quiet : theme.ink);
    QList<QTextLayout::FormatRange> ranges{{.start = 0, .length = int(shownText(row.text).size()), .format = all}};
    QTextCharFormat marked;
    marked.setForeground(theme.accent);
    marked.setBackground(theme.accentSoft);
    marked.setFontUnderline(true);
    for (const TextSpan mark : row.marks) {
        if (mark.start < longest && !isCut) {
            const qsizetype end = std::min(mark.end, longest);
            ranges.append({.start = int(mark.start), .length = int(end - mark.start), .format = marked});
        }
    }
    return ranges;
}

qreal layOut(QTextLayout &layout, qreal width)
{
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}
} // namespace

ApparatusDelegate::ApparatusDelegate(const ApparatusList &list, QObject *parent)
    : QStyledItemDelegate(parent), m_list(&list)
{
    connect(m_list, &QAbstractItemModel::modelReset, this, [this] { m_layouts.clear(); });
}

void ApparatusDelegate::setTaken(int row, int width)
{
    m_takenRow = row;
    m_takenWidth = width;
}

QRect ApparatusDelegate::headRect(const QRect &row, const QFontMetrics &metrics)
{
    const int margin = rowMargin(metrics);
    const int left = margin + stripeWidth(metrics) + padding(metrics);
    return {row.left() + left, row.top() + padding(metrics), row.width() - left - margin, metrics.height()};
}

const QTextLayout &ApparatusDelegate::laidOut(const QStyleOptionViewItem &option, int row) const
{
    const int width = viewWidth(option);
    if (width != m_width || option.font != m_font || option.palette.cacheKey() != m_palette) {
        m_layouts.clear();
        m_width = width;
        m_font = option.font;
        m_palette = option.palette.cacheKey();
    }
    std::shared_ptr<QTextLayout> &layout = m_layouts[row];
    if (!layout) {
        const ApparatusRow &shown = m_list->rows()[row];
        const ApparatusEntry *entry = m_list->entryAt(m_list->index(row));
        layout = std::make_shared<QTextLayout>(shownText(shown.text), textFont(shown, option.font));
        layout->setFormats(formats(shown, entry && entry->kind == ApparatusKind::Cut, themeOf(option.palette)));
        layOut(*layout, std::max(1, headRect(QRect(0, 0, width, 0), option.fontMetrics).width()));
    }
    return *layout;
}

QSize ApparatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ApparatusRow &row = m_list->rows()[index.row()];
    const QTextLayout &text = laidOut(option, index.row());
    const int below = row.text.isEmpty() ? 0 : qCeil(text.boundingRect().height());
    const int pad = padding(option.fontMetrics);
    const int above = row.kind == Kind::Heading ? 3 * pad : 2 * pad;
    return {option.fontMetrics.averageCharWidth() * 16, headHeight(row, option.font) + below + above};
}

void ApparatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ApparatusRow &row = m_list->rows()[index.row()];
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool canBeChosen = index.flags().testFlag(Qt::ItemIsSelectable);
    if (canBeChosen)
        paintRowGround(*painter, option, isChosen ? RowGround::Chosen : RowGround::Plain);
    QRect head = headRect(option.rect, option.fontMetrics);
    head.setHeight(headHeight(row, option.font));
    if (row.kind == Kind::Heading)
        head.moveTop(head.top() + padding(option.fontMetrics));
    if (const ApparatusEntry *entry = m_list->entryAt(index))
        paintStripe(*painter, option, *entry);
    else // nothing beside it: from the margin on
        head.setLeft(option.rect.left() + rowMargin(option.fontMetrics));
    paintHead(*painter, head, row, option, index.row());
    if (!row.text.isEmpty())
        laidOut(option, index.row()).draw(painter, QPointF(head.left(), head.top() + head.height()));
    painter->restore();
}

// The name in the article's colour, the rest quietly; what differs is not quiet.
void ApparatusDelegate::paintHead(QPainter &painter, const QRect &rect, const ApparatusRow &row,
                                  const QStyleOptionViewItem &option, int number) const
{
    if (row.head.isEmpty())
        return;
    const Theme &theme = themeOf(option.palette);
    constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    QRect room = rect;
    if (number == m_takenRow)
        room.setRight(room.right() - m_takenWidth);
    QFont font = headFont(row, option.font);
    const ApparatusEntry *entry = m_list->entryAt(m_list->index(number));
    const ApparatusFigures *figures = m_list->figuresAt(m_list->index(number));
    if (entry && entry->kind != ApparatusKind::Cut) {
        QFont bold = font;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(theme.articles[size_t(entry->place.article) % theme.articles.size()]);
        const QString name = painter.fontMetrics().elidedText(row.name, Qt::ElideRight, room.width());
        painter.drawText(room, flags, name);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(name));
    }
    const bool isDifferent = figures && figures->verdict == FigureVerdict::Differs;
    if (isDifferent)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(isDifferent ? theme.warning : theme.quiet);
    const bool hasName = entry && entry->kind != ApparatusKind::Cut;
    const QString rest = hasName ? row.head.sliced(row.name.size()) : row.head;
    painter.drawText(room, flags, painter.fontMetrics().elidedText(rest, Qt::ElideRight, room.width()));
}

void ApparatusDelegate::paintStripe(QPainter &painter, const QStyleOptionViewItem &option,
                                    const ApparatusEntry &entry) const
{
    if (entry.kind == ApparatusKind::Cut)
        return;
    const Theme &theme = themeOf(option.palette);
    const int pad = padding(option.fontMetrics);
    const int width = stripeWidth(option.fontMetrics);
    const QRect stripe(option.rect.left() + rowMargin(option.fontMetrics), option.rect.top() + pad, width,
                       option.rect.height() - 2 * pad);
    const QColor colour = theme.articles[size_t(entry.place.article) % theme.articles.size()];
    if (entry.kind != ApparatusKind::Maybe) {
        painter.fillRect(stripe, colour);
        return;
    }
    for (int y = stripe.top(); y <= stripe.bottom(); y += 3 * width) {
        painter.fillRect(QRect(stripe.left(), y, width, std::min(2 * width, stripe.bottom() + 1 - y)), colour);
    }
}
