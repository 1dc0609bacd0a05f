// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/printindex.h"

#include <algorithm>

void PrintIndex::add(const TextPrint &print)
{
    constexpr int most = 64;
    const int text = int(m_texts.size());
    m_texts.push_back({.whole = print.whole, .runs = print.runs.size()});
    m_counts.push_back(0);
    for (const quint64 run : print.runs) {
        int &last = m_last[run];
        const int before = last == 0 ? 0 : m_postings[size_t(last) - 1].before + 1;
        if (before >= most)
            continue;
        m_postings.push_back({.text = text, .next = last - 1, .before = before});
        last = int(m_postings.size());
    }
}

std::vector<PrintIndex::Match> PrintIndex::matches(const TextPrint &print, double least)
{
    for (const quint64 run : print.runs) {
        for (int at = m_last.value(run) - 1; at >= 0; at = m_postings[size_t(at)].next) {
            const int text = m_postings[size_t(at)].text;
            if (m_counts[size_t(text)]++ == 0)
                m_touched.push_back(text);
        }
    }
    std::ranges::sort(m_touched);
    std::vector<Match> found;
    for (const int number : m_touched) {
        const Text &text = m_texts[size_t(number)];
        const double shared = double(m_counts[size_t(number)]) / double(std::min(text.runs, print.runs.size()));
        if (shared >= least)
            found.push_back({.text = number, .shared = shared, .isSame = text.whole == print.whole});
        m_counts[size_t(number)] = 0;
    }
    m_touched.clear();
    return found;
}
