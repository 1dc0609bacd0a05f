// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

// Where a tag that is split off stands.
enum class SplitPlace { Beside, Below };

// Gives those of the highlights that have the tag a new tag instead, in one step. Refused as NothingToDo when none of
// them has it, and with the name's own errors as in addTag().
Result<TagId> splitTag(Study &study, TagId tag, const QList<HighlightId> &highlights, const QString &name,
                       SplitPlace place);
