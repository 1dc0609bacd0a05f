// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

// Puts a tag on a digit key, 1 to 9; what was there, and the digit that it had, are free again. Any other digit is
// refused as BadName.
Result<void> pinTag(Study &study, TagId tag, int digit);

// Takes the tag from its digit. Without one there is no step.
Result<void> unpinTag(Study &study, TagId tag);
