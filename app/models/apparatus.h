// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparedstory.h"

// What the articles have of one sentence, as the apparatus shows it. Values; any thread.

enum class ApparatusKind {
    Confirmed, // the analyst says that it tells the same
    Verbatim,  // the same, word for word
    Same,
    ByOthers, // in one unit with it, by way of other sentences
    Maybe,    // not sure enough to be shown in the text
    Cut,      // the analyst says that it does not tell the same
};

struct ApparatusEntry {
    Place place;
    ApparatusKind kind = ApparatusKind::Same;
    double score = 0;         // 0 to 1; 0: none
    QString words;            // on one line
    QList<TextSpan> newWords; // in `words`, those that the sentence in focus does not have; UTF-16 units
    bool isOtherLanguage = false;
    LinkId link; // the analyst's decision; null: none

    friend bool operator==(const ApparatusEntry &, const ApparatusEntry &) = default;
};

// A figure as the article words it, "more than 40,000 books".
struct ApparatusFigure {
    Place place;
    TextSpan span; // UTF-16 units of the article's text
    QString words;

    friend bool operator==(const ApparatusFigure &, const ApparatusFigure &) = default;
};

// Figures of several articles for one thing.
struct ApparatusFigures {
    QString counted;
    FigureVerdict verdict = FigureVerdict::Compare;
    QList<ApparatusFigure> values; // by article and place

    friend bool operator==(const ApparatusFigures &, const ApparatusFigures &) = default;
};

struct Apparatus {
    Place focus;
    QString words;                   // of the sentence in focus, on one line
    QList<ApparatusEntry> entries;   // by kind, then high scores first
    QList<int> notFoundIn;           // articles that have nothing, not even perhaps
    QList<ApparatusFigures> figures; // those that differ first
    QList<int> sameText;             // articles that are this one word for word
    QList<int> otherLanguage;        // those of notFoundIn whose language is another

    friend bool operator==(const Apparatus &, const Apparatus &) = default;
};

// Time grows with what is linked with the sentence and with its unit. The place must be one of the story's.
Apparatus apparatusOf(const ComparedStory &story, Place focus);

// The sentences that belong with one: of its unit, and those that have a painted link with it; its own first.
QList<Place> placesWith(const ComparedStory &story, Place place);
ApparatusFigures apparatusFigures(const ComparedStory &story, const FigureGroup &group);
