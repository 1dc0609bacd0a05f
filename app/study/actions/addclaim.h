// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/actions/newevent.h"
#include "study/study.h"

// Makes a claim about an event, with its passage and, when it is new, its reporter, in one step. One with this UUID
// that is there already is answered with, and nothing is written. Refused as QuoteNotFound when the span is empty, as
// BadDate when its date is no EDTF.
Result<ClaimId> addClaim(Study &study, EventId event, const NewClaim &claim);

// Removes claims with the passages and reporters that nothing else needs. An event that had its date from one of them
// has it computed again.
Result<void> removeClaims(Study &study, const QList<ClaimId> &claims);
