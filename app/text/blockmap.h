// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/gapfiller.h"
#include "text/sharedtext.h"

// Which unit of a new text is which unit of the old one. Stretches that stand once in each text are found wherever they
// have moved to; what lies between two that are still neighbours is compared in turn; beside one that has other
// neighbours now, it is followed as far as it is alike. Near-linear in time. Both texts must outlive the map. Pure; any
// thread.
class BlockMap
{
public:
    static constexpr int none = UnitMap::none;

    BlockMap(const TextUnits &before, const TextUnits &after);

    [[nodiscard]] const TextPair &texts() const { return m_texts; }
    [[nodiscard]] const SharedText &shared() const { return m_shared; }

    // The new place of a unit, or none. It may hold another letter when the word is the same.
    [[nodiscard]] int to(qsizetype before) const { return m_map.to(before); }
    [[nodiscard]] bool isSame(qsizetype before) const;

    // Its order against the bulk of the text has changed.
    [[nodiscard]] bool isMoved(qsizetype before) const { return m_isMoved[before]; }

    // The share of the shorter text that stands in the other one.
    [[nodiscard]] double coverage() const { return m_coverage; }

private:
    void claim(std::vector<SharedText::Match> matches);
    void dropStrays();
    [[nodiscard]] bool standsIn(SharedText::Match match, int gap) const;
    void markMoved();
    void measure();

    TextPair m_texts;
    SharedText m_shared;
    UnitMap m_map;
    std::vector<bool> m_isMoved;
    double m_coverage = 0;
};
