// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

// What the actions on events have in common. Those that take an Edit write within the action that calls them.

// Outdated when there is none.
Result<Event> eventWithId(const StudyStore &store, EventId id);
Result<Claim> claimWithId(const StudyStore &store, ClaimId id);
// In the order in which they were made.
Result<QList<Claim>> claimsOf(const StudyStore &store, EventId event);

// Canonical, on one line; BadName when it is empty or longer than 500.
Result<QString> usableEventTitle(const QString &title);
// As EDTF writes it; empty for no date. Else BadDate, with the place of the fault as detail.
Result<QString> usableEdtf(const QString &text);

// A short name made of the title: "Qwen 3 – the launch" is "qwen-3-the-launch". Not yet unique.
QString eventSlug(const QString &title);

// "Add event “Title”": the sentence with the title on one line, shortened, in place of %1.
QString eventStep(QString sentence, const QString &title);

// The reporter with this name, written alike or not ("reuters"); one of this kind is made when there is none. An empty
// name is null: the article itself.
Result<Reporter> reporterByName(Edit &edit, const QString &name, ReporterKind kind);
// Removes a reporter that no claim names any more; any other, and null, stays.
Result<void> removeUnusedReporter(Edit &edit, ReporterId reporter);

// Gives the event another state, and those of its claims that were what it was.
Result<void> writeEventState(Edit &edit, Event event, ReviewState state);

// Removes the row with what only it stood on.
Result<void> removeClaimRow(Edit &edit, const Claim &claim);

// An event that has its date from a claim follows it: after a claim's date has changed from one EDTF to another. One
// whose claim has none any more, or is gone, has its date computed again.
Result<void> followClaimDate(Edit &edit, EventId event, const QString &before, const QString &after);
