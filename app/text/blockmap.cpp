// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/blockmap.h"

#include "text/borders.h"
#include "text/heaviestchain.h"
#include "text/seeds.h"

#include <algorithm>
#include <cstdlib>

namespace
{

using Match = SharedText::Match;

constexpr int seedWeight = 12;
constexpr int loneWeight = 24;     // of a stretch that needs no other one near it
constexpr int neighbourhood = 400; // units within which another stretch supports one
constexpr int longestStray = 256;
constexpr qint64 claimsPerUnit = 32;

std::vector<int> weightsOf(const TextUnits &units, const std::vector<Match> &matches)
{
    std::vector<int> weights;
    weights.reserve(matches.size());
    for (const Match match : matches)
        weights.push_back(units.weight(match.before, match.length));
    return weights;
}

// Lines often begin and end alike, so a few units beyond a line end tell nothing: they stay free for their own line.
void trimToLines(const TextUnits &units, Match match, int &first, int &end)
{
    const auto isLineStart = [&](int i) { return units.kind(match.before + i - 1) == TextUnits::Kind::LineEnd; };
    const auto isChance = [&](int from, int to) { return units.weight(match.before + from, to - from) < seedWeight; };
    if (isChance(first, end))
        return;
    int head = first;
    for (int i = first + 1; i < end && isChance(first, i); ++i)
        head = isLineStart(i) ? i : head;
    int tail = end;
    for (int i = end; i > first && isChance(i, end); --i)
        tail = isLineStart(i) ? i : tail;
    if (head < tail && !isChance(head, tail)) {
        first = head;
        end = tail;
    }
}

} // namespace

BlockMap::BlockMap(const TextUnits &before, const TextUnits &after)
    : m_texts(before, after)
    , m_shared(m_texts.beforeSymbols, m_texts.afterSymbols, m_texts.symbolBound)
    , m_map(before.size(), after.size())
    , m_isMoved(before.size(), false)
{
    claim(seeds(m_texts, m_shared, seedWeight / 3));
    dropStrays();
    GapFiller(m_texts, m_map).fill();
    settleBorders(m_texts, m_map);
    dropReplacedWords(m_texts, m_map);
    markMoved();
    measure();
}

bool BlockMap::isSame(qsizetype before) const
{
    const int after = m_map.to(before);
    return after != none && m_texts.beforeSymbols[before] == m_texts.afterSymbols[after];
}

// The heaviest first; of a later one what the earlier ones have left, when that is enough.
void BlockMap::claim(std::vector<Match> matches)
{
    const TextUnits &units = m_texts.before;
    std::ranges::sort(matches, [&](Match a, Match b) {
        const int one = units.weight(a.before, a.length);
        const int other = units.weight(b.before, b.length);
        return one != other ? one > other : a.before < b.before;
    });
    qint64 left = claimsPerUnit * (m_map.beforeSize() + m_map.afterSize());
    for (Match match : matches) {
        left -= match.length;
        if (left < 0)
            return;
        const auto isTaken = [&](int i) {
            return m_map.to(match.before + i) != none || m_map.from(match.after + i) != none;
        };
        int first = 0;
        while (first < match.length && isTaken(first))
            ++first;
        int end = first;
        while (end < match.length && !isTaken(end))
            ++end;
        trimToLines(units, match, first, end);
        if (units.weight(match.before + first, end - first) < seedWeight)
            continue;
        for (int i = first; i < end; ++i)
            m_map.join(match.before + i, match.after + i);
    }
}

// A short stretch out of order may stand in both texts by chance, unless another one has gone the same way. A longer
// one that stands in its old place too, with other white space, has not moved: a copy of it seems to be the one.
void BlockMap::dropStrays()
{
    const std::vector<Match> runs = m_map.runs();
    const std::vector<int> weights = weightsOf(m_texts.before, runs);
    const std::vector<bool> isInOrder = heaviestChain(runs, weights);
    const auto supports = [&](std::size_t i, std::size_t j) {
        const int distance = std::abs(runs[i].before - runs[j].before);
        const int drift = std::abs((runs[i].after - runs[i].before) - (runs[j].after - runs[j].before));
        return distance < neighbourhood && drift < 16 + distance / 4;
    };
    int gap = 0; // in the new text, after the stretch in order before this one
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (isInOrder[i]) {
            gap = runs[i].after + runs[i].length;
            continue;
        }
        const bool hasSupport = (i > 0 && supports(i, i - 1)) || (i + 1 < runs.size() && supports(i, i + 1));
        const bool isStray = (weights[i] < loneWeight && !hasSupport) || standsIn(runs[i], gap);
        for (int k = 0; isStray && k < runs[i].length; ++k)
            m_map.part(runs[i].before + k);
    }
}

// Whether the words of a stretch also stand in the free part of the new text that begins here.
bool BlockMap::standsIn(Match match, int gap) const
{
    if (match.length > longestStray)
        return false;
    const auto words = [](const TextUnits &units, const std::vector<int> &symbols, int first, int end) {
        std::vector<int> found;
        for (int i = first; i < end; ++i) {
            if (!units.isSpace(i))
                found.push_back(symbols[i]);
        }
        return found;
    };
    int end = gap;
    while (end < m_map.afterSize() && end < gap + 4 * longestStray && m_map.from(end) == none)
        ++end;
    const std::vector<int> there = words(m_texts.after, m_texts.afterSymbols, gap, end);
    const std::vector<int> here =
        words(m_texts.before, m_texts.beforeSymbols, match.before, match.before + match.length);
    return !std::ranges::search(there, here).empty();
}

void BlockMap::markMoved()
{
    const std::vector<Match> runs = m_map.runs();
    const std::vector<bool> isInOrder = heaviestChain(runs, weightsOf(m_texts.before, runs));
    for (std::size_t i = 0; i < runs.size(); ++i) {
        for (int k = 0; k < runs[i].length; ++k)
            m_isMoved[runs[i].before + k] = !isInOrder[i];
    }
}

void BlockMap::measure()
{
    qsizetype same = 0;
    for (int i = 0; i < m_map.beforeSize(); ++i)
        same += isSame(i) ? 1 : 0;
    const int shorter = std::min(m_map.beforeSize(), m_map.afterSize());
    m_coverage = shorter == 0 ? 0 : static_cast<double>(same) / shorter;
}
