// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/textspan.h"
#include "study/actions/chosentags.h"

#include <QUuid>

struct DateMention;

// A claim that is to be made. Spans are UTF-16 units of the version's text. The UUID is made with it, so that a second
// try cannot make it twice.
struct NewClaim {
    QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    VersionId version;
    TextSpan span;      // the words that make the claim; widened to whole graphemes, and to the words of the date
    TextSpan dateWords; // those that carry the date; empty: none do
    QString edtf;       // empty: no date
    Reading reading = Reading::OneOf;
    bool approximate = false;
    bool uncertain = false;
    QString anchorDay; // ISO
    AnchorKind anchorKind = AnchorKind::None;
    EventId relativeTo;
    Modality modality = Modality::Happened;
    Tense tense = Tense::None;
    QString reporter; // by name, made when there is none; empty: the article says it on its own account
    ReporterKind reporterKind = ReporterKind::Author; // of one that is made; another keeps its own
    QString rule;                                     // of the tagger; empty when made by hand
    double score = 1;
    ReviewState state = ReviewState::Accepted;

    // What the tagger proposes for it, on the mention's sentence.
    static NewClaim fromMention(VersionId version, const DateMention &mention);

    friend bool operator==(const NewClaim &, const NewClaim &) = default;
};

// An event that is to be made. Its short name comes from the title.
struct NewEvent {
    QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString title; // white space at its ends goes; empty is refused as BadName
    QString description;
    EventKind kind = EventKind::Instant;
    bool background = false;
    ReviewState state = ReviewState::Accepted;
    QString createdBy; // empty: the study's author
    ChosenTags tags;
    QList<NewClaim> claims;

    friend bool operator==(const NewEvent &, const NewEvent &) = default;
};
