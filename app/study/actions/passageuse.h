// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/edit.h"

// How many highlights, claims, links and later passages stand on a passage. One that is shared may not be changed for
// the sake of one of them; one that nothing stands on can go. Within Study::edit() or outside.
Result<qsizetype> passageUses(const StudyStore &store, PassageId passage);

// Removes a passage that nothing stands on any more, with the question about it; any other stays. Within an action.
Result<void> removeUnusedPassage(Edit &edit, PassageId passage);
