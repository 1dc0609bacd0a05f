// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/panehighlight.h"
#include "ui/desk/panepassages.h"

#include <array>
#include <ranges>

// A stretch of text that the same highlights cover. One of them tints the ground, the shortest; others that lie below
// it draw a line below the words, so that no two colours are ever mixed. Places in PaneMarks::highlights.
struct PaneTint {
    TextSpan span;
    int top = -1;
    std::array<int, 2> below{-1, -1}; // -1: none; what is more is told by the margin

    friend bool operator==(const PaneTint &, const PaneTint &) = default;
};

// Cut at each end of a highlight; sorted, none overlapping. Highlights must be sorted by span. O(n log n).
QList<PaneTint> paneTints(const QList<PaneHighlight> &highlights);

// How the sentences that tell what is being read stand out: framed where others have it too.
enum class PassageFocus { Ground, Framed };

// Whether words that other articles have alike are as dark as the rest.
enum class SharedText { Plain, Dimmed };

// What a pane shows besides the words, arranged so that the part that is in sight is found at once. A value.
struct PaneMarks {
    QList<PaneHighlight> highlights; // sorted by span
    QList<int> lanes;                // stripeLanes() of them
    QList<qsizetype> reaches;        // for each, how far it and those before it reach
    QList<PaneTint> tints;
    int laneCount = 0;
    QList<PaneEvent> events; // sorted by span
    QList<TextSpan> flashes; // places that were just gone to
    QList<TextSpan> hits;    // of a search; sorted, none overlapping
    qsizetype currentHit = -1;
    HighlightId selectedHighlight;
    int selectedPlace = -1; // of it in `highlights`; -1: none of these
    EventId selectedEvent;
    PanePassages passages;
    QList<TextSpan> focused; // the sentences that tell what is being read; sorted, none overlapping
    PassageFocus focus = PassageFocus::Framed;
    SharedText sharedText = SharedText::Plain;
    TextSpan resized;        // what the selected highlight would cover, while an end of it is dragged
    qreal flashStrength = 0; // 1 full, 0 gone

    void setHighlights(QList<PaneHighlight> marks);
    void select(HighlightId highlight);
    // Null when the selected one is none of these.
    [[nodiscard]] const PaneHighlight *selected() const;
    // What the names of its tags are, or what there is to say instead.
    [[nodiscard]] static QString spokenName(const PaneHighlight &highlight);

    // Calls visit(place) for each highlight that touches the span, in order.
    template <class Visit>
    void eachHighlightIn(TextSpan span, Visit visit) const
    {
        const auto first = std::ranges::upper_bound(reaches, span.start);
        for (qsizetype i = first - reaches.begin(); i < highlights.size(); ++i) {
            if (highlights[i].span.start >= span.end)
                return;
            if (highlights[i].span.end > span.start)
                visit(i);
        }
    }
};

// Those of sorted, disjoint spans, or of things that have such a span, that touch `seen`.
template <class List, class Projection = std::identity>
auto touching(const List &sorted, TextSpan seen, Projection projection = {})
{
    const auto first = std::ranges::partition_point(
        sorted, [&](const auto &each) { return std::invoke(projection, each).end <= seen.start; });
    const auto behind = std::partition_point(
        first, sorted.end(), [&](const auto &each) { return std::invoke(projection, each).start < seen.end; });
    return std::ranges::subrange(first, behind);
}
