// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bibliography.h"
#include "study/study.h"

// Fills in what the study does not know of its articles and the entries say, as one step; what is known stays. How many
// articles changed; none: no step.
Result<int> fillMetadata(Study &study, const QList<BibliographyEntry> &entries);
