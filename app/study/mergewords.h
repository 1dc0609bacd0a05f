// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/mergereport.h"

// The words for a merge's report, translated. Plain text.

// "2 highlights, 1 tag added; 1 place to review."
QString mergeSummary(const MergeReport &report);

// "Tag colour", "Note".
QString conflictTitle(const MergeConflict &conflict);

// Never translated: "tag".
QLatin1StringView mergeKindKey(MergeKind kind);
