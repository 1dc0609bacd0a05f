// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"

#include <QAbstractListModel>

#include <vector>

// What becomes of a line of a file.
enum class LinePart {
    Text,
    Boilerplate, // in the text, but told apart from it
    LeftOut,
};

// The lines of a file that is to be imported, with those that its reader left out, to choose which are the article's.
// Lines that were left out one after another are folded into one row. Blank lines have no row. GUI thread.
class DraftPreview : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PartRole = Qt::UserRole + 1, // LinePart
        KindRole,                    // BlockKind
        LevelRole,
        ChangedRole, // whether it is other than the reader had it
        FoldedRole,  // of a row that stands for lines: how many; 0: it is a line
        OpenRole,    // whether these are shown below it
        LineRole,    // number of the line; the same as long as this lives
    };

    explicit DraftPreview(const ArticleDraft &draft, QObject *parent = nullptr);

    // The draft with the text as it was chosen: the same as it came when nothing was.
    [[nodiscard]] ArticleDraft draft() const;
    [[nodiscard]] int count(LinePart part) const;

    // Drops a line of the text, restores any other, and takes that back the next time; shows or hides folded lines.
    void toggle(int row);
    // Leaves the line out, whatever it is.
    void drop(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void chosen(); // other lines than before

private:
    struct Line {
        QString text;
        BlockKind kind = BlockKind::Paragraph;
        int level = 0;
        int gap = 0; // blank lines before it in the draft's text
        LinePart before = LinePart::Text;
        LinePart part = LinePart::Text;
    };
    struct Row {
        int line = 0;   // the first of the fold
        int folded = 0; // lines that it stands for; 0: none, it is the line
        bool isOpen = false;
    };
    class Composer;

    void readLines();
    void makeRows();
    void setPart(int row, LinePart part);
    [[nodiscard]] QVariant foldData(const Row &row, int role) const;
    [[nodiscard]] QVariant lineData(const Row &row, int role) const;

    ArticleDraft m_draft;
    std::vector<Line> m_lines;
    std::vector<Row> m_rows;
};
