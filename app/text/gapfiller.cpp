// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/gapfiller.h"

#include "text/alignment.h"
#include "text/heaviestchain.h"

#include <algorithm>

namespace
{

using Match = SharedText::Match;

constexpr qint64 smallGap = 96 * 96;
constexpr qint64 largestGap = 1024 * 1024;
constexpr int reach = 256;     // units that are followed beside a stretch
constexpr int localWeight = 7; // of a stretch that stands once in either side of a gap
constexpr int deepest = 8;
constexpr qint64 cellsPerUnit = 600; // what a long text may cost on average
constexpr qint64 cellsAlways = 8 * 1024 * 1024;

std::span<const int> part(const std::vector<int> &symbols, int first, int end)
{
    return std::span(symbols).subspan(first, end - first);
}

} // namespace

TextPair::TextPair(const TextUnits &oldUnits, const TextUnits &newUnits) : before(oldUnits), after(newUnits)
{
    const auto both = [&](auto &&visit) {
        for (qsizetype i = 0; i < before.size(); ++i)
            visit(before.point(i), beforeSymbols);
        for (qsizetype i = 0; i < after.size(); ++i)
            visit(after.point(i), afterSymbols);
    };
    char32_t highest = 0;
    both([&](char32_t c, auto &) { highest = std::max(highest, c); });
    std::vector<int> symbol(static_cast<std::size_t>(highest) + 1, 0);
    both([&](char32_t c, auto &) { symbol[c] = 1; });
    for (int &number : symbol)
        number = number > 0 ? symbolBound++ : 0;
    both([&](char32_t c, std::vector<int> &symbols) { symbols.push_back(symbol[c]); });
}

GapFiller::GapFiller(const TextPair &texts, UnitMap &map)
    : m_texts(texts), m_map(map), m_cellsLeft(cellsAlways + cellsPerUnit * (map.beforeSize() + map.afterSize()))
{
}

void GapFiller::fill()
{
    const std::vector<Match> runs = m_map.runs();
    for (std::size_t i = 0; i <= runs.size(); ++i) {
        const bool isFirst = i == 0;
        const bool isLast = i == runs.size();
        const Match left = isFirst ? Match{} : runs[i - 1];
        const Match right = isLast ? Match{.before = m_map.beforeSize(), .after = m_map.afterSize()} : runs[i];
        Gap gap{.before = left.before + left.length,
                .beforeEnd = right.before,
                .after = left.after + left.length,
                .afterEnd = left.after + left.length};
        while (gap.afterEnd < m_map.afterSize() && m_map.from(gap.afterEnd) == UnitMap::none)
            ++gap.afterEnd;
        if (gap.afterEnd == right.after) {
            between(gap, 0);
            continue;
        }
        if (!isFirst)
            followOn(gap);
        if (isLast)
            continue;
        while (gap.before < gap.beforeEnd && m_map.to(gap.beforeEnd - 1) == UnitMap::none)
            --gap.beforeEnd;
        gap = {.before = gap.beforeEnd, .beforeEnd = right.before, .after = right.after, .afterEnd = right.after};
        while (gap.after > 0 && m_map.from(gap.after - 1) == UnitMap::none)
            --gap.after;
        followBack(gap);
    }
}

bool GapFiller::canSpend(Gap gap)
{
    if (gap.isOneSided() || gap.cells() > m_cellsLeft)
        return false;
    m_cellsLeft -= gap.cells();
    return true;
}

void GapFiller::joinIfFree(int before, int after)
{
    if (m_map.to(before) == UnitMap::none && m_map.from(after) == UnitMap::none)
        m_map.join(before, after);
}

void GapFiller::between(Gap gap, int depth)
{
    if (gap.isOneSided())
        return;
    if (gap.cells() <= smallGap) {
        alignAll(gap);
        return;
    }
    const std::vector<Match> chain = depth < deepest ? chainWithin(gap) : std::vector<Match>{};
    if (chain.empty()) {
        if (gap.cells() <= largestGap) {
            alignAll(gap);
        } else {
            followOn(gap);
            followBack(gap);
        }
        return;
    }
    Gap rest = gap;
    for (Match match : chain) {
        const int overlap = std::max({0, rest.before - match.before, rest.after - match.after});
        if (overlap >= match.length)
            continue;
        match = {.before = match.before + overlap, .after = match.after + overlap, .length = match.length - overlap};
        for (int i = 0; i < match.length; ++i)
            joinIfFree(match.before + i, match.after + i);
        between({.before = rest.before, .beforeEnd = match.before, .after = rest.after, .afterEnd = match.after},
                depth + 1);
        rest.before = match.before + match.length;
        rest.after = match.after + match.length;
    }
    between(rest, depth + 1);
}

std::vector<Match> GapFiller::chainWithin(Gap gap) const
{
    const SharedText shared(part(m_texts.beforeSymbols, gap.before, gap.beforeEnd),
                            part(m_texts.afterSymbols, gap.after, gap.afterEnd), m_texts.symbolBound);
    std::vector<Match> matches;
    std::vector<int> weights;
    std::vector<Match> found = shared.uniqueMatches(2);
    std::ranges::sort(found, {}, &Match::before);
    for (const Match match : found) {
        const int weight = m_texts.before.weight(gap.before + match.before, match.length);
        if (weight < localWeight)
            continue;
        matches.push_back(
            {.before = gap.before + match.before, .after = gap.after + match.after, .length = match.length});
        weights.push_back(weight);
    }
    const std::vector<bool> isIn = heaviestChain(matches, weights);
    std::vector<Match> chain;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (isIn[i])
            chain.push_back(matches[i]);
    }
    return chain;
}

void GapFiller::alignAll(Gap gap)
{
    if (!canSpend(gap))
        return;
    const std::vector<int> to = align(part(m_texts.beforeSymbols, gap.before, gap.beforeEnd),
                                      part(m_texts.afterSymbols, gap.after, gap.afterEnd), Tail::Tied);
    for (int i = 0; i < gap.beforeLength(); ++i) {
        if (to[i] >= 0)
            joinIfFree(gap.before + i, gap.after + to[i]);
    }
}

void GapFiller::followOn(Gap gap)
{
    gap.beforeEnd = std::min(gap.beforeEnd, gap.before + reach);
    gap.afterEnd = std::min(gap.afterEnd, gap.after + reach);
    if (!canSpend(gap))
        return;
    const std::vector<int> to = align(part(m_texts.beforeSymbols, gap.before, gap.beforeEnd),
                                      part(m_texts.afterSymbols, gap.after, gap.afterEnd), Tail::Free);
    for (int i = 0; i < gap.beforeLength(); ++i) {
        if (to[i] >= 0)
            joinIfFree(gap.before + i, gap.after + to[i]);
    }
}

void GapFiller::followBack(Gap gap)
{
    gap.before = std::max(gap.before, gap.beforeEnd - reach);
    gap.after = std::max(gap.after, gap.afterEnd - reach);
    if (!canSpend(gap))
        return;
    const auto reversed = [](std::span<const int> symbols) {
        return std::vector<int>(symbols.rbegin(), symbols.rend());
    };
    const std::vector<int> to = align(reversed(part(m_texts.beforeSymbols, gap.before, gap.beforeEnd)),
                                      reversed(part(m_texts.afterSymbols, gap.after, gap.afterEnd)), Tail::Free);
    for (int i = 0; i < gap.beforeLength(); ++i) {
        if (to[i] >= 0)
            joinIfFree(gap.beforeEnd - 1 - i, gap.afterEnd - 1 - to[i]);
    }
}
