// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/heaviestchain.h"

#include <algorithm>
#include <numeric>

std::vector<bool> heaviestChain(const std::vector<SharedText::Match> &matches, const std::vector<int> &weights)
{
    const int count = static_cast<int>(matches.size());
    std::vector<int> byNew(count);
    std::iota(byNew.begin(), byNew.end(), 0);
    std::ranges::stable_sort(byNew, {}, [&](int i) { return matches[i].after; });
    std::vector<int> place(count);
    for (int i = 0; i < count; ++i)
        place[byNew[i]] = i + 1;
    std::vector<int> heaviest(count + 1, -1); // a Fenwick tree: the heaviest chains by the place that they end at
    std::vector<int> previous(count, -1);
    std::vector<qint64> total(count);
    const auto isHeavier = [&](int one, int other) { return other < 0 || total[one] > total[other]; };
    for (int i = 0; i < count; ++i) {
        for (int at = place[i] - 1; at > 0; at -= at & -at) {
            if (heaviest[at] >= 0 && isHeavier(heaviest[at], previous[i]))
                previous[i] = heaviest[at];
        }
        total[i] = weights[i] + (previous[i] < 0 ? 0 : total[previous[i]]);
        for (int at = place[i]; at <= count; at += at & -at) {
            if (isHeavier(i, heaviest[at]))
                heaviest[at] = i;
        }
    }
    std::vector<bool> isIn(count, false);
    const auto top = std::ranges::max_element(total);
    for (int i = count == 0 ? -1 : static_cast<int>(top - total.begin()); i >= 0; i = previous[i])
        isIn[i] = true;
    return isIn;
}
