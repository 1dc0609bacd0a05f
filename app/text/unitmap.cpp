// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unitmap.h"

std::vector<SharedText::Match> UnitMap::runs() const
{
    std::vector<SharedText::Match> runs;
    for (int i = 0; i < beforeSize(); ++i) {
        if (m_to[i] == none)
            continue;
        if (i > 0 && m_to[i - 1] != none && m_to[i - 1] + 1 == m_to[i]) {
            ++runs.back().length;
        } else {
            runs.push_back({.before = i, .after = m_to[i], .length = 1});
        }
    }
    return runs;
}
