// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QStringView>

// Words of one text that stand for words of another: an empty span before is an insertion, an empty one after a
// removal. Spans count UTF-16 units.
struct WordDifference {
    TextSpan before;
    TextSpan after;

    friend bool operator==(const WordDifference &, const WordDifference &) = default;
};

// Where two texts differ, word by word and from left to right, each ideograph being a word. Words are compared as by
// FoldedText, so that another kind of quotes, dashes or spaces is no difference. What moved is removed in one place and
// inserted in the other. Words that stand once in both texts hold the rest in place (B. Cohen's patience diff); between
// them the shortest script is taken (E. Myers, 1986) while it is short, else all is replaced. Near-linear. Pure; any
// thread.
QList<WordDifference> wordDifferences(QStringView before, QStringView after);

// The share of the runs of four words of the shorter text that stand anywhere in the other, 0 to 1: more than half for
// a revised text, a few in a hundred for another article on the same subject, none for another language.
double sharedWording(QStringView before, QStringView after);

// How many words a stretch has, counted in the same way; white space and stops are none.
qsizetype wordCount(QStringView text);
