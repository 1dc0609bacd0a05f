// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"
#include "study/study.h"

// Puts a highlight on other words of the same version, as one step; tags and note stay. The span counts UTF-16 units
// and is widened to whole graphemes. A passage that something else stands on too is left as it is and the highlight
// gets one of its own. Refused as QuoteNotFound when the span is empty, as Outdated when there is no such highlight.
// The same words again are no step.
Result<void> resizeHighlight(Study &study, HighlightId highlight, TextSpan span);
