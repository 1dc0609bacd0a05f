// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// How an exported file stays the reader's own. The export seals it: its checksum stands in the front matter, or in a
// comment at the end where there is none. What a reader writes between the lines
//
//     <!-- keep -->
//     <!-- /keep -->
//
// is theirs: it is no part of the checksum, and goes into the next export behind the same block id or heading. All else
// that was changed by hand shows in the checksum. Pure; any thread.

enum class SealState {
    None,   // not an export, or of a program that seals nothing
    Whole,  // as it was exported, but for the reader's own regions
    Broken, // changed by hand
};

QString sealed(const QString &markdown);
SealState sealState(const QString &markdown);

// The new export with the regions of the old one, sealed anew. A region whose place is gone goes to the end.
QString withKeptRegions(const QString &fresh, const QString &old);

// How many regions a text has.
qsizetype keptRegionCount(const QString &markdown);
