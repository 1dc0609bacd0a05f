// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QStringList>

// What there is to say of a comparison as a whole, the same in the window, in files and on the command line. Translated
// plain text, one line each; pure; any thread.

// Why there may be less in common than one expects: too few articles, the same text twice, another language, one
// sentence, a paragraph without end, nothing found. Names are those of the articles, by number.
QStringList comparisonRemarks(const Comparison &comparison, const QStringList &names);

// "41 % of all words stand in linked sentences."
QString coverageLine(const Comparison &comparison);

// What a method that goes by words cannot find.
QString methodWords();
