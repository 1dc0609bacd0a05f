// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/sharedtext.h"

#include <vector>

// Which of these matches are in the heaviest choice that ascends in both texts. They must ascend in the old text; there
// is a weight for each. O(n log n). Pure; any thread.
std::vector<bool> heaviestChain(const std::vector<SharedText::Match> &matches, const std::vector<int> &weights);
