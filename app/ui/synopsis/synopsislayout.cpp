// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/synopsislayout.h"

#include "models/synopsiswords.h"
#include "text/plainline.h"
#include "ui/widgets/rowpainting.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace
{
constexpr int narrowestColumn = 22; // letters
constexpr int widestColumn = 76;
constexpr int widestFigures = 30;
constexpr qsizetype longestShown = 1500; // UTF-16 units of a sentence: all of it is on the desk

QString shownWords(const SynopsisTable &table, Place place)
{
    const TextSpan span = table.story->span(place);
    const QString &text = table.story->comparison.readings[place.article]->text;
    if (span.length() <= longestShown)
        return plainLine(text.sliced(span.start, span.length())).simplified();
    qsizetype end = span.start + longestShown;
    while (end > span.start + longestShown / 2 && !text[end].isSpace())
        --end;
    if (text[end].isLowSurrogate())
        --end;
    return plainLine(text.sliced(span.start, end - span.start)).simplified() + QStringLiteral(" …");
}
} // namespace

void SynopsisLayout::setTable(const std::shared_ptr<const SynopsisTable> &table)
{
    m_table = table;
    m_boxes.clear();
    setLines({});
    setLook(m_words, m_interface, m_room);
}

void SynopsisLayout::setLines(const QList<SynopsisLine> &lines)
{
    m_lines = lines;
    estimateAll();
}

void SynopsisLayout::setLook(const QFont &words, const QFont &interface, int width)
{
    const QFontMetrics interfaceMetrics(interface);
    const QFontMetricsF wordsMetrics(words);
    const int columnBefore = m_column;
    const int figuresBefore = m_figures;
    const bool isSameType = words == m_words && interface == m_interface;
    m_words = words;
    m_interface = interface;
    m_quiet = quietFont(interface);
    m_room = width;
    m_padding = std::max(4, interfaceMetrics.height() / 3);
    m_letter = wordsMetrics.averageCharWidth();
    m_wordsLine = int(std::ceil(wordsMetrics.lineSpacing()));
    m_quietLine = QFontMetrics(m_quiet).lineSpacing();
    m_headHeight = interfaceMetrics.height() + 2 * m_quietLine + 2 * m_padding;
    m_rowHead = interfaceMetrics.horizontalAdvance(QStringLiteral("▸ 00/000")) + 2 * m_padding;
    const auto articles = int(std::max<qsizetype>(1, m_table->columns.size()));
    const auto letters = [&](int count) { return int(std::ceil(count * m_letter)) + 2 * m_padding; };
    const int room = m_room - m_rowHead;
    m_figures = std::clamp(room * 2 / (3 * articles + 2), letters(narrowestColumn * 2 / 3), letters(widestFigures));
    m_column = std::clamp((room - m_figures) / articles, letters(narrowestColumn), letters(widestColumn));
    if (isSameType && m_column == columnBefore && m_figures == figuresBefore)
        return;
    m_boxes.clear();
    m_laidOut = 0;
    estimateAll();
}

int SynopsisLayout::contentWidth() const
{
    return columns() == 0 ? 0 : int(m_table->columns.size()) * m_column + m_figures;
}

int SynopsisLayout::lineAt(int y) const
{
    if (m_lines.isEmpty())
        return -1;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return int(std::clamp<qsizetype>(after - m_tops.begin() - 1, 0, m_lines.size() - 1));
}

SynopsisCell SynopsisLayout::cellAt(QPoint point) const
{
    if (point.x() < 0 || point.x() >= contentWidth() || point.y() < 0 || point.y() >= contentHeight())
        return {};
    return {.line = lineAt(point.y()), .column = std::min(point.x() / m_column, int(m_table->columns.size()))};
}

QRect SynopsisLayout::cellRect(SynopsisCell cell) const
{
    return {left(cell.column), top(cell.line), width(cell.column), height(cell.line)};
}

int SynopsisLayout::estimate(const SynopsisLine &line) const
{
    if (line.isFolded)
        return m_quietLine + 2 * m_padding;
    const SynopsisRow &row = m_table->rows[line.row];
    const qreal room = std::max(1.0, (m_column - 2 * m_padding) / m_letter * 0.92); // words do not fill their lines
    int cell = 0;
    int highest = m_wordsLine;
    int article = -1;
    for (const SynopsisSentence &sentence : row.sentences) {
        const bool isWide =
            m_table->story->comparison.articles[sentence.place.article].language == WordLanguage::Ideographic;
        const auto letters = double(std::min(longestShown, m_table->story->span(sentence.place).length()));
        const int lines = int(std::ceil(letters * (isWide ? 2 : 1) / room));
        const bool hasSigns = sentence.standing != Standing::InOrder || sentence.isConfirmed;
        const int own = lines * m_wordsLine + (hasSigns ? m_quietLine : 0);
        cell = sentence.place.article == std::exchange(article, sentence.place.article) ? cell + own : own;
        highest = std::max(highest, cell);
    }
    return highest + 2 * m_padding;
}

