// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

// Whether the claim has no date because its words count from the day on which its article appeared, and that day is not
// known: "later this month". Reads the whole text.
bool waitsForPublication(const StudyStore &store, const Claim &claim);

// Gives an article the day on which it appeared, in EDTF, and those of its claims that waited for it the date that
// their words then stand for, as one step. Refused as BadDate when it is no EDTF or empty.
Result<void> datePublication(Study &study, ArticleId article, const QString &published);
