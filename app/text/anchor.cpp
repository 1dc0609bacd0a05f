// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/anchor.h"

#include <algorithm>

namespace
{

// The database drops a byte order mark at the start of a text, so neither a quote nor its context starts with one.
QString withoutLeadingMark(QStringView text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    return text.toString();
}

TextSpan withoutLeadingMark(QStringView text, TextSpan span)
{
    while (!span.isEmpty() && text.at(span.start) == QChar::ByteOrderMark)
        ++span.start;
    return span;
}

} // namespace

Passage makePassage(VersionId version, QStringView text, const OffsetMap &map, PointSpan span)
{
    TextSpan units = map.toUnits(span);
    units.end = std::max(units.start, units.end);
    units = withoutLeadingMark(text, units);
    const PointSpan points = map.toPoints(units);
    const qsizetype before = map.unitAt(points.start - contextPoints);
    const qsizetype after = map.unitAt(points.end + contextPoints);
    return {.id = {},
            .version = version,
            .span = points,
            .quote = text.sliced(units.start, units.length()).toString(),
            .prefix = withoutLeadingMark(text.sliced(before, units.start - before)),
            .suffix = withoutLeadingMark(text.sliced(units.end, after - units.end)),
            .state = AnchorState::Exact,
            .origin = {}};
}

Passage makePassage(VersionId version, QStringView text, const OffsetMap &map, TextSpan span)
{
    Q_ASSERT(span.start >= 0 && span.start <= span.end && span.end <= text.size());
    return makePassage(version, text, map, map.toPoints(span));
}
