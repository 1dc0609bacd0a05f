// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/actions/newevent.h"
#include "study/study.h"

// Makes an event with its tags and claims in one step. One with this UUID that is there already is answered with, and
// nothing is written. Refused as BadName without a title, and as addClaim() refuses a claim.
Result<EventId> addEvent(Study &study, const NewEvent &event);

// The same for many, all or nothing; their ids in the same order.
Result<QList<EventId>> addEvents(Study &study, const QList<NewEvent> &events);
