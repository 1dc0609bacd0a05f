// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparedstory.h"

#include <QList>

#include <memory>
#include <span>

// A scholar's synopsis as a value: a column for each article, a row for each unit and for each sentence that is in
// none, in the order of the article that leads. Never changes once it is made; any thread.

// Where a sentence stands in its own article beside the rows of the table: with the largest set of rows that keep its
// article's order, or before or after its neighbours in that set.
enum class Standing { InOrder, Earlier, Later };

struct SynopsisSentence {
    Place place;
    Standing standing = Standing::InOrder;
    int paragraphs = 0;       // how far earlier or later; 0: in the same paragraph
    bool isConfirmed = false; // the analyst has linked it with another of its row

    friend bool operator==(const SynopsisSentence &, const SynopsisSentence &) = default;
};

// What the articles of a row give for one thing.
struct SynopsisFigures {
    QList<Figure> figures; // by article
    FigureVerdict verdict = FigureVerdict::Compare;

    friend bool operator==(const SynopsisFigures &, const SynopsisFigures &) = default;
};

enum class RowKind {
    Shared,    // a unit
    OnlyHere,  // a sentence that has nothing like it elsewhere
    Linked,    // linked with others, but not enough for a unit
    NotLinked, // something like it is elsewhere, too little to link
};

struct SynopsisRow {
    RowKind kind = RowKind::Shared;
    int articles = 1;                  // that have it, of all that were compared
    QList<SynopsisSentence> sentences; // those in the table's columns, by article and place
    QList<SynopsisFigures> figures;

    // The sentences of an article, at most two; none: not found there.
    [[nodiscard]] std::span<const SynopsisSentence> cell(int article) const;
    // Whether figures in it differ.
    [[nodiscard]] bool differs() const;
    // Of a sentence that is in no unit: whose.
    [[nodiscard]] int article() const { return sentences.first().place.article; }
};

struct SynopsisTable {
    std::shared_ptr<const ComparedStory> story = std::make_shared<const ComparedStory>(); // never null
    QList<int> columns; // numbers of the articles, the leading one first
    QList<SynopsisRow> rows;
    QList<QList<int>> rowNumbers; // by article and sentence; none of an article that has no column
    QStringList published;        // days of the articles in EDTF, by number; may be empty

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
    [[nodiscard]] int lead() const { return columns.isEmpty() ? -1 : columns.first(); }
    [[nodiscard]] int rowOf(Place place) const; // -1: it is not in the table
};

// Numbers that there are not are passed over, and what is there twice. Without columns there are no rows.
//
// The leading article's sentences come in its order, with the units that they are in. Then each further article, column
// by column, puts in what no earlier one has: after the row of its own sentence before, behind what earlier articles
// have put there; what it has before its first row in the table comes before that row; and an article that has no row
// in the table comes last. So every row stands beside its neighbours in the first article that has it, and an article's
// own sentences stay together.
SynopsisTable synopsisTable(std::shared_ptr<const ComparedStory> story, const QList<int> &columns,
                            const QStringList &published = {});
