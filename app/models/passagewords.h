// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparedstory.h"

#include <QString>

// What the comparison says of a sentence, in words: for a screen reader, tool tips and panels, so that all say the
// same. Plain text; any thread.

// "also in 001 and 003; not found in 002"; "only in 001"; "not found in the others"; empty when there are no others.
QString foundWords(const ComparedStory &story, Place place);

// "001", "001 and 003", "001, 002 and 4 others".
QString articleNames(const ComparedStory &story, const QList<int> &articles);

// "41 %", for shares from 0 to 1.
QString percentWords(double share);
