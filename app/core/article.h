// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

// An article as it was published: metadata that the analyst may correct. Empty means not known; nothing is guessed.
struct Article {
    ArticleId id;
    QString uuid;
    QString name; // short, unique in the study, stable: "003". Lists and exports refer to articles by it.
    QString title;
    QString outlet;
    QString author;
    QString published; // EDTF, "2025-04-02"; empty when not known
    QString url;
    QString language; // BCP 47
    QString source;   // name of the file that it came from
    qint64 position = 0;

    friend bool operator==(const Article &, const Article &) = default;
};

enum class BlockKind { Paragraph, Heading, ListItem, Quotation, Caption };

// A line of a version's text and what it was in the source. Blank lines have no block. Line numbers count from 0.
struct Block {
    qint64 line = 0;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;            // of a heading, 1 to 6; of a list item, its depth from 0
    bool boilerplate = false; // dragged along by the page: teasers, counts, share buttons

    friend bool operator==(const Block &, const Block &) = default;
};

// An article's text as it stood once. The text never changes after it was stored; a changed article is a new version.
// It is NFC, LF only, without NUL, BOM and lone surrogates.
struct Version {
    VersionId id;
    QString uuid;
    ArticleId article;
    qint64 number = 1;
    QString text;
    QString sha256;      // of the text in UTF-8, lower-case hex
    QList<Block> blocks; // by line; a line that has none is a paragraph
    qint64 imported = 0; // milliseconds since 1970, UTC
    QByteArray original; // the bytes that were read

    friend bool operator==(const Version &, const Version &) = default;
};

// A line of a file that its reader took for no part of the article: it is not in the draft's text, and may be restored.
struct LeftOutLine {
    qint64 line = 0; // of the draft's text, from 0: the one that it stood before
    QString text;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;

    friend bool operator==(const LeftOutLine &, const LeftOutLine &) = default;
};

// What a reader makes of a file; not yet in a study.
struct ArticleDraft {
    Article article;
    QString text;
    QList<Block> blocks;
    QByteArray original;
    double confidence = 1;      // from 0 to 1, that the text is the article and nothing else
    QList<LeftOutLine> leftOut; // in the file's order
    QString publishedFrom;      // where the file has the day of publication: "JSON-LD", "byline"; empty: it has none
};
