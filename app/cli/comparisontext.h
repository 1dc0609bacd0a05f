// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/comparisonjson.h"

#include <QString>

// A comparison for the eye: a line for each article, what several of them tell, figures that are not the same, and the
// reason when there is nothing in common. Translated plain text, every line ended; cut to `columns` when above 0.
QString comparisonText(const Comparison &comparison, const ComparedTexts &texts, int columns);
