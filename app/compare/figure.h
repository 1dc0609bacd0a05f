// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QString>

#include <compare>

// A number, a sum of money or a share that an article gives, and what other articles give for the same. Plain values.

enum class FigureKind { Count, Money, Percent };

// What the words beside a figure make of it.
enum class Hedge { None, About, MoreThan, AtLeast, LessThan, AtMost };

struct Figure {
    int article = 0;
    int sentence = 0;
    TextSpan span; // with its unit and its hedge, UTF-16 units of the article's text
    FigureKind kind = FigureKind::Count;
    Hedge hedge = Hedge::None;
    double low = 0; // what is said; of a range, "3 to 5", its two ends
    double high = 0;
    QString unit;    // of money its code, "USD"; of a count the noun, without its ending; "" of a share
    QString counted; // what is counted, as it stands there: "injured people"

    friend bool operator==(const Figure &, const Figure &) = default;
};

enum class FigureVerdict {
    Compare, // of the same kind in sentences that tell the same; whether they contradict is for the reader to say
    Agrees,  // the same value, or values that fit when one is rounded or hedged
    Differs, // of the very same thing, and they cannot both be right
};

struct FigurePair {
    int a = 0; // numbers in FigureGroup::figures
    int b = 0;
    FigureVerdict verdict = FigureVerdict::Compare;

    friend bool operator==(const FigurePair &, const FigurePair &) = default;
};

// Figures of several articles for one thing, by article and place.
struct FigureGroup {
    QString counted; // of the first of them
    QList<Figure> figures;
    QList<FigurePair> pairs;                        // those of two articles that were compared
    FigureVerdict verdict = FigureVerdict::Compare; // Differs when a pair differs, Agrees when all agree

    friend bool operator==(const FigureGroup &, const FigureGroup &) = default;
};
