// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/studystore.h"

// A study as one Markdown document with dates in words of the default locale. Without the time of the export: the same
// study gives the same bytes.
Result<QString> studyAsMarkdown(const StudyStore &store);
