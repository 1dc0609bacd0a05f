// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notelink.h"
#include "study/study.h"

#include <variant>

// What a link in a note leads to in this study now. GUI thread.
struct NoteLinkTarget {
    std::variant<HighlightId, EventId, ArticleId> thing;
    QString title; // "Event: The bridge opens again"; plain text, translated
};

// Nothing when the thing is gone, or no event has this title.
std::optional<NoteLinkTarget> findTarget(const StudyStore &store, const NoteLink &link);
