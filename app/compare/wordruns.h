// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/articlereading.h"
#include "compare/comparison.h"
#include "compare/keytable.h"

#include <vector>

// Finds what articles have in the same words: runs of four words in common, drawn out both ways over the same words and
// over gaps of up to two words on either side. Kept are runs of eight words, and of five with three content words.
// An article that is added is compared with those that are there. Shares the readings; one thread at a time.
class WordRunIndex
{
public:
    // The runs of a new article with each of those before it.
    QList<WordRun> add(const SharedReading &reading);
    // Without comparing it.
    void take(const SharedReading &reading);

private:
    void note(int article, const WordSeed &seed);

    struct Position {
        int article = 0;
        int word = 0;
        int next = -1; // the place before with the same four words, in m_positions
    };
    std::vector<SharedReading> m_readings;
    std::vector<Position> m_positions;
    KeyTable m_last; // of each four words the last place, in m_positions, from 1
};
