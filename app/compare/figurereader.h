// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/articlereading.h"
#include "compare/figure.h"

#include <vector>

// A figure and the words around it that tell what it is of.
struct ReadFigure {
    Figure figure;
    std::vector<quint64> context; // keys of content words and of what they stand for, ascending
};

// The numbers with a noun, the sums of money and the shares of an article, by place. Dates, years, times of day, ages,
// ordinals and numbers that are names ("No. 3") are none. English and German, and signs of currencies and per cent in
// any language. Pure; any thread.
std::vector<ReadFigure> readFigures(const ArticleReading &reading, int article);

// Whether two units are of the same kind of thing: the same word, one notion, or people both.
bool isSameUnit(const Figure &a, const Figure &b);
// Whether a unit tells too little to say that two figures are of one thing: "people", "years".
bool isVagueUnit(const QString &unit);
