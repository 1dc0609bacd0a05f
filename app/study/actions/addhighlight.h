// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"
#include "study/study.h"

#include <QList>

// A highlight that is to be made. The UUID is made with it, so that a second try after a failure of unknown outcome
// cannot make it twice.
struct NewHighlight {
    QString uuid;
    VersionId version;
    TextSpan span; // UTF-16 units; widened to whole graphemes
    QList<TagId> tags;
    QString note; // Markdown; empty: none
    qint64 created = 0;
    QStringList tagNames; // or paths, besides `tags`; those that do not exist are made in the same step

    // With a UUID of its own and the study's time.
    static NewHighlight make(const Study &study, VersionId version, TextSpan span, QList<TagId> tags = {},
                             QString note = {});
};

// Makes the passage, the highlight, its tags and its note in one step. A highlight with this UUID that is there
// already is answered with, and nothing is written. An empty span is refused as QuoteNotFound.
Result<HighlightId> addHighlight(Study &study, const NewHighlight &highlight);

// Removes highlights with their notes. Tags stay.
Result<void> removeHighlights(Study &study, const QList<HighlightId> &highlights);

// Adds the tag to those highlights that lack it, or takes it from all when none lacks it. True: added.
Result<bool> toggleTag(Study &study, const QList<HighlightId> &highlights, TagId tag);
