// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/gapfiller.h"
#include "text/sharedtext.h"

#include <vector>

// The stretches that stand once in each text, and what both begin and end with. Runs of white space are as good as one
// space here, so that other blank lines do not make a copied line unique; such a stretch comes in pieces. Near-linear;
// beyond a bound on all lengths together the shorter stretches are left out. Pure; any thread.
std::vector<SharedText::Match> seeds(const TextPair &texts, const SharedText &shared, int minimumLength);
