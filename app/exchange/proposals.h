// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"

// What a reader proposes when a file does not say it. Pure; any thread.

// A name from a file's name: "003" from "003_55206f1957b83175.txt", else its letters and digits in lower case, joined
// by "-", at most 40 units; never empty.
QString proposedName(const QString &fileName);

// The first heading, unless prose comes before it; else the first line, cut at 160 units.
QString proposedTitle(const QString &text, const QList<Block> &blocks);

// Lines that are longer read as prose, not as headings.
inline constexpr qsizetype longestHeading = 90;

// The file's name without folders, whichever way they are written.
QString baseName(const QString &fileName);
