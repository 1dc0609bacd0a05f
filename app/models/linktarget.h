// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/deeplink.h"
#include "study/study.h"
#include "study/touched.h"

// What an address "synoptic://…" names in this study. Errors: UnknownStudy when it is of another study, or of this one
// but gone. GUI thread.
Result<Touched::Thing> linkTarget(const Study &study, const DeepLink &link);

// The study's own UUID; empty when it cannot be read.
QString studyUuid(const Study &study);
