// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "study/suggestevents.h"

struct AddedSuggestions {
    int events = 0;   // new ones
    int attached = 0; // claims about events that were there
};

// Stores suggestions for the analyst to decide on, as one step: new events and claims with the state Suggested. Without
// any there is no step.
Result<AddedSuggestions> addSuggestions(Study &study, const QList<EventSuggestion> &suggestions);
