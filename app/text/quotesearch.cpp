// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quotesearch.h"

#include "text/alignment.h"

#include <algorithm>

namespace
{

constexpr double leastSimilarity = 0.75;
constexpr int longestQuote = 1024; // units; longer ones are not compared letter by letter
constexpr int mostPlaces = 12;
constexpr int mostPlacesOfLong = 4; // whose longest pieces tell more
constexpr int longQuote = 48;
constexpr int placesPerProbe = 16;
constexpr int mostProbes = 64;
constexpr int probeLength = 5;
constexpr int piecesOfQuote = 16; // one that is alike by three quarters has a longer piece than its even share

std::vector<int> symbolsOf(const std::vector<int> &symbols, qsizetype first, qsizetype end)
{
    const qsizetype size = std::ssize(symbols);
    return {symbols.begin() + std::clamp<qsizetype>(first, 0, size),
            symbols.begin() + std::clamp<qsizetype>(end, 0, size)};
}

int sameUnits(const std::vector<int> &first, const std::vector<int> &second)
{
    const std::vector<int> to = align(first, second, Tail::Free);
    int same = 0;
    for (std::size_t i = 0; i < to.size(); ++i)
        same += to[i] >= 0 && first[i] == second[to[i]] ? 1 : 0;
    return same;
}

} // namespace

int QuoteSearch::agreement(TextSpan before, TextSpan after) const
{
    std::vector<int> left = symbolsOf(m_texts.beforeSymbols, before.start - contextUnits, before.start);
    std::vector<int> otherLeft = symbolsOf(m_texts.afterSymbols, after.start - contextUnits, after.start);
    std::ranges::reverse(left);
    std::ranges::reverse(otherLeft);
    return sameUnits(left, otherLeft) +
           sameUnits(symbolsOf(m_texts.beforeSymbols, before.end, before.end + contextUnits),
                     symbolsOf(m_texts.afterSymbols, after.end, after.end + contextUnits));
}

// Where the longest pieces of the quote stand, less their places within it.
std::vector<int> QuoteSearch::likelyStarts(TextSpan quote) const
{
    std::vector<SharedText::Match> pieces;
    const qsizetype step = std::max<qsizetype>(1, quote.length() / mostProbes);
    for (qsizetype i = quote.start; i < quote.end; i += step) {
        const int probe = m_texts.before.weight(i, 1) > 1 ? probeLength / 2 : probeLength;
        const int shortest = std::max(probe, static_cast<int>(quote.length() / piecesOfQuote));
        for (SharedText::Match match : m_shared.matchesAt(static_cast<int>(i), shortest, placesPerProbe)) {
            match.length = static_cast<int>(std::min<qsizetype>(match.length, quote.end - i));
            match.after -= static_cast<int>(i - quote.start);
            if (match.length >= shortest)
                pieces.push_back(match);
        }
    }
    std::ranges::stable_sort(pieces, std::ranges::greater(), &SharedText::Match::length);
    std::vector<int> starts;
    const int most = quote.length() > longQuote ? mostPlacesOfLong : mostPlaces;
    const auto isNear = [&](int start) {
        const qsizetype slack = 2 + quote.length() / 8;
        return std::ranges::any_of(starts, [&](int other) { return std::abs(other - start) <= slack; });
    };
    for (const SharedText::Match &piece : pieces) {
        if (std::ssize(starts) == most)
            break;
        if (!isNear(piece.after))
            starts.push_back(piece.after);
    }
    return starts;
}

// Laid onto the text from the place where its middle should be, in both directions.
QuoteSearch::Find QuoteSearch::compare(TextSpan quote, int start) const
{
    const qsizetype slack = 4 + quote.length() / 4;
    const qsizetype from = std::clamp<qsizetype>(start - slack, 0, m_texts.after.size());
    const std::vector<int> words = symbolsOf(m_texts.beforeSymbols, quote.start, quote.end);
    const std::vector<int> window = symbolsOf(m_texts.afterSymbols, from, start + quote.length() + slack);
    const std::vector<int> to = align(words, window, Tail::Tied);
    Find found;
    int same = 0;
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (to[i] < 0)
            continue;
        if (same == 0)
            found.span.start = from + to[i];
        if (words[i] == window[to[i]]) {
            ++same;
            found.span.end = from + to[i] + 1;
        }
    }
    if (same == 0)
        return {};
    found.similarity = 2.0 * same / static_cast<double>(quote.length() + found.span.length());
    return found;
}

std::vector<QuoteSearch::Find> QuoteSearch::find(TextSpan quote) const
{
    std::vector<Find> finds;
    if (quote.isEmpty() || quote.length() > longestQuote)
        return finds;
    for (const int start : likelyStarts(quote)) {
        Find found = compare(quote, start);
        if (found.similarity < leastSimilarity)
            continue;
        found.context = agreement(quote, found.span);
        finds.push_back(found);
    }
    const auto worth = [](const Find &find) { return 100 * find.similarity + find.context; };
    std::ranges::stable_sort(finds, std::ranges::greater(), worth);
    std::vector<Find> apart;
    for (const Find &find : finds) {
        if (std::ranges::none_of(apart, [&](const Find &other) { return other.span.overlaps(find.span); }))
            apart.push_back(find);
    }
    return apart;
}
