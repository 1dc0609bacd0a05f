// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "store/studystore.h"

// Writes all rows of a snapshot into an empty store within the caller's transaction. Ids are given anew and references
// follow; missing UUIDs and times are made. Every passage is held against its text first.
Result<void> fillStore(const StudyStore &store, Snapshot contents, qint64 now);
