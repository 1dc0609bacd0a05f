// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

// Lays two short stretches onto each other (O. Gotoh, 1982: an improved algorithm for matching biological sequences).
// A unit may stand on a different one when its neighbours are the same; what was replaced as a whole stands on nothing.
// Time and memory grow with the product of the lengths: the caller bounds it. Pure; any thread.

enum class Tail {
    Tied, // both stretches end together
    Free, // they begin together and are followed as far as they are alike
};

// For each unit of the first the place in the second, or -1.
std::vector<int> align(std::span<const int> first, std::span<const int> second, Tail tail);
