// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"
#include "study/study.h"

// Writes what a claim says of the date, as one step: the date's words, EDTF, reading, doubts, anchor, relation,
// modality, tense. Its event, passage, reporter and state are not taken from the row. The date's words are looked for
// in the passage, nearest to where the row says; refused as QuoteNotFound when they do not stand there, and as BadDate
// when the date is no EDTF. An event that has its date from this claim follows. Without a change there is no step.
Result<void> changeClaim(Study &study, const Claim &claim);

// Who the article has it from, by name: found, or made with this kind. One that exists gets the kind, with all of its
// claims; an empty name is the article itself. A reporter that no claim names any more goes.
Result<void> setClaimReporter(Study &study, ClaimId claim, const QString &name, ReporterKind kind);

// Puts a claim on other words: UTF-16 units, widened to whole graphemes. An empty span is refused as QuoteNotFound. The
// date's words stay where they still stand in it. What else stands on the old passage stays there.
Result<void> placeClaim(Study &study, ClaimId claim, VersionId version, TextSpan span);

// Accepts or rejects single claims.
Result<void> setClaimState(Study &study, const QList<ClaimId> &claims, ReviewState state);
