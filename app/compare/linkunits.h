// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

// Sentences of several articles that tell the same, from the painted links of pairs: whichever two groups have the
// highest average score over all pairs between them are put together, as long as that is that of a painted link. Pairs
// without a link count as 0, so that a chain of links does not become one unit. A unit has at most two sentences of an
// article, and at most six, or as many as there are articles when those are more. Two sentences that were cut from each
// other are in no unit together. Links must be sorted by a and b.
// Deterministic; the same whatever the order of the articles, but for scores that are equal to the last bit.
// Pure; any thread.
QList<Unit> linkUnits(const QList<PassageLink> &links, int articles, const QList<DecidedLink> &cuts = {});
