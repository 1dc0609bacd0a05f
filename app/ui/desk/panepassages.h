// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"
#include "models/comparedstory.h"

#include <QList>

#include <functional>
#include <memory>

// A sentence that several articles have, or this one alone.
struct PaneSentence {
    TextSpan span;    // UTF-16 units
    int number = 0;   // in its article
    int unit = -1;    // in the comparison; -1: only here
    int articles = 1; // how many of them have it
    QList<bool> isIn; // for each article of the comparison, whether it has it
    bool endsParagraph = false;

    [[nodiscard]] bool isOnlyHere() const { return unit < 0; }
    friend bool operator==(const PaneSentence &, const PaneSentence &) = default;
};

// A figure that can be held against those of other articles.
struct PaneFigure {
    TextSpan span;
    QList<int> groups;    // in the comparison
    bool differs = false; // from another one, so that they cannot both be right

    friend bool operator==(const PaneFigure &, const PaneFigure &) = default;
};

// Words that other articles have alike.
struct PaneRun {
    TextSpan span;
    QList<int> articles;  // that have them, ascending
    bool isQuote = false; // within quotation marks in one of them

    friend bool operator==(const PaneRun &, const PaneRun &) = default;
};

// What the comparison says of one article, arranged so that the part that is in sight is found at once: all lists are
// sorted by span, and no two of one list overlap. A value.
struct PanePassages {
    std::shared_ptr<const ComparedStory> story; // null: not compared
    int article = -1;                           // its number in the story
    int articles = 0; // that are compared, or will be; below two nothing is marked and no room is kept for marks
    QList<int> rows;  // of each article of the story in the list of articles: by it goes its colour
    QList<PaneSentence> sentences;
    QList<PaneFigure> figures;
    QList<PaneRun> runs;

    [[nodiscard]] bool hasRoom() const { return articles > 1; }
    // The place of the sentence at a position; nothing when it is not compared.
    [[nodiscard]] std::optional<Place> placeAt(qsizetype position) const;
};

// Of the article with this version; empty but for `articles` when the story does not have it. `rowOf` says where an
// article stands in the list.
PanePassages panePassages(const std::shared_ptr<const ComparedStory> &story, VersionId version,
                          const std::function<int(ArticleId)> &rowOf);

// The stretches that the same articles have alike; cut at each end of a run.
QList<PaneRun> paneRuns(const QList<WordRun> &runs, int article);
