// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"

// Writes a study as a folder of text files (folderfiles.h), each of them atomically. The folder may be new (its parent
// must exist), empty, or hold an earlier writing of the same study: then article files that are no longer needed go,
// and whatever else is there stays. Blocking; any thread. Errors: AlreadyExists for a folder that holds something else
// or another study, for a file, and for links in the place of files; Damaged when an article has no text; those of
// writeFileAtomically(). A new folder goes again when it could not be filled.
Result<void> writeFolder(const Snapshot &snapshot, const QString &folder);
