// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/agreement.h"

#include <algorithm>
#include <ranges>

namespace
{
qint64 pointsIn(const QList<PointSpan> &spans)
{
    qint64 points = 0;
    for (const PointSpan &span : spans) {
        points += span.length();
    }
    return points;
}

// Calls `met` for each pair of sections that share a point; both lists are sorted and free of overlap.
void forEachMeeting(const QList<PointSpan> &a, const QList<PointSpan> &b, const auto &met)
{
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i].start < b[j].end && b[j].start < a[i].end)
            met(a[i], b[j]);
        if (a[i].end <= b[j].end) {
            ++i;
        } else {
            ++j;
        }
    }
}

QList<PointSpan> gapsBetween(const QList<PointSpan> &units, qint64 length)
{
    QList<PointSpan> gaps;
    qint64 from = 0;
    for (const PointSpan &unit : units) {
        if (unit.start > from)
            gaps.append({.start = from, .end = unit.start});
        from = unit.end;
    }
    if (from < length)
        gaps.append({.start = from, .end = length});
    return gaps;
}

double square(qint64 value)
{
    return double(value) * double(value);
}

// Σ l² over the units that lie wholly in a gap of the other's.
double unmatched(const QList<PointSpan> &units, const QList<PointSpan> &gaps)
{
    double sum = 0;
    forEachMeeting(units, gaps, [&](PointSpan unit, PointSpan gap) {
        if (gap.start <= unit.start && unit.end <= gap.end)
            sum += square(unit.length());
    });
    return sum;
}

// How many places a section of some length has in all gaps together: Σ (gap − l + 1) over those not shorter than it.
class GapRoom
{
public:
    explicit GapRoom(const QList<PointSpan> &gaps)
    {
        for (const PointSpan &gap : gaps) {
            m_lengths.append(gap.length());
        }
        std::ranges::sort(m_lengths, std::ranges::greater());
        m_sums.append(0);
        for (const qint64 length : std::as_const(m_lengths)) {
            m_sums.append(m_sums.last() + length);
        }
    }

    [[nodiscard]] double placesFor(qint64 length) const
    {
        const auto fitting = std::ranges::upper_bound(m_lengths, length, std::ranges::greater()) - m_lengths.begin();
        return double(m_sums[fitting] - fitting * (length - 1));
    }

private:
    QList<qint64> m_lengths; // the longest first
    QList<qint64> m_sums;    // of the first n
};

double expectedDisagreement(const QList<PointSpan> &units, const QList<PointSpan> &gaps, qint64 length)
{
    const GapRoom room(gaps);
    double sum = 0;
    double within = 0;
    for (const PointSpan &unit : units) {
        const auto l = double(unit.length());
        sum += double(units.size() - 1) / 3 * (l * (l - 1) * (2 * l - 1)) + l * l * room.placesFor(unit.length());
        within += l * (l - 1);
    }
    const double both = 2 * double(length);
    const double pairs = both * (both - 1) - within;
    return pairs > 0 ? 2 / double(length) * sum / pairs : 0;
}
} // namespace

QList<PointSpan> unitedSpans(QList<PointSpan> spans)
{
    spans.removeIf([](PointSpan span) { return span.length() <= 0; });
    std::ranges::sort(spans);
    QList<PointSpan> united;
    for (const PointSpan &span : std::as_const(spans)) {
        if (united.isEmpty() || span.start >= united.last().end) {
            united.append(span);
        } else {
            united.last().end = std::max(united.last().end, span.end);
        }
    }
    return united;
}

std::optional<double> cohenKappa(const FourFold &table)
{
    const auto total = double(table.total());
    if (total <= 0)
        return std::nullopt;
    const double byA = double(table.both + table.onlyA) / total;
    const double byB = double(table.both + table.onlyB) / total;
    const double chance = byA * byB + (1 - byA) * (1 - byB);
    if (chance >= 1)
        return std::nullopt;
    return (table.observed() - chance) / (1 - chance);
}

UnitizingSums unitizingDisagreement(const QList<PointSpan> &a, const QList<PointSpan> &b, qint64 length)
{
    const QList<PointSpan> unitsA = unitedSpans(a);
    const QList<PointSpan> unitsB = unitedSpans(b);
    if (length <= 0 || (unitsA.isEmpty() && unitsB.isEmpty()))
        return {};
    const QList<PointSpan> gapsA = gapsBetween(unitsA, length);
    const QList<PointSpan> gapsB = gapsBetween(unitsB, length);
    double sum = unmatched(unitsA, gapsB) + unmatched(unitsB, gapsA);
    forEachMeeting(unitsA, unitsB,
                   [&](PointSpan g, PointSpan h) { sum += square(g.start - h.start) + square(g.end - h.end); });
    // Each pair of observers counts in both orders: 2 / (m (m − 1)) = 1.
    return {.observed = sum / square(length), .expected = expectedDisagreement(unitsA + unitsB, gapsA + gapsB, length)};
}

Agreement agreementOn(const QList<PointSpan> &a, const QList<PointSpan> &b, qint64 length)
{
    const QList<PointSpan> unitsA = unitedSpans(a);
    const QList<PointSpan> unitsB = unitedSpans(b);
    FourFold points;
    forEachMeeting(unitsA, unitsB, [&](PointSpan g, PointSpan h) {
        points.both += std::min(g.end, h.end) - std::max(g.start, h.start);
    });
    points.onlyA = pointsIn(unitsA) - points.both;
    points.onlyB = pointsIn(unitsB) - points.both;
    points.neither = length - points.both - points.onlyA - points.onlyB;
    return {.unitsA = unitsA.size(),
            .unitsB = unitsB.size(),
            .points = points,
            .kappa = cohenKappa(points),
            .alpha = unitizingDisagreement(unitsA, unitsB, length).alpha()};
}

QList<Disagreement> disagreements(const QList<PointSpan> &a, const QList<PointSpan> &b)
{
    const QList<PointSpan> unitsA = unitedSpans(a);
    const QList<PointSpan> unitsB = unitedSpans(b);
    QList<PointSpan> metA;
    QList<PointSpan> metB;
    QList<Disagreement> found;
    forEachMeeting(unitsA, unitsB, [&](PointSpan g, PointSpan h) {
        metA.append(g);
        metB.append(h);
        if (g != h)
            found.append({.a = g, .b = h});
    });
    for (const PointSpan &unit : unitsA) {
        if (!std::ranges::binary_search(metA, unit))
            found.append({.a = unit, .b = {.start = unit.start, .end = unit.start}});
    }
    for (const PointSpan &unit : unitsB) {
        if (!std::ranges::binary_search(metB, unit))
            found.append({.a = {.start = unit.start, .end = unit.start}, .b = unit});
    }
    std::ranges::stable_sort(
        found, {}, [](const Disagreement &difference) { return std::min(difference.a.start, difference.b.start); });
    return found;
}
