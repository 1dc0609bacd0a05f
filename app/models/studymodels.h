// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/articlelist.h"
#include "models/dayfilter.h"
#include "models/eventlist.h"
#include "models/highlightlist.h"
#include "models/reviewlist.h"
#include "models/storycomparison.h"
#include "models/tagfilter.h"
#include "models/tagtree.h"
#include "study/highlightkeeper.h"

// An open study and all models over it, together: what every view of the window shares. GUI thread.
struct StudyModels {
    StudyModels(std::unique_ptr<Study> opened, const QString &recoveryFile)
        : study(std::move(opened))
        , texts(*study)
        , articles(*study)
        , tags(*study)
        , tagFilter(*study)
        , highlights(*study, texts)
        , events(*study, texts)
        , dayFilter(events)
        , reviews(*study, texts)
        , comparison(*study, texts)
        , keeper(*study, recoveryFile)
    {
    }

    std::unique_ptr<Study> study;
    VersionTexts texts;
    ArticleList articles;
    TagTree tags;
    TagFilter tagFilter;
    HighlightList highlights;
    EventList events;
    DayFilter dayFilter;
    ReviewList reviews;
    StoryComparison comparison;
    HighlightKeeper keeper;
};
