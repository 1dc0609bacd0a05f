// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time/datetokens.h"

#include <optional>

// Dates that are of a document and not of what it tells: datelines, lines with "Updated", bylines in a list of other
// articles, addresses.

enum class LineRole {
    Text,
    Dateline,     // begins with a place and a day: "HANGZHOU, China, April 2, 2025 – …"
    DocumentDate, // "Updated Apr 1", a line near the top that is only a day
    Boilerplate,  // of other articles
};

// By the first sentence of a line; `number` counts the lines with text, from 1.
LineRole lineRole(QStringView text, const DateSentence &sentence, qsizetype number);

// Whether what follows this line is of other articles: "Related posts", "You missed", "Leave a reply".
bool beginsTail(QStringView text, const DateSentence &sentence);

// The first year, month and day in an address, "2025/03/13" or "2025-03-13"; none when there is none.
std::optional<TextSpan> dateInAddress(QStringView text, TextSpan address);
qint64 dayInAddress(QStringView text, TextSpan date); // Julian day
