// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textunits.h"
#include "text/unitmap.h"

#include <span>

// A pair of texts: their units, and the same as numbers in which equal units are equal.
struct TextPair {
    TextPair(const TextUnits &oldUnits, const TextUnits &newUnits);

    const TextUnits &before;
    const TextUnits &after;
    std::vector<int> beforeSymbols;
    std::vector<int> afterSymbols;
    int symbolBound = 2;
};

// Joins what lies between and beside the stretches that a map already has. What it spends has a bound that grows with
// the texts; beyond it gaps stay open. The pair and the map must outlive it. Pure; any thread.
class GapFiller
{
public:
    GapFiller(const TextPair &texts, UnitMap &map);

    void fill();

private:
    struct Gap {
        int before = 0;
        int beforeEnd = 0;
        int after = 0;
        int afterEnd = 0;

        [[nodiscard]] int beforeLength() const { return beforeEnd - before; }
        [[nodiscard]] int afterLength() const { return afterEnd - after; }
        [[nodiscard]] qint64 cells() const { return qint64(beforeLength()) * afterLength(); }
        [[nodiscard]] bool isOneSided() const { return beforeLength() <= 0 || afterLength() <= 0; }
    };

    void between(Gap gap, int depth);
    void alignAll(Gap gap);
    void followOn(Gap gap);
    void followBack(Gap gap);
    [[nodiscard]] std::vector<SharedText::Match> chainWithin(Gap gap) const;
    [[nodiscard]] bool canSpend(Gap gap);
    void joinIfFree(int before, int after);

    const TextPair &m_texts;
    UnitMap &m_map;
    qint64 m_cellsLeft = 0;
};
