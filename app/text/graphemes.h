// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QStringView>

// Where a selection may begin and end, and what a double or triple click takes. Spans in UTF-16 units. Each function
// looks at the lines that the span touches, so long texts cost nothing. Pure; any thread.

// The smallest span around this one that cuts no grapheme cluster (UAX #29): no accent, no part of an emoji. It does
// not start with a byte order mark, for the database would drop that from the quote.
TextSpan snapToGraphemes(QStringView text, TextSpan span);

// Without white space and byte order marks at its ends; empty, at its start, when it has nothing else.
TextSpan trimmedSpan(QStringView text, TextSpan span);

// The word, sentence or line at a position; an empty span where there is none. A position right after a word belongs to
// it, and the white space between two sentences to the first; the spans themselves have none at their ends.
TextSpan wordAt(QStringView text, qsizetype position);
TextSpan sentenceAt(QStringView text, qsizetype position);
TextSpan paragraphAt(QStringView text, qsizetype position);
