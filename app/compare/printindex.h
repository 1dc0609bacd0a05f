// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/keytable.h"
#include "compare/textprint.h"

#include <vector>

// Texts by their runs of words, to find those that have much in common with another one. A run that stands in more than
// 64 texts counts for the first 64 of them: thousands of copies cost no more than dozens. One thread at a time.
class PrintIndex
{
public:
    struct Match {
        int text = 0;        // by the order of add(), from 0
        double shared = 0;   // 0 to 1: the share of the runs of the shorter one that stand in the other
        bool isSame = false; // the same words in the same order
    };

    void add(const TextPrint &print);
    // Those that share at least this much, in the order of the texts.
    [[nodiscard]] std::vector<Match> matches(const TextPrint &print, double least);

private:
    struct Posting {
        int text = 0;
        int next = -1;  // with the same run, in m_postings
        int before = 0; // how many there are behind `next`
    };
    struct Text {
        quint64 whole = 0;
        size_t runs = 0;
    };

    std::vector<Text> m_texts;
    std::vector<Posting> m_postings;
    KeyTable m_last;            // of each run the last posting, from 1
    std::vector<int> m_counts;  // of each text, for the one at hand
    std::vector<int> m_touched; // those with a count
};
