// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/borders.h"

#include <algorithm>

namespace
{

using Match = SharedText::Match;

constexpr int furthest = 64; // units that a border may move

class Settler
{
public:
    Settler(const TextPair &texts, UnitMap &map) : m_texts(texts), m_map(map) {}

    void settleAll()
    {
        std::vector<Match> runs = m_map.runs();
        for (std::size_t i = 1; i < runs.size(); ++i)
            settle(runs[i - 1], runs[i]);
        std::vector<Match *> byNew;
        for (Match &run : runs)
            byNew.push_back(&run);
        std::ranges::sort(byNew, {}, &Match::after);
        for (std::size_t i = 1; i < byNew.size(); ++i) {
            if (byNew[i]->length > 0 && byNew[i - 1]->length > 0)
                settle(*byNew[i - 1], *byNew[i]);
        }
    }

private:
    // The right run can take units of the left one, or the left one of the right, while both texts go on alike.
    void settle(Match &left, Match &right)
    {
        const bool touchesOld = left.before + left.length == right.before;
        const bool touchesNew = left.after + left.length == right.after;
        if (touchesOld == touchesNew)
            return;
        const auto rank = [&](int shift) {
            return touchesOld ? m_texts.before.borderRank(right.before + shift)
                              : m_texts.after.borderRank(right.after + shift);
        };
        int best = 0;
        for (int shift = 1;
             shift < std::min(furthest, left.length) && canTake(right.before - shift, right.after - shift, touchesOld);
             ++shift) {
            if (rank(-shift) > rank(best))
                best = -shift;
        }
        for (int shift = 1;
             shift < std::min(furthest, right.length) &&
             canTake(left.before + left.length + shift - 1, left.after + left.length + shift - 1, touchesOld);
             ++shift) {
            if (rank(shift) > rank(best))
                best = shift;
        }
        shiftBorder(left, right, best);
    }

    // Where the runs touch the unit changes hands; in the other text it must be free.
    [[nodiscard]] bool canTake(int before, int after, bool touchesOld) const
    {
        if (before < 0 || after < 0 || before >= m_map.beforeSize() || after >= m_map.afterSize())
            return false;
        const bool isFree = touchesOld ? m_map.from(after) == UnitMap::none : m_map.to(before) == UnitMap::none;
        return isFree && m_texts.beforeSymbols[before] == m_texts.afterSymbols[after];
    }

    void shiftBorder(Match &left, Match &right, int shift)
    {
        for (int i = 1; i <= -shift; ++i) {
            m_map.part(left.before + left.length - i);
            m_map.join(right.before - i, right.after - i);
        }
        for (int i = 0; i < shift; ++i) {
            m_map.part(right.before + i);
            m_map.join(left.before + left.length + i, left.after + left.length + i);
        }
        left.length += shift;
        right = {.before = right.before + shift, .after = right.after + shift, .length = right.length - shift};
    }

    const TextPair &m_texts;
    UnitMap &m_map;
};

// Letters of the new text beside a place, in this direction, that come from nowhere.
int strangers(const TextPair &texts, const UnitMap &map, int after, int step)
{
    int count = 0;
    for (int i = after + step; i >= 0 && i < map.afterSize(); i += step) {
        if (!texts.after.isLetter(i) || map.from(i) != UnitMap::none)
            break;
        ++count;
    }
    return count;
}

bool isReplaced(const TextPair &texts, const UnitMap &map, int start, int end)
{
    int same = 0;
    int strange = 0;
    int last = UnitMap::none;
    for (int i = start; i < end; ++i) {
        const int after = map.to(i);
        if (after == UnitMap::none)
            continue;
        same += texts.beforeSymbols[i] == texts.afterSymbols[after] ? 1 : 0;
        strange += after == last + 1 ? 0 : strangers(texts, map, after, -1);
        last = after;
    }
    if (last != UnitMap::none)
        strange += strangers(texts, map, last, 1);
    return 2 * same < end - start || strange > 2 * same;
}

} // namespace

void dropReplacedWords(const TextPair &texts, UnitMap &map)
{
    const int size = map.beforeSize();
    for (int start = 0; start < size;) {
        int end = start;
        while (end < size && texts.before.isLetter(end))
            ++end;
        if (isReplaced(texts, map, start, end)) {
            for (int i = start; i < end; ++i)
                map.part(i);
        }
        start = std::max(end, start + 1);
    }
}

void settleBorders(const TextPair &texts, UnitMap &map)
{
    Settler(texts, map).settleAll();
}
