// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"
#include "study/sourcetracer.h"

// How many sources stand behind an event, for whoever shows one. The rule is that of study/sourcetracer.h; only what
// the analyst has accepted counts. Words are translated plain text.

// The accepted claims of an event, for SourceTracer::trace().
QList<SourcedClaim> sourcedClaims(const EventItem &event);

// For one event alone; reads the articles and reporters of the study.
EventSources sourcesOf(const EventItem &event, const Study &study);

// "5 articles, 3–7 independent sources"; with " · denied in 2 articles" where some do nothing but that. Empty when
// nobody says anything.
QString sourcesText(const EventSources &sources);
// "5 articles, 3–7 sources", where there is less room.
QString shortSourcesText(const EventSources &sources);
// "3–7 independent sources"
QString independentText(const EventSources &sources);
// What the range means: "3 are proven; 4 are not named and may be the same as others." Empty without a range.
QString doubtText(const EventSources &sources);
// "Bloomberg ← 002, 004"; "001 on its own account"
QString rootText(const SourceRoot &root);
// The roots of a kind in one line: "Bloomberg ← 002, 004 · Zhang Hua ← 004"
QString rootsText(const EventSources &sources);
