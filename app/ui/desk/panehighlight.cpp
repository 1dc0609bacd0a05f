// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/panehighlight.h"

#include <algorithm>

QList<int> stripeLanes(const QList<PaneHighlight> &highlights)
{
    QList<int> lanes;
    QList<qsizetype> ends; // of the last highlight in each lane
    for (const PaneHighlight &highlight : highlights) {
        const auto free = std::ranges::find_if(ends, [&](qsizetype end) { return end <= highlight.span.start; });
        const auto lane = free - ends.begin();
        if (free == ends.end())
            ends.append(highlight.span.end);
        else
            *free = highlight.span.end;
        lanes.append(int(lane));
    }
    return lanes;
}
