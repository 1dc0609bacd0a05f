// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "text/offsetmap.h"

// Makes passages: the words, where they stand, and what stands around them, so that they can be found again.

inline constexpr qsizetype contextPoints = 64; // on each side, code points

// The span must lie within the text; map must have been made from it. A byte order mark at its start is left out. Pure;
// any thread.
Passage makePassage(VersionId version, QStringView text, const OffsetMap &map, TextSpan span);

// The same from code points. A span that reaches outside the text is cut to it.
Passage makePassage(VersionId version, QStringView text, const OffsetMap &map, PointSpan span);
