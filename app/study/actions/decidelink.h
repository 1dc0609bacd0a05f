// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"
#include "study/study.h"

// Links between passages of two articles that the analyst has decided about. They outrank what is computed.

// An end of a link; UTF-16 units, widened to whole graphemes.
struct LinkEnd {
    VersionId version;
    TextSpan span;

    friend bool operator==(const LinkEnd &, const LinkEnd &) = default;
};

// Says that two passages tell the same (confirmed) or do not (cut), in one step. A decision that is there already on
// the same two passages is changed; nothing is written when it says so already. Two passages of one article are
// refused as NothingToDo, empty ones as QuoteNotFound.
Result<LinkId> decideLink(Study &study, const LinkEnd &a, const LinkEnd &b, LinkState state);

// The decision goes, and what is computed counts again.
Result<void> forgetLink(Study &study, LinkId link);
