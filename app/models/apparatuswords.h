// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apparatus.h"

// What the apparatus, the figures and the sources say in words: translated plain text, each on one line.

// "same", "word for word", "confirmed by you", "maybe".
QString kindWords(ApparatusKind kind);
// "compare", "agrees", "differs".
QString verdictWords(FigureVerdict verdict);
// "001 ¶ 2"
QString placeWords(const ComparedStory &story, Place place);
// "001 ¶ 2 · in 3 of 5 articles"
QString focusWords(const ComparedStory &story, const Apparatus &apparatus);
// "002 ¶ 2 · same · 0.41"
QString entryWords(const ComparedStory &story, const ApparatusEntry &entry);
// "Not found in: 003, 004"; empty when all have it.
QString notFoundWords(const ComparedStory &story, const Apparatus &apparatus);
// "Twelve wagons (001, 003) · fourteen wagons (002)"
QString figuresWords(const ComparedStory &story, const ApparatusFigures &figures);
// What there is to know of this sentence beside its entries: the same text, another language, what a method by wording
// cannot find.
QStringList apparatusRemarks(const ComparedStory &story, const Apparatus &apparatus);
// Why there is no comparison to show, in one sentence; empty when there is one. `done` of `of` articles are compared
// while it is worked on, both 0 before the first.
QString whyNoComparison(const ComparedStory &story, bool isWorking, int done, int of);
