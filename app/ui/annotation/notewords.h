// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/highlightlist.h"
#include "study/actions/writenote.h"

// What a note can be on, and how the note panel speaks of it. Plain text, translated.

enum class NoteKind { Highlight, Event, Article, Study };
inline constexpr auto noteKinds =
    std::to_array({NoteKind::Highlight, NoteKind::Event, NoteKind::Article, NoteKind::Study});

NoteKind kindOf(const NoteTarget &target);
// "Highlight"
QString kindWords(NoteKind kind);
// "Note on 002: “the quote”"
QString noteHeading(const Study &study, const HighlightList &highlights, const NoteTarget &target);
