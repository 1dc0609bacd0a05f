// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/gapfiller.h"
#include "text/sharedtext.h"

// Looks for a stretch of the old text in the new one by its words and what stands around them. Spans count units. Pure;
// any thread.
class QuoteSearch
{
public:
    struct Find {
        TextSpan span;         // units of the new text
        double similarity = 0; // 0 to 1, of the words
        int context = 0;       // units beside it that agree, up to contextUnits on each side
    };

    static constexpr int contextUnits = 48;

    // Both must outlive it.
    QuoteSearch(const TextPair &texts, const SharedText &shared) : m_texts(texts), m_shared(shared) {}

    // The best first, none overlapping a better one; those that are alike by three quarters.
    [[nodiscard]] std::vector<Find> find(TextSpan quote) const;

    // How much of what stands around the old stretch also stands around the new one.
    [[nodiscard]] int agreement(TextSpan before, TextSpan after) const;

private:
    [[nodiscard]] std::vector<int> likelyStarts(TextSpan quote) const;
    [[nodiscard]] Find compare(TextSpan quote, int start) const;

    const TextPair &m_texts;
    const SharedText &m_shared;
};
