// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

// Two passages that the analyst has decided about, as spans of two articles' texts in UTF-16 units.
struct DecidedSpans {
    int articleA = 0;
    int articleB = 0;
    TextSpan a;
    TextSpan b;
    bool isCut = false;

    friend bool operator==(const DecidedSpans &, const DecidedSpans &) = default;
};

// The sentences that a passage stands for: those of which it has half or more; the one that it has most of when there
// is none, so that a few chosen words stand for their sentence. Ascending; empty: it touches none. Pure; any thread.
QList<int> sentencesOf(const ArticleReading &reading, TextSpan passage);

// As pairs of sentences, each of the one passage with each of the other. Passages of one article are passed over.
QList<DecidedLink> decidedLinks(const QList<SharedReading> &readings, const QList<DecidedSpans> &decided);
