// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

// Puts a tag, with all below it, under `parent` (null: at the top), at this place among the children that are there
// without it; a place beyond them is the end. Refused as TagCycle when the parent lies within the tag, and as
// AlreadyExists when another child has its name. Where it stands already there is no step.
Result<void> moveTag(Study &study, TagId tag, TagId parent, qsizetype place);
