// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/highlightlist.h"
#include "study/touched.h"
#include "ui/shell/navigator.h"

// Selects a thing and shows it; does nothing when a highlight is gone.
inline void openThing(Navigator &navigator, const HighlightList &highlights, const Touched::Thing &thing)
{
    if (const auto *event = std::get_if<EventId>(&thing)) {
        navigator.openEvent(*event);
    } else if (const auto *article = std::get_if<ArticleId>(&thing)) {
        navigator.goTo({.article = *article});
    } else if (const HighlightItem *item = highlights.find(std::get<HighlightId>(thing))) {
        const Location place{.article = item->article, .span = item->span};
        navigator.selectHighlight(item->id());
        navigator.goTo(place);
    }
}
