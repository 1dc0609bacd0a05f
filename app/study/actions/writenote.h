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

// All notes on the target, the oldest first.
Result<QList<Note>> notesOn(const StudyStore &store, const NoteTarget &target);
// The one of them that the study's author writes on: the first that is theirs; nothing when there is none.
Result<std::optional<Note>> noteOn(const StudyStore &store, const NoteTarget &target);

// Writes the author's note on the target, never another's: makes it, changes it, or removes it when the text is blank.
// Steps of typing within two seconds are one step of undo.
Result<void> writeNote(Study &study, const NoteTarget &target, const QString &text);
