// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/articlereading.h"

// The words of a sentence that another sentence does not have anywhere, where they stand in the article's text;
// neighbours are one span. Words are compared as by FoldedText; an ideograph is there when it stands beside the same
// neighbour. Nothing is said, and the list is empty, of sentences in two languages and of those that share no word: all
// of it is new then. UTF-16 units, ascending. Pure; any thread.
QList<TextSpan> newWords(const ArticleReading &reading, int sentence, const ArticleReading &other, int otherSentence);
