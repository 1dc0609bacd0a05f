// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragematrix.h"

// What the coverage matrix says in words: translated plain text on one line, dates in the default locale.

// A stance by itself, for legends: "reports", "not yet read".
QString stanceText(Stance stance);
// "Bloomberg and 2 others"; "unnamed sources" when none has a name. Empty for an own account.
QString reportersText(const CoverageCell &cell);
// "contradicts 004"; "contradicts itself". Empty when it contradicts nobody. `article` is the cell's own.
QString againstText(const CoverageCell &cell, const QString &article);
// When the article says that it is; empty when it gives no date.
QString whenText(const CoverageRow &row, const CoverageCell &cell, const CoverageColumn &column);
// The same as short as a cell is: "3–30 April 2025", whether that is one of these days or all of them; "~" before what
// is approximate and "?" behind what is uncertain.
QString shortWhenText(const CoverageRow &row, const CoverageCell &cell, const CoverageColumn &column);

// As short as a cell of the view is: "plans", "from Bloomberg +2".
QString shortText(const CoverageCell &cell);
// "1st", "1st?" for the article that told of it first; else empty.
QString turnText(const CoverageCell &cell);
// Beside the stance, in a quieter voice: "from Bloomberg +2" where the article speaks itself.
QString besideText(const CoverageCell &cell);
// All of a cell: "attributes to Bloomberg and 2 others, planned, 3 to 30 April 2025; contradicts 004; 2 passages".
QString cellText(const CoverageMatrix &matrix, qsizetype row, qsizetype column);
// The same with the event and the article before it, for a screen reader.
QString cellSentence(const CoverageMatrix &matrix, qsizetype row, qsizetype column);

// Why not all of it can be true: the claims' days, and who denies whom. Empty when it can.
QString conflictText(const CoverageMatrix &matrix, qsizetype row);

QString eventTitle(const CoverageRow &row);
// "3 to 30 April 2025, planned"; "not dated".
QString eventWhen(const CoverageRow &row);
// "3–30 April 2025"; empty when it is not dated.
QString shortEventWhen(const CoverageRow &row);
// The event with its date, sources and conflict, in one sentence.
QString eventSentence(const CoverageMatrix &matrix, qsizetype row);
// "The Paper · 2 April 2025"
QString columnFacts(const CoverageColumn &column);
QString columnSentence(const CoverageColumn &column);

// "45 events, 33 on a single source"
QString summaryText(const CoverageMatrix &matrix);
