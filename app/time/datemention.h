// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/textspan.h"
#include "time/dayrange.h"

#include <QString>

// What a stretch of text that speaks of time is.
enum class MentionKind {
    Date,          // dates what the sentence tells
    DocumentDate,  // of the text itself: a dateline, "Updated Apr 1"
    Link,          // within an address
    Boilerplate,   // of another article: a teaser, a byline in a list of related ones
    EventRelative, // dates by another event: "days after the launch"
    Vague,         // "recently", "soon"
    Set,           // again and again: "every January"
    Duration,      // "for three weeks"
};

// One expression of time in a text. What it may date is for the reader to say: nothing of it is stored by itself.
// Spans are UTF-16 units of the text that was read. A value.
struct DateMention {
    TextSpan span;     // the words
    TextSpan sentence; // that they stand in, or the line
    MentionKind kind = MentionKind::Date;
    QString edtf;  // empty: no date can be written for it
    DayRange days; // of the EDTF; both ends open when there is none
    Reading reading = Reading::OneOf;
    bool approximate = false;
    bool uncertain = false;
    AnchorKind anchorKind = AnchorKind::None;
    QString anchorDay; // ISO; empty when the words name a date by themselves
    Modality modality = Modality::Happened;
    Tense tense = Tense::None;
    QString reporter; // who is said to say so, in the text's own words; empty: the article
    ReporterKind reporterKind = ReporterKind::Author;
    TextSpan relativeTo; // of EventRelative: the words that name the other event
    TextSpan scope;      // of the list items below that it is said of; empty: none
    QString rule;        // stable name of what found it, "month-year"
    double score = 1;    // how likely it dates an event, 0 to 1

    friend bool operator==(const DateMention &, const DateMention &) = default;
};

QString mentionKindName(MentionKind kind); // "event_relative": as it is written in JSON
