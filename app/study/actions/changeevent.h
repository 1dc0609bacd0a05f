// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/actions/chosentags.h"
#include "study/study.h"

// Writes an event's title, description, kind, background and date as one step that is named after what changed; its
// short name, its state and who made it stay. Refused as BadName without a title, as BadDate when its date is no EDTF.
// A date from a claim or the analyst that is empty is computed again. Without a change there is no step; changes of
// the same event's description within two seconds are one.
Result<void> changeEvent(Study &study, const Event &event);

// Gives the event these tags and no others; those that are new are made in the same step.
Result<void> setEventTags(Study &study, EventId event, const ChosenTags &tags);

// Suggested, accepted or rejected: the events, and those of their claims that were what their event was. Others, a
// claim that was rejected by itself, stay as they are.
Result<void> setEventState(Study &study, const QList<EventId> &events, ReviewState state);
