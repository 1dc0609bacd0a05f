// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

#include <compare>

// What a note is on; the study itself when all three are null.
struct NoteTarget {
    HighlightId highlight;
    ArticleId article;
    EventId event;

    friend bool operator==(const NoteTarget &, const NoteTarget &) = default;
};

// The first note on the target; nothing when there is none.
Result<std::optional<Note>> noteOn(const StudyStore &store, const NoteTarget &target);

// Writes the note on the target: makes it, changes it, or removes it when the text is blank. Steps of typing within
// two seconds are one step of undo.
Result<void> writeNote(Study &study, const NoteTarget &target, const QString &text);
