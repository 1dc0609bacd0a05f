// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/panemarks.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace
{
// Shortest first; of equals the one that starts last, then the one that was made last.
auto rank(const QList<PaneHighlight> &highlights, int index)
{
    const TextSpan span = highlights[index].span;
    return std::tuple(span.length(), -span.start, -index);
}

using Ranked = std::tuple<qsizetype, qsizetype, int>;

PaneTint tintOf(TextSpan span, const std::set<Ranked> &covering)
{
    PaneTint tint{.span = span};
    auto at = covering.begin();
    tint.top = -std::get<2>(*at);
    for (int &below : tint.below) {
        if (++at == covering.end())
            break;
        below = -std::get<2>(*at);
    }
    return tint;
}
} // namespace

QList<PaneTint> paneTints(const QList<PaneHighlight> &highlights)
{
    QList<int> byEnd(highlights.size());
    std::ranges::iota(byEnd, 0);
    std::ranges::sort(byEnd, {}, [&](int i) { return highlights[i].span.end; });
    QList<PaneTint> tints;
    std::set<Ranked> covering;
    qsizetype from = 0;
    const auto cutAt = [&](qsizetype position) {
        if (!covering.empty() && position > from)
            tints.append(tintOf({.start = from, .end = position}, covering));
        from = position;
    };
    int next = 0;
    for (const int ending : std::as_const(byEnd)) {
        const qsizetype end = highlights[ending].span.end;
        for (; next < highlights.size() && highlights[next].span.start < end; ++next) {
            cutAt(highlights[next].span.start);
            covering.insert(rank(highlights, next));
        }
        cutAt(end);
        covering.erase(rank(highlights, ending));
    }
    return tints;
}

void PaneMarks::setHighlights(QList<PaneHighlight> marks)
{
    std::ranges::sort(marks, {}, [](const PaneHighlight &mark) { return std::pair(mark.span, mark.id); });
    highlights = std::move(marks);
    lanes = stripeLanes(highlights);
    laneCount = lanes.isEmpty() ? 0 : *std::ranges::max_element(lanes) + 1;
    tints = paneTints(highlights);
    reaches.clear();
    reaches.reserve(highlights.size());
    qsizetype reach = 0;
    for (const PaneHighlight &highlight : std::as_const(highlights)) {
        reach = std::max(reach, highlight.span.end);
        reaches.append(reach);
    }
    select(selectedHighlight);
}

void PaneMarks::select(HighlightId highlight)
{
    const auto found = std::ranges::find(highlights, highlight, &PaneHighlight::id);
    selectedHighlight = highlight;
    selectedPlace = highlight.isNull() || found == highlights.end() ? -1 : int(found - highlights.begin());
}

const PaneHighlight *PaneMarks::selected() const
{
    return selectedPlace < 0 ? nullptr : &highlights[selectedPlace];
}

QString PaneMarks::spokenName(const PaneHighlight &highlight)
{
    if (highlight.isUnsaved())
        return QCoreApplication::translate("PaneMarks", "Not saved yet");
    return highlight.label.isEmpty() ? QCoreApplication::translate("PaneMarks", "No tag") : highlight.label;
}
