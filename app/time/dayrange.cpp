// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/dayrange.h"

#include <algorithm>

bool precedes(const DayRange &first, const DayRange &second)
{
    return first.latest && second.earliest && *first.latest < *second.earliest;
}

bool overlap(const DayRange &a, const DayRange &b)
{
    return !precedes(a, b) && !precedes(b, a);
}

std::optional<DayRange> intersection(const DayRange &a, const DayRange &b)
{
    if (!overlap(a, b))
        return std::nullopt;
    // An optional without a value is less than any other, which is right for the beginning only.
    DayRange common{.earliest = std::max(a.earliest, b.earliest), .latest = a.latest ? a.latest : b.latest};
    if (a.latest && b.latest)
        common.latest = std::min(*a.latest, *b.latest);
    return common;
}

QList<DayRange> intersection(const QList<DayRange> &these, const QList<DayRange> &those)
{
    QList<DayRange> common;
    for (const DayRange &a : these) {
        for (const DayRange &b : those) {
            if (const auto both = intersection(a, b))
                common.append(*both);
        }
    }
    return common;
}

QList<DayRange> united(QList<DayRange> ranges)
{
    // An optional without a value comes first, as an open beginning does.
    std::ranges::sort(ranges, {}, &DayRange::earliest);
    QList<DayRange> all;
    for (const DayRange &range : std::as_const(ranges)) {
        const bool isApart = all.isEmpty() || (all.constLast().latest && range.earliest &&
                                               *all.constLast().latest + 1 < *range.earliest);
        if (isApart)
            all.append(range);
        else
            all.last() = *hull({all.constLast(), range});
    }
    return all;
}

std::optional<DayRange> hull(const QList<DayRange> &ranges)
{
    if (ranges.isEmpty())
        return std::nullopt;
    DayRange all = ranges.first();
    for (const DayRange &range : ranges) {
        all.earliest = std::min(all.earliest, range.earliest);
        all.latest = all.latest && range.latest ? std::optional(std::max(*all.latest, *range.latest)) : std::nullopt;
    }
    return all;
}
