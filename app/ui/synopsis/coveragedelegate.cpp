// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/coveragedelegate.h"

#include "models/coveragewords.h"
#include "ui/shell/theme.h"
#include "ui/synopsis/stancemark.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace
{
constexpr int cellsKept = 4000; // more than a large screen shows
constexpr qsizetype longestQuote = 300;
constexpr qreal signPart = 0.72; // of a line

int padding(const QFontMetrics &metrics)
{
    return std::max(3, metrics.height() / 4);
}

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const CoverageCell &cell, const Theme &theme)
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(painter, option, isChosen ? RowGround::Chosen : RowGround::Plain);
    if (cell.stance == Stance::NotRead && !isChosen)
        painter.fillRect(option.rect, QBrush(theme.line, Qt::BDiagPattern));
    painter.setPen(theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QString quotes(const CoverageRow &row, const CoverageCell &cell)
{
    QStringList lines;
    for (const qsizetype place : passagesOf(row, cell)) {
        QString quote = row.event.claims[place].passage.quote.simplified();
        if (quote.size() > longestQuote)
            quote = quote.first(longestQuote) + QChar(0x2026);
        lines.append(QStringLiteral("“%1”").arg(quote));
    }
    return lines.join(QLatin1Char('\n'));
}
} // namespace

// Fills a line of a cell from both ends.
class CoverageDelegate::Layout
{
public:
    explicit Layout(const QRect &line) : m_room(line) {}

    void addAtRight(const QString &text, const QFont &font, Voice voice)
    {
        const int width = add(text, font, voice, Qt::AlignRight);
        m_room.setRight(m_room.right() - width);
    }
    void addAtLeft(const QString &text, const QFont &font, Voice voice)
    {
        const int width = add(text, font, voice, Qt::AlignLeft);
        m_room.setLeft(m_room.left() + width);
    }
    [[nodiscard]] const Pieces &pieces() const { return m_pieces; }

private:
    // What it took, with the space beside it.
    int add(const QString &text, const QFont &font, Voice voice, Qt::Alignment side)
    {
        if (text.isEmpty() || m_room.width() <= 0)
            return 0;
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_room.width());
        const int width = metrics.horizontalAdvance(shown);
        QStaticText laidOut(shown);
        laidOut.setTextFormat(Qt::PlainText);
        laidOut.prepare({}, font);
        const int left = side == Qt::AlignLeft ? m_room.left() : m_room.right() + 1 - width;
        m_pieces.append(
            {.text = laidOut, .at = {left, m_room.top() + (m_room.height() - metrics.height()) / 2}, .voice = voice});
        return width + padding(metrics);
    }

    QRect m_room;
    Pieces m_pieces;
};

CoverageDelegate::CoverageDelegate(const CoverageFilter &filter, QObject *parent)
    : QStyledItemDelegate(parent), m_filter(&filter), m_pieces(cellsKept)
{
    const QAbstractItemModel *table = filter.sourceModel();
    connect(table, &QAbstractItemModel::modelReset, this, [this] { m_pieces.clear(); });
    connect(table, &QAbstractItemModel::dataChanged, this, [this] { m_pieces.clear(); });
}

int CoverageDelegate::rowHeight(const QFont &font)
{
    const QFontMetrics metrics(font);
    return metrics.height() + QFontMetrics(quietFont(font)).height() + 2 * padding(metrics);
}

const CoverageCell &CoverageDelegate::cellAt(const QModelIndex &index) const
{
    return m_filter->matrix().cell(m_filter->sourceRow(index.row()), index.column());
}

CoverageDelegate::Pieces CoverageDelegate::layOut(const QStyleOptionViewItem &option, const QModelIndex &index,
                                                  int turn) const
{
    const int row = m_filter->sourceRow(index.row());
    const CoverageMatrix &matrix = m_filter->matrix();
    const CoverageCell &cell = matrix.cell(row, index.column());
    const int pad = padding(option.fontMetrics);
    const int line = option.fontMetrics.height();
    const int indent = cell.stance == Stance::NotRead ? pad : pad * 2 + qRound(line * signPart);
    const QRect top(indent, pad, option.rect.width() - indent - pad, line);
    const QFont quiet = quietFont(option.font);
    Layout first(top);
    if (!cell.against.isEmpty()) {
        first.addAtRight(QStringLiteral("≠ ") + cell.against.join(QStringLiteral(", ")), boldFont(option.font),
                         Voice::Warning);
    }
    first.addAtLeft(shortText(cell), option.font, cell.stance == Stance::NotRead ? Voice::Quiet : Voice::Said);
    if (cell.stance != Stance::Attributes)
        first.addAtLeft(besideText(cell), quiet, Voice::Quiet);
    Layout second(QRect(top.left(), top.bottom() + 1, top.width(), QFontMetrics(quiet).height()));
    if (const qsizetype count = passagesOf(matrix.rows[row], cell).size(); count > 1) {
        second.addAtRight(turn > 0 ? QStringLiteral("%1/%2").arg(turn).arg(count) : QStringLiteral("×%1").arg(count),
                          quiet, Voice::Quiet);
    }
    second.addAtRight(turnText(cell), quiet, Voice::Quiet);
    second.addAtLeft(shortWhenText(matrix.rows[row], cell, matrix.columns[index.column()]), quiet, Voice::Quiet);
    return first.pieces() + second.pieces();
}

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const CoverageCell &cell = cellAt(index);
    painter->save();
    paintGround(*painter, option, cell, theme);
    const int pad = padding(option.fontMetrics);
    const int line = option.fontMetrics.height();
    const qreal side = line * signPart;
    const QRect top(option.rect.left() + pad, option.rect.top() + pad, option.rect.width() - 2 * pad, line);
    paintStanceMark(*painter, {qreal(top.left()), top.top() + (line - side) / 2, side, side}, cell.stance,
                    cell.modality, theme);
    if (cell.stance != Stance::Silent)
        paintWords(*painter, option, index);
    painter->restore();
}

void CoverageDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.rect.size() != m_size || option.font != m_font) {
        m_pieces.clear();
        m_size = option.rect.size();
        m_font = option.font;
    }
    const std::pair key(m_filter->sourceRow(index.row()), index.column());
    const bool isGoneTo = m_turn > 0 && option.state.testFlag(QStyle::State_HasFocus);
    if (!isGoneTo && !m_pieces.contains(key))
        m_pieces.insert(key, new Pieces(layOut(option, index, 0)));
    const Pieces pieces = isGoneTo ? layOut(option, index, m_turn) : *m_pieces.object(key);
    const Theme &theme = themeOf(option.palette);
    for (const Piece &piece : pieces) {
        painter.setPen(piece.voice == Voice::Said    ? theme.ink
                       : piece.voice == Voice::Quiet ? theme.quiet
                                                     : theme.warning);
        painter.setFont(piece.voice == Voice::Said    ? option.font
                        : piece.voice == Voice::Quiet ? quietFont(option.font)
                                                      : boldFont(option.font));
        painter.drawStaticText(option.rect.topLeft() + piece.at, piece.text);
    }
}

bool CoverageDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const int row = m_filter->sourceRow(index.row());
    const CoverageMatrix &matrix = m_filter->matrix();
    const CoverageRow &told = matrix.rows[row];
    QStringList lines{cellSentence(matrix, row, index.column())};
    if (const CoverageCell &cell = cellAt(index); !cell.claims.isEmpty()) {
        if (!cell.against.isEmpty())
            lines.append(conflictText(matrix, row));
        lines.append(quotes(told, cell));
    }
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(QLatin1Char('\n'))), view);
    return true;
}
