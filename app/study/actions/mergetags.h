// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

// Makes one tag of two in one step: what had `from` has `into`, the children of `from` lie below `into` (those with
// the same name are merged too), its description stands behind the other, its digit goes over where `into` has none,
// and `from` is gone. `into` may lie below `from`: then the branch that it is on takes the place of `from`.
Result<void> mergeTags(Study &study, TagId from, TagId into);
