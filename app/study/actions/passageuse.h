// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/studystore.h"

// How many highlights, claims, links and later passages stand on a passage. One that is shared may not be changed for
// the sake of one of them; one that nothing stands on can go. Within Study::edit() or outside.
Result<qsizetype> passageUses(const StudyStore &store, PassageId passage);
