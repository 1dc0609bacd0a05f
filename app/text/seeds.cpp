// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/seeds.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace
{

using Match = SharedText::Match;

constexpr qint64 lengthsPerUnit = 32; // of all stretches together

// A text without white space after white space.
struct Skeleton {
    std::vector<int> symbols;
    std::vector<int> units; // that they come from, and the end of the text

    Skeleton(const TextUnits &text, const std::vector<int> &all)
    {
        for (int i = 0; i < std::ssize(all); ++i) {
            if (i > 0 && text.isSpace(i) && text.isSpace(i - 1))
                continue;
            symbols.push_back(all[i]);
            units.push_back(i);
        }
        units.push_back(static_cast<int>(std::ssize(all)));
    }

    [[nodiscard]] int length(int at) const { return units[at + 1] - units[at]; }
};

std::array<Match, 2> commonEnds(const std::vector<int> &before, const std::vector<int> &after)
{
    const auto head = std::ranges::mismatch(before, after).in1 - before.begin();
    const auto tail =
        std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend()).first - before.rbegin();
    return {Match{.before = 0, .after = 0, .length = static_cast<int>(head)},
            Match{.before = static_cast<int>(std::ssize(before) - tail),
                  .after = static_cast<int>(std::ssize(after) - tail),
                  .length = static_cast<int>(tail)}};
}

// Of a run of white space that the stretch begins with, the last counts, otherwise the first ones: where a word went
// out of the middle, each side keeps its own space.
void appendPieces(const Skeleton &before, const Skeleton &after, Match match, std::vector<Match> &pieces)
{
    const std::size_t first = pieces.size();
    for (int i = 0; i < match.length; ++i) {
        const int oldLength = before.length(match.before + i);
        const int newLength = after.length(match.after + i);
        Match piece{.before = before.units[match.before + i],
                    .after = after.units[match.after + i],
                    .length = std::min(oldLength, newLength)};
        if (i == 0)
            piece = {.before = piece.before + oldLength - 1, .after = piece.after + newLength - 1, .length = 1};
        const bool goesOn = pieces.size() > first && pieces.back().before + pieces.back().length == piece.before &&
                            pieces.back().after + pieces.back().length == piece.after;
        if (goesOn) {
            pieces.back().length += piece.length;
        } else {
            pieces.push_back(piece);
        }
    }
}

} // namespace

std::vector<Match> seeds(const TextPair &texts, const SharedText &shared, int minimumLength)
{
    const Skeleton before(texts.before, texts.beforeSymbols);
    const Skeleton after(texts.after, texts.afterSymbols);
    const bool isWhole =
        before.symbols.size() == texts.beforeSymbols.size() && after.symbols.size() == texts.afterSymbols.size();
    std::vector<Match> matches =
        isWhole ? shared.uniqueMatches(minimumLength)
                : SharedText(before.symbols, after.symbols, texts.symbolBound).uniqueMatches(minimumLength);
    std::ranges::copy(commonEnds(before.symbols, after.symbols), std::back_inserter(matches));
    std::ranges::sort(matches, std::ranges::greater(), &Match::length);
    qint64 left = lengthsPerUnit * static_cast<qint64>(before.symbols.size() + after.symbols.size());
    std::vector<Match> pieces;
    for (const Match match : matches) {
        left -= match.length;
        if (left < 0)
            break;
        appendPieces(before, after, match, pieces);
    }
    return pieces;
}
