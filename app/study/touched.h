// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"
#include "store/studystore.h"

#include <variant>

// What a step of the history touched, for a reader: "2 highlights in 003, tag “risk”". Names are those of now, or of
// the record when the thing is gone. GUI thread.
struct Touched {
    using Thing = std::variant<HighlightId, EventId, ArticleId>;

    QString words;       // plain text, translated
    QList<Thing> things; // what can be gone to, in the order of the record; some may be gone
};

Touched touchedBy(const StudyStore &store, const ChangeRecord &record);
