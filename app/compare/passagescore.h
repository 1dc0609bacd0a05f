// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/articlereading.h"

#include <QStringView>

#include <span>

// How much two sentences tell the same, 0 to 1:
//     S = (0.7 softTFIDF + 0.3 cosine of letter runs) sqrt(min(1, m / 5)),
// m being the number of terms of the one that has fewer; half as much again between Chinese or Japanese ones. softTFIDF
// (W. Cohen, P. Ravikumar, S. Fienberg, 2003) is the cosine of the terms in which a similar word may stand for one that
// the other sentence lacks. The same whichever sentence comes first. Pure; any thread.
struct PassageScore {
    double cosine = 0; // of the terms, without similar words
    double score = 0;
};

// A sentence as it is scored; what it was read from must stay alive.
struct ScoredSentence {
    std::span<const TermWeight> terms;
    std::span<const TermWeight> letters;
    const std::vector<ReadTerm> *words = nullptr;
    int plainTerms = 0;
    bool isIdeographic = false;
};

ScoredSentence scoredSentence(const ArticleReading &reading, int sentence);

PassageScore passageScore(const ScoredSentence &a, const ScoredSentence &b);

// Jaro's similarity with Winkler's weight for a common beginning, 0 to 1; 0 at once for words that do not begin with
// the same two letters or differ much in length.
double wordSimilarity(QStringView a, QStringView b);
