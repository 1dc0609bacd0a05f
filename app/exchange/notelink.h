// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QString>

// References from a note's Markdown to things in the study:
//
//     [[highlight:UUID|shown words]]   [[event:NAME|shown words]]   [[article:NAME|shown words]]   [[An event's title]]
//
// The key is what never changes: a highlight's UUID, the short name of an event or an article, or their UUID. The words
// are only for the reader and may be left out or edited. Without a kind before a colon it is an event by its title, as
// one types it. All stands on one line; neither part has brackets in it, the key no "|". Dumps keep the text as it is.
// Pure; any thread.

enum class NoteLinkKind { Highlight, Event, Article, Title };

struct NoteLink {
    NoteLinkKind kind = NoteLinkKind::Title;
    QString key;
    QString words; // empty: none were given
    TextSpan span; // in the text, with the brackets; UTF-16 units

    friend bool operator==(const NoteLink &, const NoteLink &) = default;
};

// From left to right.
QList<NoteLink> findNoteLinks(const QString &text);

// What findNoteLinks() finds again: brackets and line ends in the words are replaced, long words cut. A name that
// cannot be a key is for the caller to replace by the UUID: see canBeKey().
QString noteLinkText(NoteLinkKind kind, const QString &key, const QString &words);
bool canBeKey(const QString &name);
