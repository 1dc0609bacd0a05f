// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/sharedtext.h"

#include <vector>

// Pairs of units of two texts, each unit in one pair at most. Pure; any thread.
class UnitMap
{
public:
    static constexpr int none = -1;

    UnitMap(qsizetype before, qsizetype after) : m_to(before, none), m_from(after, none) {}

    [[nodiscard]] int beforeSize() const { return static_cast<int>(m_to.size()); }
    [[nodiscard]] int afterSize() const { return static_cast<int>(m_from.size()); }
    [[nodiscard]] int to(qsizetype before) const { return m_to[before]; }
    [[nodiscard]] int from(qsizetype after) const { return m_from[after]; }

    // Both units must be free.
    void join(int before, int after)
    {
        m_to[before] = after;
        m_from[after] = before;
    }
    void part(int before)
    {
        if (m_to[before] != none)
            m_from[m_to[before]] = none;
        m_to[before] = none;
    }

    // Stretches that go on in both texts, in the order of the old one.
    [[nodiscard]] std::vector<SharedText::Match> runs() const;

private:
    std::vector<int> m_to;
    std::vector<int> m_from;
};
