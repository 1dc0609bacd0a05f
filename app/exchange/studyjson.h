// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/exportedfiles.h"

// A whole study as one JSON file: the head of the plain-text form as "study", the articles with their texts, and the
// plain-text form's lists, one object a line. The same study gives the same bytes. Pure; any thread.
QByteArray studyJson(const Snapshot &snapshot);

// The same with the report of what it has no place for.
ExportedFiles studyJsonFiles(const Snapshot &snapshot);

// Whether the bytes may be such a file.
bool looksLikeStudyJson(const QByteArray &bytes);

// The study that was written; as strict and as friendly as readFolder(). Ids count from 1. Errors: NotAStudy,
// NewerStudy, Unsafe (too large), BadFormat and the others of readFolder().
Result<Snapshot> readStudyJson(const QByteArray &bytes, const QString &fileName);

// Larger files are not read: all that a study holds at most, and some more.
inline constexpr qint64 maxStudyBytes = qint64{128} * 1024 * 1024;
