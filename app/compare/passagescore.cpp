// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/passagescore.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace
{
constexpr double termShare = 0.7;
constexpr double fullTerms = 5;
constexpr double similarFrom = 0.92;
// Pairs of ideographs are many and half of them no words, so that what two sentences share is a smaller part of them.
constexpr double ofPairs = 1.5;

using Left = QVarLengthArray<const TermWeight *, 32>;

// The sum over common keys; what has no partner goes into the two lists.
double product(std::span<const TermWeight> a, std::span<const TermWeight> b, Left *leftA, Left *leftB)
{
    double sum = 0;
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() || j != b.end()) {
        const bool isA = j == b.end() || (i != a.end() && i->key < j->key);
        const bool isB = !isA && (i == a.end() || j->key < i->key);
        if (isA) {
            if (leftA)
                leftA->append(&*i);
            ++i;
        } else if (isB) {
            if (leftB)
                leftB->append(&*j);
            ++j;
        } else {
            sum += double(i->weight) * double(j->weight);
            ++i;
            ++j;
        }
    }
    return sum;
}

struct Similar {
    double similarity = 0;
    const TermWeight *a = nullptr;
    const TermWeight *b = nullptr;
};

// Each word stands for one other at most, the most similar first.
double similarProduct(const ScoredSentence &a, const ScoredSentence &b, const Left &leftA, const Left &leftB)
{
    QVarLengthArray<Similar, 8> pairs;
    for (const TermWeight *termA : leftA) {
        const ReadTerm &wordA = (*a.words)[size_t(termA->term)];
        if (!wordA.isSoft)
            continue;
        for (const TermWeight *termB : leftB) {
            const ReadTerm &wordB = (*b.words)[size_t(termB->term)];
            if (!wordB.isSoft)
                continue;
            const double similarity = wordSimilarity(wordA.text, wordB.text);
            if (similarity >= similarFrom)
                pairs.append({.similarity = similarity, .a = termA, .b = termB});
        }
    }
    if (pairs.size() > 1) {
        std::ranges::sort(pairs, {}, [](const Similar &pair) {
            const auto [least, greatest] = std::minmax(pair.a->key, pair.b->key);
            return std::tuple(-pair.similarity, least, greatest);
        });
    }
    double sum = 0;
    QVarLengthArray<const TermWeight *, 16> used;
    for (const Similar &pair : pairs) {
        if (used.contains(pair.a) || used.contains(pair.b))
            continue;
        used.append(pair.a);
        used.append(pair.b);
        sum += pair.similarity * double(pair.a->weight) * double(pair.b->weight);
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
            .words = &reading.terms,
            .plainTerms = read.plainTerms,
            .isIdeographic = reading.language == WordLanguage::Ideographic};
}

PassageScore passageScore(const ScoredSentence &a, const ScoredSentence &b)
{
    Left leftA;
    Left leftB;
    const double cosine = product(a.terms, b.terms, &leftA, &leftB);
    const double terms = std::min(1.0, cosine + similarProduct(a, b, leftA, leftB));
    const double letters = product(a.letters, b.letters, nullptr, nullptr);
    const auto fewer = double(std::min(a.plainTerms, b.plainTerms));
    const double score = (termShare * terms + (1 - termShare) * letters) * std::sqrt(std::min(1.0, fewer / fullTerms));
    return {.cosine = cosine, .score = a.isIdeographic && b.isIdeographic ? std::min(1.0, ofPairs * score) : score};
}

double wordSimilarity(QStringView a, QStringView b)
{
    constexpr qsizetype prefix = 2;
    constexpr qsizetype longest = 64;
    if (a.size() > b.size())
        std::swap(a, b);
    if (a.size() < prefix || b.size() > longest || b.size() > 2 * a.size() || a.first(prefix) != b.first(prefix))
        return 0;
    const qsizetype reach = std::max<qsizetype>(0, b.size() / 2 - 1);
    quint64 taken = 0; // letters of b
    QVarLengthArray<QChar, longest> matchedA;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype end = std::min(b.size(), i + reach + 1);
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j < end; ++j) {
            if (a[i] != b[j] || (taken & (quint64{1} << j)))
                continue;
            taken |= quint64{1} << j;
            matchedA.append(a[i]);
            break;
        }
    }
    const auto matches = double(matchedA.size());
    int swapped = 0;
    qsizetype next = 0;
    for (qsizetype j = 0; j < b.size(); ++j) {
        if (taken & (quint64{1} << j))
            swapped += matchedA[next++] == b[j] ? 0 : 1;
    }
    const double jaro =
        (matches / double(a.size()) + matches / double(b.size()) + (matches - swapped / 2.0) / matches) / 3;
    constexpr qsizetype winklerReach = 4;
    qsizetype common = 0;
    while (common < std::min(winklerReach, a.size()) && a[common] == b[common])
        ++common;
    return jaro + 0.1 * double(common) * (1 - jaro);
}
