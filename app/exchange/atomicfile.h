// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

// Files as a whole: written so that either the old or the new bytes are there, never a part; read with a limit.
// Blocking; any thread.

// Writes beside the target, checks that every byte arrived, syncs, renames, reads back and compares, syncs the folder.
// QSaveFile alone does not do: a full disk gives it a short write, which it commits. The folder must exist. Errors:
// NotFound (no folder), IsDirectory, ReadOnly, DiskFull, WriteFailed; whatever was at the path is then still there.
Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes);

enum class Links { Follow, Refuse };

// The bytes of a regular file of at most this size. Errors: NotFound, IsDirectory, NotReadable (a device, a pipe, a
// refused link), TooLarge.
Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes, Links links = Links::Follow);
