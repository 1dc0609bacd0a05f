// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/synopsislines.h"

#include <QString>

// What a synopsis says in words: for the eye, a screen reader, and files, so that all say the same. Translated plain
// text on one line; any thread.

// "4/5"; "in 4 of 5 articles", "only in 001", "linked with 003, in no group", "not linked".
QString countWords(const SynopsisTable &table, const SynopsisRow &row);
QString countSentence(const SynopsisTable &table, const SynopsisRow &row);

// "only here", "linked, in no group", "not linked"; empty of a unit.
QString kindWords(RowKind kind);

// "3 paragraphs earlier", "earlier in its paragraph"; empty when it stands in order.
QString standingWords(const SynopsisSentence &sentence);
// The same beside an arrow, and that the analyst has linked it: "↑ 3 paragraphs earlier · ✓ linked by you"; may be
// empty.
QString signWords(const SynopsisSentence &sentence);

// "4 sentences only in 001", "4 sentences of 001 are not linked", "4 sentences of 001 are not linked, 2 of them only
// there".
QString runWords(const SynopsisTable &table, const SynopsisLine &line);

// All wording of a cell: what stands apart in its article is parted by "[…]". Empty: not found there.
QString cellWords(const SynopsisTable &table, const SynopsisRow &row, int article);
// Of a cell without a sentence: "–" when nothing was found; "linked, in another row" of a sentence in no unit.
QString blankWords(const SynopsisTable &table, const SynopsisRow &row, int article);

// "≠ twelve wagons (001), fourteen wagons (002)"; of the same words the articles together.
QString figureWords(const SynopsisTable &table, const SynopsisFigures &figures);
QString figuresWords(const SynopsisTable &table, const SynopsisRow &row); // all of them, parted by " · "

// What a screen reader says of a cell: the article and the words; then where that stands and in how many articles.
QString spokenCell(const SynopsisTable &table, const SynopsisLine &line, int article);
QString spokenPlace(const SynopsisTable &table, const SynopsisLine &line, int article);
QString spokenFigures(const SynopsisTable &table, const SynopsisLine &line);

// "Coast Radio · 2031-03-02", of what is known.
QString columnFacts(const SynopsisTable &table, int article);
