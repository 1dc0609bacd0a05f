// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time/eventdates.h"

// The pairs of claims about one event, places in the list, of which one denies what the other, of another article,
// says. Only accepted claims count. A denial holds for the days that it names; one in the past or present tense for
// those up to the day on which its article appeared, and for what lies ahead not at all: "not yet" leaves a plan as it
// is. So an article that says "it happened in May" is denied by "it never happened" and by "not in spring", not by one
// that could not know. A report without a date is taken to be from before its article appeared.
QList<std::pair<qsizetype, qsizetype>> contradictedDenials(const QList<DatedClaim> &claims);
