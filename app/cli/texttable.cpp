// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include "cli/console.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <numeric>

namespace
{
constexpr int gap = 2;
constexpr int narrowest = 5; // what a cut column keeps
constexpr int lastShare = 3; // how much wider than others the last column may stay

struct Range {
    char32_t first;
    char32_t last;
};

// East Asian Width W and F (UAX #11), in the coarse blocks that news texts need.
constexpr auto wideRanges = std::to_array<Range>({{0x1100, 0x115F},
                                                  {0x2E80, 0x303E},
                                                  {0x3041, 0xA4CF},
                                                  {0xAC00, 0xD7A3},
                                                  {0xF900, 0xFAFF},
                                                  {0xFE30, 0xFE6F},
                                                  {0xFF00, 0xFF60},
                                                  {0xFFE0, 0xFFE6},
                                                  {0x1F300, 0x1F64F},
                                                  {0x1F680, 0x1F6FF},
                                                  {0x1F900, 0x1FAFF},
                                                  {0x20000, 0x3FFFD}});

int characterWidth(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool isWide = std::ranges::any_of(
        wideRanges, [&](const Range &range) { return character >= range.first && character <= range.last; });
    return isWide ? 2 : 1;
}

QString cutTo(const QString &text, int width)
{
    if (width <= 0 || displayWidth(text) <= width)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (displayWidth(QStringView(text).first(next)) > width - 1)
            break;
        end = next;
    }
    return text.first(end) + u'…';
}

int widest(const TextColumn &column)
{
    int width = displayWidth(column.header);
    for (const QString &cell : column.cells) {
        width = std::max(width, displayWidth(cell));
    }
    return width;
}

// Whole columns when they fit; else the widest are cut first, the last one, which has the sentences, less than others.
QList<int> columnWidths(const QList<TextColumn> &columns, int width)
{
    QList<int> widths;
    std::ranges::transform(columns, std::back_inserter(widths), widest);
    int excess = std::accumulate(widths.begin(), widths.end(), gap * int(columns.size() - 1)) - width;
    for (; width > 0 && excess > 0; --excess) {
        const auto broadest = std::max_element(widths.begin(), widths.end() - 1);
        const bool isLastWider = broadest == widths.end() - 1 || widths.last() > lastShare * *broadest;
        int &cut = isLastWider ? widths.last() : *broadest;
        if (cut <= narrowest)
            break;
        --cut;
    }
    return widths;
}

QString padded(const QString &text, int width, ColumnSide side)
{
    const QString blanks(std::max(0, width - displayWidth(text)), u' ');
    return side == ColumnSide::Left ? text + blanks : blanks + text;
}

QString tableLine(const QList<TextColumn> &columns, const QList<int> &widths, const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        line += padded(cutTo(cells[i], widths[i]), widths[i], columns[i].side) + QString(gap, u' ');
    }
    while (line.endsWith(u' ')) {
        line.chop(1);
    }
    return line + u'\n';
}

QStringList rowCells(const QList<TextColumn> &columns, qsizetype row)
{
    QStringList cells;
    for (const TextColumn &column : columns) {
        cells.append(column.cells[row]);
    }
    return cells;
}
} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4()) {
        width += characterWidth(character);
    }
    return width;
}

QString textTable(const QList<TextColumn> &columns, int width)
{
    if (columns.isEmpty())
        return {};
    QStringList headers;
    QList<TextColumn> plain = columns;
    for (TextColumn &column : plain) {
        std::ranges::transform(column.cells, column.cells.begin(), plainLine);
        headers.append(column.header);
    }
    const QList<int> widths = columnWidths(plain, width);
    QString table = tableLine(plain, widths, headers);
    for (qsizetype row = 0; row < plain.first().cells.size(); ++row) {
        table += tableLine(plain, widths, rowCells(plain, row));
    }
    return table;
}
