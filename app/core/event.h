// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

// An event is not its date. Articles make claims about it: imprecise, planned, second-hand, in conflict.

enum class EventKind { Instant, Span };
enum class DisplaySource { Computed, Claim, Analyst };
enum class ReviewState { Suggested, Accepted, Rejected };

struct Event {
    EventId id;
    QString uuid;
    QString name; // short, unique in the study, stable: "qwen-3-launch"
    QString title;
    QString description;
    EventKind kind = EventKind::Instant;
    QString displayEdtf; // empty unless the analyst or a claim fixes it; else computed from the claims
    DisplaySource displaySource = DisplaySource::Computed;
    bool background = false; // before the story, told to explain it
    ReviewState state = ReviewState::Accepted;
    QString createdBy;

    friend bool operator==(const Event &, const Event &) = default;
};

// One of: a single day within the bounds, which one is not said. Throughout: all of the time between them.
enum class Reading { OneOf, Throughout };
enum class Modality { Happened, Planned, ReportedPlan, Speculated, Denied, Recurring };
enum class Tense { None, Past, Present, Future };
enum class AnchorKind { None, Publication, Mention, Byline, Analyst };
enum class ReporterKind { Outlet, Anonymous, Company, Author };

// Who an article says it has something from.
struct Reporter {
    ReporterId id;
    QString uuid;
    QString name;
    ReporterKind kind = ReporterKind::Outlet;

    friend bool operator==(const Reporter &, const Reporter &) = default;
};

// What one passage says about when an event took place, takes place, or will. The EDTF string is the truth; bounds are
// computed from it. EDTF forbids qualifiers on sub-year codes and sets, so approximate and uncertain stand apart.
struct Claim {
    ClaimId id;
    QString uuid;
    EventId event;
    PassageId passage;
    QString dateText;     // the words that carry the date, "later this month"; empty when there are none
    qint64 dateStart = 0; // where they stand in the passage's quote, code points from its start
    QString edtf;         // empty: the passage dates the event only by another event, or not at all
    Reading reading = Reading::OneOf;
    bool approximate = false;
    bool uncertain = false;
    QString anchorDay; // the day that a relative expression counts from, ISO; empty when none
    AnchorKind anchorKind = AnchorKind::None;
    EventId relativeTo; // "days after ...": the other event
    Modality modality = Modality::Happened;
    Tense tense = Tense::None;
    ReporterId reporter; // null: the article says it on its own account
    ReporterKind reporterKind = ReporterKind::Author;
    QString rule; // of the tagger; empty when made by hand
    double score = 1;
    ReviewState state = ReviewState::Accepted;

    friend bool operator==(const Claim &, const Claim &) = default;
};
