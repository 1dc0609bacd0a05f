// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <span>
#include <vector>

// What two texts have in common, looked up in one suffix array of both (G. Nong, S. Zhang, W. H. Chan: two efficient
// algorithms for linear time suffix array construction, 2011) with the lengths of common prefixes (T. Kasai et al.,
// 2001). Texts are numbers from 2 to below an upper bound. Building takes linear time whatever the texts are.
// Pure; any thread.
class SharedText
{
public:
    struct Match {
        int before = 0; // where it starts in the old text
        int after = 0;  // and in the new one
        int length = 0;
    };

    struct Copies {
        std::vector<int> before; // where the stretch stands in the old text, ascending
        std::vector<int> after;  // and in the new one
        bool isComplete = true;  // false: more than were asked for
    };

    SharedText(std::span<const int> before, std::span<const int> after, int upperBound);

    // The stretches that stand once in each text and cannot grow on either side, in no order.
    [[nodiscard]] std::vector<Match> uniqueMatches(int minimumLength) const;

    // All places of a stretch of the new text, overlapping ones too.
    [[nodiscard]] Copies copies(int after, int length, int limit) const;

    // Places in the new text that go on longest like the old text does from here.
    [[nodiscard]] std::vector<Match> matchesAt(int before, int minimumLength, int limit) const;

private:
    [[nodiscard]] bool isOld(int position) const { return position < m_oldSize; }
    [[nodiscard]] bool growsLeft(int before, int after) const;

    int m_oldSize = 0;
    std::vector<int> m_text;   // the old text, 1, the new text, 0
    std::vector<int> m_order;  // suffixes in order
    std::vector<int> m_rank;   // of each suffix in it
    std::vector<int> m_common; // units that a suffix shares with the one before it in order
};
