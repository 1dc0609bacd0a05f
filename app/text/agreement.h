// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>

#include <optional>

// How far two analysts agree about where one tag belongs. Both work on one continuum of `length` code points; each has
// a list of spans on it, in any order. Spans of one analyst that overlap count as one unit. Pure; any thread.

// Cohen's kappa (Educational and Psychological Measurement 20, 1960, 37–46) for two answers, from how many things both
// marked, only one did, and neither: (po − pe) / (1 − pe), where pe = pA·pB + (1 − pA)·(1 − pB). None when nothing was
// judged or chance alone would make them agree always.
struct FourFold {
    qint64 both = 0;
    qint64 onlyA = 0;
    qint64 onlyB = 0;
    qint64 neither = 0;

    [[nodiscard]] qint64 total() const { return both + onlyA + onlyB + neither; }
    [[nodiscard]] double observed() const { return total() == 0 ? 0 : double(both + neither) / double(total()); }
    friend bool operator==(const FourFold &, const FourFold &) = default;
};
std::optional<double> cohenKappa(const FourFold &table);

// Krippendorff's alpha for unitizing (Sociological Methodology 25, 1995, 47–76; Content Analysis, 2nd ed. 2004, 11.6):
// 1 − Do / De. The continuum of each observer i is cut into sections g with a begin b, a length l and v = 1 for a unit,
// 0 for a gap. Two sections of two observers differ by
//   (bg − bh)² + (bg + lg − bh − lh)²   two units that overlap,
//   l²                                  a unit of length l that lies wholly in a gap, and else 0;
//   Do = Σi Σj≠i Σg Σh δ² / (m (m − 1) L²)
//   De = 2/L · Σ [ (N − 1)/3 · (2l³ − 3l² + l) + l² · Σ gaps ≥ l (gap − l + 1) ] / ( mL (mL − 1) − Σ l (l − 1) )
// with the sums of De over all N units of all m = 2 observers. None when there is no unit.
struct UnitizingSums {
    double observed = 0;
    double expected = 0;

    [[nodiscard]] std::optional<double> alpha() const
    {
        return expected > 0 ? std::optional(1 - observed / expected) : std::nullopt;
    }
};
UnitizingSums unitizingDisagreement(const QList<PointSpan> &a, const QList<PointSpan> &b, qint64 length);

// All figures about one tag.
struct Agreement {
    qsizetype unitsA = 0;
    qsizetype unitsB = 0;
    FourFold points; // code points
    std::optional<double> kappa;
    std::optional<double> alpha;
};
Agreement agreementOn(const QList<PointSpan> &a, const QList<PointSpan> &b, qint64 length);

// Where they differ: a unit that overlaps none of the other's, whose span is then empty, or two that overlap and are
// not the same. By place.
struct Disagreement {
    PointSpan a;
    PointSpan b;

    [[nodiscard]] bool isOnlyA() const { return b.length() == 0; }
    [[nodiscard]] bool isOnlyB() const { return a.length() == 0; }
    friend bool operator==(const Disagreement &, const Disagreement &) = default;
};
QList<Disagreement> disagreements(const QList<PointSpan> &a, const QList<PointSpan> &b);

// Sorted, without empty ones, those that overlap as one.
QList<PointSpan> unitedSpans(QList<PointSpan> spans);
