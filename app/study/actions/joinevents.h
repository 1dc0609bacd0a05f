// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

// Makes one event of several in one step. `into` keeps its title, name and date; it gets the claims, tags and notes of
// the others, their descriptions behind its own, and what was dated by them is dated by it. A claim that it makes
// already with the same words is not doubled; one that was what its event was (suggested, accepted) becomes what
// `into` is; notes of the same author become one. It is
// accepted when one of the others is. The others are gone. Refused as NothingToDo when there is none.
Result<void> mergeEvents(Study &study, const QList<EventId> &from, EventId into);
