// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/html/pageblocks.h"

// How lines of prose are told from the other lines of a page. Pure; any thread.

// Above 0 for prose, below for what stands around it: menus, teasers, buttons.
double lineWeight(const PageBlock &block);
// Its length in letters, where one of Chinese or Japanese counts as three.
double readingLength(QStringView text);
bool endsLikeSentence(QStringView text);
// More link than text.
bool isMostlyLinks(const PageBlock &block);
// Letters and digits alone, in lower case: to compare what is written alike.
QString plainLetters(QStringView text);
