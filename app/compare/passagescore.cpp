// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/passagescore.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr double termShare = 0.7;
constexpr double fullTerms = 5;
// Pairs of ideographs are many and half of them no words, so that what two sentences share is a smaller part of them.
constexpr double ofPairs = 1.5;

// The sum over common keys, in their order: PassageIndex sums in the same one.
float product(std::span<const TermWeight> a, std::span<const TermWeight> b)
{
    float sum = 0;
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() && j != b.end()) {
        const quint64 keyA = i->key;
        const quint64 keyB = j->key;
        if (keyA == keyB)
            sum += i->weight * j->weight;
        i += keyA <= keyB ? 1 : 0;
        j += keyB <= keyA ? 1 : 0;
    }
    return sum;
}
} // namespace

ScoredSentence scoredSentence(const ArticleReading &reading, int sentence)
{
    const ReadSentence &read = reading.sentences[size_t(sentence)];
    return {.terms = std::span(reading.termWeights).subspan(size_t(read.firstTerm), size_t(read.terms())),
            .letters =
                std::span(reading.letterRuns).subspan(size_t(read.firstRun), size_t(read.runEnd - read.firstRun)),
            .plainTerms = read.plainTerms,
            .isIdeographic = reading.language == WordLanguage::Ideographic};
}

PassageScore passageScore(const ScoredSentence &a, const ScoredSentence &b)
{
    const float terms = product(a.terms, b.terms);
    return {.cosine = terms, .score = scoreOf(a, b, terms, product(a.letters, b.letters))};
}

double scoreOf(const ScoredSentence &a, const ScoredSentence &b, float terms, float letters)
{
    const auto fewer = double(std::min(a.plainTerms, b.plainTerms));
    const double score =
        (termShare * double(terms) + (1 - termShare) * double(letters)) * std::sqrt(std::min(1.0, fewer / fullTerms));
    return std::min(1.0, a.isIdeographic && b.isIdeographic ? ofPairs * score : score);
}
