// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/articlereading.h"
#include "compare/figure.h"
#include "core/event.h"
#include "core/textspan.h"

#include <QList>
#include <QString>

#include <compare>

// What several articles on one story have in common, as values: what the desk, the apparatus, the synopsis, the figures
// and the command line all read. Made by compare() in compare/compare.h and never changed afterwards, so that it may be
// read from any thread. Articles are numbers in the order in which they were given, sentences numbers within their
// article; spans are UTF-16 units of the article's text.

// Whoever keeps what was computed keeps this with it: another number, another method.
inline constexpr int comparisonVersion = 1;

// Where the classes begin: the same by the clear score of compare/passageindex.h, the others by the score.
inline constexpr double sameFrom = 0.15;
inline constexpr double maybeFrom = 0.14;
inline constexpr double onlyHereBelow = 0.085;

struct Place {
    int article = 0;
    int sentence = 0;

    friend auto operator<=>(const Place &, const Place &) = default;
};

enum class LinkClass {
    Maybe,    // good enough to jump along, never painted
    Same,     // tells the same
    Verbatim, // and in the same words, the greater part of the shorter sentence
};

// Two sentences of two articles. a.article < b.article, always.
struct PassageLink {
    Place a;
    Place b;
    double score = 0;
    LinkClass kind = LinkClass::Maybe;
    bool isDecided = false; // the analyst says so

    [[nodiscard]] bool isPainted() const { return kind != LinkClass::Maybe; }
    [[nodiscard]] Place other(Place place) const { return place == a ? b : a; }
    friend bool operator==(const PassageLink &, const PassageLink &) = default;
};

// What the analyst has decided of two sentences, whatever their words say: that they tell the same, or that they do
// not. a.article < b.article, always.
struct DecidedLink {
    Place a;
    Place b;
    bool isCut = false;

    friend bool operator==(const DecidedLink &, const DecidedLink &) = default;
};

// A stretch that two articles have in the same words, but for a word or two in between.
struct WordRun {
    int articleA = 0; // below articleB
    int articleB = 0;
    TextSpan a;
    TextSpan b;
    int words = 0;        // that are the same; an ideograph is one
    bool isQuote = false; // within quotation marks in both

    friend bool operator==(const WordRun &, const WordRun &) = default;
};

// Sentences of several articles that tell the same; at most two of each article.
struct Unit {
    QList<Place> places; // ascending
    int articles = 0;    // how many of them have one

    friend bool operator==(const Unit &, const Unit &) = default;
};

// Who a sentence says it has it from.
struct PassageSource {
    Place place;
    TextSpan span; // the words that name it
    ReporterKind kind = ReporterKind::Author;
    int article = -1; // the one of that outlet in this comparison, if there is one

    friend bool operator==(const PassageSource &, const PassageSource &) = default;
};

struct ComparedArticle {
    QList<TextSpan> sentences;
    QList<int> paragraphs; // of each sentence, ascending from 0
    QList<int> words;      // in each sentence
    WordLanguage language = WordLanguage::Other;
    double linkedShare = 0; // of its words those in sentences with a painted link, 0 to 1
    double ownShare = 0;    // of its words those that stand in no word run with another article, 0 to 1

    friend bool operator==(const ComparedArticle &, const ComparedArticle &) = default;
};

struct Comparison {
    QList<SharedReading> readings; // of each article
    QList<ComparedArticle> articles;
    QList<PassageLink> links; // by a, then b
    QList<DecidedLink> cuts;  // pairs that are no links because the analyst says so; by a, then b
    QList<WordRun> runs;      // by articles, then where they stand in the first
    QList<Unit> units;        // by first place
    QList<Place> onlyHere;    // ascending
    QList<FigureGroup> figures;
    QList<PassageSource> sources; // by place

    // The links of a sentence, those of high scores first.
    [[nodiscard]] QList<PassageLink> linksOf(Place place) const;
    // The number of the unit that a sentence is in; -1: none.
    [[nodiscard]] int unitOf(Place place) const;
    [[nodiscard]] bool isOnlyHere(Place place) const;
    [[nodiscard]] bool isCut(Place one, Place other) const;
    // The sentence at a position of a text, or the last one before it; -1: there is none.
    [[nodiscard]] int sentenceAt(int article, qsizetype position) const;
    // "41 % of sentences linked": of the words of all articles, those in sentences with a painted link.
    [[nodiscard]] double linkedShare() const;

    // For looking up; made by index().
    void index();
    QList<QList<QList<int>>> linkNumbers; // by article and sentence; numbers of links, high scores first
    QList<QList<int>> unitNumbers;        // by article and sentence
};
