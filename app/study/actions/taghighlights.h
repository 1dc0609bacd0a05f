// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"
#include "study/actions/chosentags.h"
#include "study/study.h"

// Adds tags to those of the highlights that lack them, in one step that also makes the tags that are new.
Result<void> tagHighlights(Study &study, const QList<HighlightId> &highlights, const ChosenTags &tags);

// A place that a search has found.
struct TextHit {
    VersionId version;
    TextSpan span; // UTF-16 units; widened to whole graphemes
};

// What became of the hits.
struct HitsTagged {
    int made = 0;   // new highlights
    int tagged = 0; // highlights that were there and got a tag
    int left = 0;   // that had the tags already

    friend bool operator==(const HitsTagged &, const HitsTagged &) = default;
};

// Tags all hits in one step: a highlight that stands on exactly these words gets the tags that it lacks, and where
// there is none, one is made. Without a tag it is refused as BadName. All or nothing.
Result<HitsTagged> autoTag(Study &study, const QList<TextHit> &hits, const ChosenTags &tags);
