// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

// A line of a file that is read, before it is a line of a draft.
struct DraftLine {
    QString text;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;        // as in Block
    bool isTight = false; // no blank line before it
};

// A draft's text as it is put together from the lines of a file: paragraphs with blank lines between, each in one line.
class DraftLines
{
public:
    // White space becomes single blanks; a line of nothing else is passed over.
    void add(const DraftLine &line, bool isBoilerplate = false);
    // The same for what is no part of the text.
    void leaveOut(const DraftLine &line);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }

    // Sets text, blocks and what is left out.
    void moveTo(ArticleDraft &draft) &&;
    // The same, with original, name and source, and a title where the article has none. Errors, with the file's name as
    // subject: NoText, TooLarge.
    Result<ArticleDraft> finish(const Article &article, const QByteArray &bytes, const QString &fileName) &&;

private:
    void placeLeftOut(qint64 line);

    QString m_text;
    QList<Block> m_blocks;
    QList<LeftOutLine> m_leftOut;
    qsizetype m_placed = 0; // of these, those whose place is known
    qint64 m_line = 0;
};

// The line with its white space made single blanks, none at its ends.
QString oneLine(QStringView text);

// What was left out is kept for the reader to look at up to so many lines and units; the rest is forgotten.
inline constexpr qsizetype mostLeftOutLines = 2000;
inline constexpr qsizetype mostLeftOutUnits = 300'000;
void capLeftOut(QList<LeftOutLine> &lines);
