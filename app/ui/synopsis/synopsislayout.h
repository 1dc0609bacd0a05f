// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/synopsislines.h"

#include <QCache>
#include <QFont>
#include <QList>
#include <QPoint>
#include <QRect>
#include <QTextLayout>

#include <memory>
#include <vector>

// A cell of the synopsis: a line of what is shown, and a column; the one behind the articles has the figures.
struct SynopsisCell {
    int line = -1;
    int column = -1;

    [[nodiscard]] bool isValid() const { return line >= 0 && column >= 0; }
    friend bool operator==(const SynopsisCell &, const SynopsisCell &) = default;
};

// Text that stands in a line, and where, from the line's top and the column's left.
struct SynopsisPiece {
    enum class Voice { Words, Quiet, Warning };

    int column = 0;
    QPointF at;
    Voice voice = Voice::Words;
    std::unique_ptr<QTextLayout> text;
};

struct SynopsisBox {
    std::vector<SynopsisPiece> pieces;
    int height = 0;
};

// Where everything of a synopsis stands, device-independent pixels. Heights of lines are estimated by the length of
// their texts until they come near: only settle() lays out, and only what it is asked for. Content begins below the
// heads of the columns and beside those of the rows, which do not scroll. GUI thread, for the fonts; no window needed.
class SynopsisLayout
{
    Q_DECLARE_TR_FUNCTIONS(SynopsisLayout)

public:
    // The table and the lines are shared, not copied.
    void setTable(const std::shared_ptr<const SynopsisTable> &table);
    void setLines(const QList<SynopsisLine> &lines);
    void setLook(const QFont &words, const QFont &interface, int width);

    [[nodiscard]] const SynopsisTable &table() const { return *m_table; }
    [[nodiscard]] const QList<SynopsisLine> &lines() const { return m_lines; }

    [[nodiscard]] int columns() const { return m_table->columns.isEmpty() ? 0 : int(m_table->columns.size()) + 1; }
    [[nodiscard]] bool isFigures(int column) const { return column == int(m_table->columns.size()); }
    [[nodiscard]] int headHeight() const { return m_headHeight; }
    [[nodiscard]] int rowHead() const { return m_rowHead; } // width of the heads of the rows
    [[nodiscard]] int padding() const { return m_padding; }
    [[nodiscard]] int left(int column) const { return column * m_column; }
    [[nodiscard]] int width(int column) const { return isFigures(column) ? m_figures : m_column; }
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] int contentHeight() const { return m_tops.isEmpty() ? 0 : m_tops.last(); }
    [[nodiscard]] int top(int line) const { return m_tops[line]; }
    [[nodiscard]] int height(int line) const { return m_tops[line + 1] - m_tops[line]; }
    [[nodiscard]] const QFont &wordsFont() const { return m_words; }
    [[nodiscard]] const QFont &interfaceFont() const { return m_interface; }

    // The line at a height of the content, the last one below it; -1: there are none.
    [[nodiscard]] int lineAt(int y) const;
    // The cell at a point of the content; invalid beside it.
    [[nodiscard]] SynopsisCell cellAt(QPoint point) const;
    [[nodiscard]] QRect cellRect(SynopsisCell cell) const;

    // Lays out what stands from y on for so many pixels. What is at y may move when lines before its end were estimated
    // wrongly: where it is now is given back.
    int settle(int y, int height);
    // The same for one line.
    void settleLine(int line);
    // Laid out; of a line that is not, it is done now.
    [[nodiscard]] const SynopsisBox &box(int line) const;

    // How many lines have been laid out since the look changed; for tests.
    [[nodiscard]] int laidOut() const { return m_laidOut; }

private:
    [[nodiscard]] int estimate(const SynopsisLine &line) const;
    [[nodiscard]] SynopsisBox *layOut(const SynopsisLine &line) const;
    void addCell(SynopsisBox &box, const SynopsisLine &line, int column) const;
    void addFigures(SynopsisBox &box, const SynopsisRow &row) const;
    // What it takes, from y on.
    qreal add(SynopsisBox &box, int column, qreal y, const QString &text, SynopsisPiece::Voice voice) const;
    void estimateAll();

    std::shared_ptr<const SynopsisTable> m_table = std::make_shared<const SynopsisTable>();
    QList<SynopsisLine> m_lines;
    QList<int> m_tops; // of each line, and the end of the last
    QList<bool> m_isExact;
    mutable QCache<int, SynopsisBox> m_boxes{400}; // by row, folded ones apart
    mutable int m_laidOut = 0;
    QFont m_words;
    QFont m_quiet;
    QFont m_interface;
    int m_room = 0; // width of all
    int m_headHeight = 0;
    int m_rowHead = 0;
    int m_padding = 0;
    int m_column = 0;
    int m_figures = 0;
    int m_wordsLine = 1; // heights of lines of text
    int m_quietLine = 1;
    qreal m_letter = 1; // mean width
};
