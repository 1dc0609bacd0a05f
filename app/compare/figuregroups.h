// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "compare/figurereader.h"

// The figures of sentences that are linked, put together by kind, unit and the words around them, those with the same
// value first. Two differ only when their sentences tell the same, what is counted is the same specific noun (of money
// and per cent: at least two words around them are the same), no other figure of that unit stands in either sentence,
// and no rounding or hedge makes them fit; any other pair is for the reader to compare. Pure; any thread.
QList<FigureGroup> figureGroups(const std::vector<std::vector<ReadFigure>> &articles, const QList<PassageLink> &links);

// Whether both values can be right: hedges stretch them, and a round one may be another rounded.
bool canAgree(const Figure &a, const Figure &b);
