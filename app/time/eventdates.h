// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "time/dayrange.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

// A claim and where it stands.
struct DatedClaim {
    Claim claim;
    QString article;                 // its name, "003"
    std::optional<qint64> published; // Julian day on which the article appeared; none: not known
};

// What the claims of one event say together about when it is. Days are Julian days, the last is included.
struct EventDates {
    std::optional<qint64> earliest; // none: open, or not dated at all
    std::optional<qint64> latest;
    Reading reading = Reading::OneOf;
    Modality modality = Modality::Happened; // of the claims that were listened to
    bool approximate = false;
    bool uncertain = false;
    bool conflict = false; // they cannot all be true; the days are then those from the first to the last one named
    QList<std::pair<qsizetype, qsizetype>> conflicting; // places in the list of claims, each pair with no day in common

    [[nodiscard]] DayRange days() const { return {.earliest = earliest, .latest = latest}; }
    friend bool operator==(const EventDates &, const EventDates &) = default;
};

// Listens to the accepted claims with a date that say most, in this order:
// - happened: the days that all of them leave possible;
// - planned, and plans reported by others: likewise. What is planned lies ahead, so an article's plan for some day
//   begins on the day on which the article appeared. A plan that had run out when a later one appeared is not counted,
//   nor one that does not fit a later one of the same reporter;
// - speculated, recurring, denied, in this order: from the first to the last day that they name. Guesses may differ,
// each
//   "every January" may mean another one, and a denial leaves open when: these never conflict.
// An approximate claim is in conflict only with days that are farther from it than it is long. The result is
// approximate or uncertain when leaving out the claims that are would change it. What the event itself has as its date,
// by the analyst or by a claim, outranks the days, not the conflict.
EventDates eventDates(const Event &event, const QList<DatedClaim> &claims);
