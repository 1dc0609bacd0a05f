// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/versionplan.h"

// Stores the planned version and moves highlights, claims and links to their new passages, all as one step. The old
// passages stay. What is not sure is put up for review. Outdated, and nothing written, when the article or what stands
// on it is no longer as it was planned from.
Result<VersionId> addVersion(Study &study, const VersionPlan &plan);
// The same within an action, for a plan that was made from what is there now. `now` counts milliseconds since 1970.
Result<VersionId> writeVersion(Edit &edit, const VersionPlan &plan, qint64 now);

// The analyst's answers about a passage that is up for review; each is one step. They change that passage's row; its
// origin, the words as they once stood, is never touched.

// It stands right. An ambiguous one is now what its words say: exact or changed.
Result<void> acceptPassage(Study &study, PassageId passage);
// It belongs on these words of this version: UTF-16 units, widened to whole graphemes. An empty span is refused as
// QuoteNotFound.
Result<void> placePassage(Study &study, PassageId passage, VersionId version, TextSpan span);
// It belongs nowhere in the new text: it stays on the words of its origin, lost.
Result<void> orphanPassage(Study &study, PassageId passage);
