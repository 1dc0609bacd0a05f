// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"
#include "store/studystore.h"

#include <functional>

// Which steps of the history rest on which; and what no single row shows.

// Tells of a later record whether it rests on `earlier`: it changed a row that that one wrote, made one that refers to
// such a row or took a name that it left, or removed one that is needed when it is taken back. It may say so where
// taking back would do no harm.
std::function<bool(const ChangeRecord &later)> dependenceOn(const ChangeRecord &earlier);

// Whether some tag lies below itself.
Result<bool> hasTagCycle(const StudyStore &store);
