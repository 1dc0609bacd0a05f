// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/passagelayout.h"

#include <QString>

// What the marks of a comparison say, in words. Plain text; empty where nothing is compared.

// Of those at a point, a line for each.
QString hoverWords(const PanePassages &passages, const PassageHit &hit);

// Of all that belong to the sentence at a position, on one line: for a screen reader.
QString sentenceWords(const PanePassages &passages, qsizetype position);
