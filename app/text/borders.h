// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/gapfiller.h"

// Where stretches of a map meet, their common letters make the border accidental: in "the |great" and "the gold |great"
// either g may be the old one. These put it right. Pure; any thread.

// Words of which less than half of the letters have a place were replaced: the rest was chance.
void dropReplacedWords(const TextPair &texts, UnitMap &map);

// Moves each border to the nearest line, sentence or word that it may as well stand at.
void settleBorders(const TextPair &texts, UnitMap &map);