void SynopsisLayout::estimateAll()
{
    m_isExact.fill(false, m_lines.size());
    m_tops.resize(m_lines.size() + 1);
    m_tops[0] = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const SynopsisBox *known = m_boxes.object(m_lines[i].row * 2 + int(m_lines[i].isFolded));
        m_tops[i + 1] = m_tops[i] + (known ? known->height : estimate(m_lines[i]));
        m_isExact[i] = known != nullptr;
    }
}

int SynopsisLayout::settle(int y, int height)
{
    if (m_lines.isEmpty())
        return 0;
    int first = lineAt(y);
    // The one at the top keeps its lower end in place, as what is below it was seen before.
    const int end = top(first) + this->height(first);
    settleLine(first);
    y += top(first) + this->height(first) - end;
    for (int line = first; line < m_lines.size() && top(line) < y + height; ++line)
        settleLine(line);
    return std::max(0, y);
}

void SynopsisLayout::settleLine(int line)
{
    if (m_isExact[line])
        return;
    m_isExact[line] = true;
    const int grown = box(line).height - height(line);
    if (grown == 0)
        return;
    for (qsizetype after = line + 1; after < m_tops.size(); ++after)
        m_tops[after] += grown;
}

const SynopsisBox &SynopsisLayout::box(int line) const
{
    const SynopsisLine &shown = m_lines[line];
    const int key = shown.row * 2 + int(shown.isFolded);
    if (const SynopsisBox *known = m_boxes.object(key))
        return *known;
    SynopsisBox *made = layOut(shown);
    m_boxes.insert(key, made);
    ++m_laidOut;
    return *made;
}

qreal SynopsisLayout::add(SynopsisBox &box, int column, qreal y, const QString &text, SynopsisPiece::Voice voice) const
{
    const QFont &font = voice == SynopsisPiece::Voice::Words ? m_words : m_quiet;
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    const qreal room = width(column) - 2 * m_padding;
    qreal height = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(room);
        line.setPosition({0, height});
        height += std::ceil(line.height());
    }
    layout->endLayout();
    box.pieces.push_back({.column = column, .at = QPointF(m_padding, y), .voice = voice, .text = std::move(layout)});
    return height;
}

SynopsisBox *SynopsisLayout::layOut(const SynopsisLine &line) const
{
    auto *box = new SynopsisBox{.pieces = {}, .height = m_quietLine + 2 * m_padding};
    for (int column = 0; column < m_table->columns.size(); ++column)
        addCell(*box, line, column);
    if (!line.isFolded)
        addFigures(*box, m_table->rows[line.row]);
    return box;
}

void SynopsisLayout::addCell(SynopsisBox &box, const SynopsisLine &line, int column) const
{
    const SynopsisRow &row = m_table->rows[line.row];
    const auto sentences = row.cell(m_table->columns[column]);
    qreal y = m_padding;
    if (line.isFolded) {
        if (!sentences.empty())
            y += add(box, column, y, runWords(*m_table, line), SynopsisPiece::Voice::Quiet);
    } else if (sentences.empty()) {
        y += add(box, column, y, blankWords(*m_table, row, m_table->columns[column]), SynopsisPiece::Voice::Quiet);
    }
    if (!line.isFolded) {
        for (const SynopsisSentence &sentence : sentences) {
            if (const QString signs = signWords(sentence); !signs.isEmpty())
                y += add(box, column, y, signs, SynopsisPiece::Voice::Quiet);
            y += add(box, column, y, shownWords(*m_table, sentence.place), SynopsisPiece::Voice::Words);
        }
    }
    box.height = std::max(box.height, int(std::ceil(y)) + m_padding);
}

void SynopsisLayout::addFigures(SynopsisBox &box, const SynopsisRow &row) const
{
    qreal y = m_padding;
    const int column = int(m_table->columns.size());
    for (const SynopsisFigures &figures : row.figures) {
        y += add(box, column, y, figureWords(*m_table, figures),
                 figures.verdict == FigureVerdict::Differs ? SynopsisPiece::Voice::Warning
                                                           : SynopsisPiece::Voice::Quiet);
    }
    box.height = std::max(box.height, int(std::ceil(y)) + m_padding);
}
