// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/highlightsteps.h"

#include <algorithm>

namespace
{
// Where the step begins within the caret's pane, such that one to the left of it is before and it itself is behind.
qsizetype startIn(const PaneMarks &marks, qsizetype position, int by)
{
    if (marks.selectedPlace >= 0)
        return marks.selectedPlace + (by > 0 ? 1 : 0);
    const auto behind = std::ranges::lower_bound(marks.highlights, position, {},
                                                 [](const PaneHighlight &mark) { return mark.span.start; });
    return behind - marks.highlights.begin();
}
} // namespace

std::optional<HighlightPlace> steppedHighlight(const QList<const PaneMarks *> &panes, CaretPlace caret, int by)
{
    if (panes.isEmpty())
        return std::nullopt;
    qsizetype place = startIn(*panes[caret.pane], caret.position, by);
    qsizetype pane = caret.pane;
    if (by < 0)
        --place;
    // Once round, and to the start of the first pane again.
    for (qsizetype turns = 0; turns <= panes.size(); ++turns) {
        const QList<PaneHighlight> &all = panes[pane]->highlights;
        for (; place >= 0 && place < all.size(); place += by) {
            if (!all[place].isUnsaved())
                return HighlightPlace{.pane = pane, .highlight = place};
        }
        pane = (pane + by + panes.size()) % panes.size();
        place = by > 0 ? 0 : panes[pane]->highlights.size() - 1;
    }
    return std::nullopt;
}

QString spokenQuote(QStringView text, TextSpan span)
{
    constexpr qsizetype longest = 120;
    const QString words = text.sliced(span.start, span.length()).toString().simplified();
    return words.size() <= longest ? words : words.first(longest) + u'…';
}
