// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/articlereading.h"

#include <span>

// How much two sentences tell the same, 0 to 1:
//     S = (0.7 cosine of the terms + 0.3 cosine of letter runs) sqrt(min(1, m / 5)),
// m being the number of terms of the one that has fewer; half as much again between Chinese or Japanese ones. The same
// whichever sentence comes first, to the last bit. (Letting similar words stand for one another in the first cosine, as
// softTFIDF does, changed nothing on the labelled stories: the letters say it.) Pure; any thread.
struct PassageScore {
    double cosine = 0; // of the terms
    double score = 0;
};

// A sentence as it is scored; what it was read from must stay alive.
struct ScoredSentence {
    std::span<const TermWeight> terms;
    std::span<const TermWeight> letters;
    int plainTerms = 0;
    bool isIdeographic = false;
};

ScoredSentence scoredSentence(const ArticleReading &reading, int sentence);

PassageScore passageScore(const ScoredSentence &a, const ScoredSentence &b);

// The same from the two cosines.
double scoreOf(const ScoredSentence &a, const ScoredSentence &b, float terms, float letters);
