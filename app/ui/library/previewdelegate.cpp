// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/previewdelegate.h"

#include "models/draftpreview.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QToolTip>

namespace
{
constexpr qsizetype longestShown = 4000; // UTF-16 units of a line; nobody reads on to decide
constexpr int wrapped = int(Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop);

struct Look {
    QFont font;
    int indent = 0;
    QString text;
    bool isFold = false;
    LinePart part = LinePart::Text;
};

Look lookOf(const QFont &font, const QModelIndex &index)
{
    Look look;
    look.font = readingFont(font);
    look.text = index.data().toString().left(longestShown);
    look.part = LinePart(index.data(DraftPreview::PartRole).toInt());
    look.isFold = index.data(DraftPreview::FoldedRole).toInt() > 0;
    const int em = QFontMetrics(font).height();
    if (look.isFold) {
        look.font = quietFont(font);
        return look;
    }
    switch (BlockKind(index.data(DraftPreview::KindRole).toInt())) {
    case BlockKind::Heading:
        look.font = scaledFont(look.font, index.data(DraftPreview::LevelRole).toInt() <= 1 ? 1.2 : 1.05);
        look.font.setBold(true);
        break;
    case BlockKind::ListItem:
        look.indent = em * (1 + std::min(4, index.data(DraftPreview::LevelRole).toInt()));
        break;
    case BlockKind::Quotation:
        look.indent = em;
        look.font.setItalic(true);
        break;
    case BlockKind::Caption:
        look.font = quietFont(look.font);
        break;
    case BlockKind::Paragraph:
        break;
    }
    if (look.part == LinePart::LeftOut) {
        look.font = quietFont(look.font);
        look.font.setStrikeOut(index.data(DraftPreview::ChangedRole).toBool());
    }
    return look;
}

struct Parts {
    QRect sign; // before the text: how the line stands
    QRect text;

    static Parts in(const QRect &row, const QFont &font, int indent)
    {
        const QFontMetrics metrics(font);
        const int margin = rowMargin(metrics);
        const int padding = metrics.height() / 4;
        const int size = metrics.ascent();
        const int left = row.left() + 2 * margin + size;
        return {.sign = QRect(row.left() + margin, row.top() + padding, size, row.height() - 2 * padding),
                .text = QRect(left + indent, row.top() + padding, std::max(20, row.right() - margin - left - indent),
                              row.height() - 2 * padding)};
    }
};

void paintFoldArrow(QPainter &painter, const QRectF &box, bool isOpen, const QColor &colour)
{
    const qreal size = box.width() * 0.3;
    const QPointF middle(box.center().x(), box.top() + box.width() * 0.55);
    QPainterPath arrow(middle + (isOpen ? QPointF(-size, -size / 2) : QPointF(-size / 2, -size)));
    arrow.lineTo(middle + (isOpen ? QPointF(0, size / 2) : QPointF(size / 2, 0)));
    arrow.lineTo(middle + (isOpen ? QPointF(size, -size / 2) : QPointF(-size / 2, size)));
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(arrow);
}

// A bar beside what is in the text, dotted beside boilerplate; a plus for what came back, a minus for what went.
void paintSign(QPainter &painter, const QRect &sign, LinePart part, bool isChanged, const Theme &theme)
{
    const qreal x = sign.center().x() + 0.5;
    if (isChanged && part != LinePart::Boilerplate) {
        const qreal reach = sign.width() * 0.28;
        const QPointF middle(x, sign.top() + sign.width() * 0.6);
        painter.setPen(QPen(part == LinePart::Text ? theme.accent : theme.warning, 2));
        painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0));
        if (part == LinePart::Text)
            painter.drawLine(middle - QPointF(0, reach), middle + QPointF(0, reach));
        return;
    }
    if (part == LinePart::LeftOut)
        return;
    const Qt::PenStyle style = part == LinePart::Boilerplate ? Qt::DotLine : Qt::SolidLine;
    painter.setPen(QPen(part == LinePart::Boilerplate ? theme.quiet : theme.line, 2, style));
    painter.drawLine(QPointF(x, sign.top() + 2), QPointF(x, sign.bottom() - 1));
}

// An item of a list in plain text has its bullet or number in the text.
bool hasSign(const QString &text)
{
    static const QRegularExpression sign(QStringLiteral("^(?:[-*+–—•·‣]|\\d{1,3}[.)])\\s"));
    return sign.match(text).hasMatch();
}

QString foldWords(const QModelIndex &index, const QFontMetrics &metrics, int width)
{
    const int count = index.data(DraftPreview::FoldedRole).toInt();
    const bool isOpen = index.data(DraftPreview::OpenRole).toBool();
    const QString words = isOpen ? PreviewDelegate::tr("%n line(s) left out", nullptr, count)
                                 : PreviewDelegate::tr("%n line(s) left out: show", nullptr, count);
    return metrics.elidedText(words + QStringLiteral("   ") + index.data().toString(), Qt::ElideRight, width);
}
} // namespace

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (width != m_width || option.font != m_font) {
        m_heights.clear();
        m_width = width;
        m_font = option.font;
    }
    int &height = m_heights[index.data(DraftPreview::LineRole).toInt()];
    if (height == 0) {
        const Look look = lookOf(option.font, index);
        const QRect text = Parts::in(QRect(0, 0, width, 100), option.font, look.indent).text;
        const QFontMetrics metrics(look.font);
        constexpr int endless = 1'000'000;
        const int lines = look.isFold
                              ? metrics.height()
                              : metrics.boundingRect(QRect(0, 0, text.width(), endless), wrapped, look.text).height();
        height = lines + 2 * (option.fontMetrics.height() / 4) + 2;
    }
    return {width, height};
}

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const Look look = lookOf(option.font, index);
    const Parts parts = Parts::in(option.rect, option.font, look.indent);
    painter->save();
    paintRowGround(*painter, option, RowGround::Plain);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChanged = index.data(DraftPreview::ChangedRole).toBool();
    if (look.isFold)
        paintFoldArrow(*painter, parts.sign, index.data(DraftPreview::OpenRole).toBool(), theme.quiet);
    else
        paintSign(*painter, parts.sign, look.part, isChanged, theme);
    painter->setFont(look.font);
    painter->setPen(look.part == LinePart::Text ? theme.ink : theme.quiet);
    if (look.isFold) {
        painter->drawText(parts.text, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                          foldWords(index, painter->fontMetrics(), parts.text.width()));
    } else {
        const bool isItem = BlockKind(index.data(DraftPreview::KindRole).toInt()) == BlockKind::ListItem;
        if (isItem && !hasSign(look.text))
            painter->drawText(parts.text.translated(-option.fontMetrics.height() * 2 / 3, 0), wrapped,
                              QStringLiteral("•"));
        painter->drawText(parts.text, wrapped, look.text);
    }
    painter->restore();
}

bool PreviewDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(DraftPreview::FoldedRole).toInt() > 0)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto part = LinePart(index.data(DraftPreview::PartRole).toInt());
    const QString words = part == LinePart::Text ? tr("In the text. A click leaves the line out.")
                          : part == LinePart::Boilerplate
                              ? tr("Boilerplate: in the text, but passed over when articles "
                                   "are compared. A click makes it text.")
                              : tr("Left out. A click takes the line into the text.");
    QToolTip::showText(event->globalPos(), plainToolTip(words), view);
    return true;
}
