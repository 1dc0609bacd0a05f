// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/offsetmap.h"

#include <algorithm>

OffsetMap::OffsetMap(QStringView text) : m_units(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && text.at(i + 1).isLowSurrogate())
            m_pairs.append(i++);
    }
}

bool OffsetMap::isInsidePair(qsizetype unit) const
{
    return std::ranges::binary_search(m_pairs, unit - 1);
}

qint64 OffsetMap::pointAt(qsizetype unit) const
{
    unit = std::clamp<qsizetype>(unit, 0, m_units);
    const auto next = std::ranges::lower_bound(m_pairs, isInsidePair(unit) ? unit - 1 : unit);
    const qsizetype before = next - m_pairs.begin();
    return (isInsidePair(unit) ? unit - 1 : unit) - before;
}

qsizetype OffsetMap::unitAt(qint64 point) const
{
    point = std::clamp<qint64>(point, 0, pointCount());
    // Pair number i stands at the code point m_pairs[i] - i, which grows with i: count those before the point.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_pairs.at(middle) - middle < point) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return point + low;
}

PointSpan OffsetMap::toPoints(TextSpan span) const
{
    const qsizetype end = isInsidePair(span.end) ? span.end + 1 : span.end;
    return {.start = pointAt(span.start), .end = pointAt(end)};
}

TextSpan OffsetMap::toUnits(PointSpan span) const
{
    return {.start = unitAt(span.start), .end = unitAt(span.end)};
}
