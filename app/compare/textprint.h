// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

// What a text is known by when it comes again, in other marks, blanks, accents or letter case, whole or in part: its
// words as numbers. Words are compared as by FoldedText, each ideograph being one. Plain values; any thread.
struct TextPrint {
    quint64 whole = 0;         // of all words in their order; 0: there is none
    std::vector<quint64> runs; // of four words each, ascending, each once; of a text with fewer all its words
};

// Takes linear time; fastest for the basic letters.
TextPrint textPrint(QStringView text);
