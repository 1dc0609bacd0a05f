// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/exportedfiles.h"

// Studies in the files of other programs, and in our own JSON: told apart by what is in them, not by their names. Pure;
// any thread.

// Whether readStudy() knows the kind of file.
bool looksLikeStudy(const QByteArray &bytes);

// A REFI-QDA project or codebook, W3C Web Annotations, or a whole study as JSON. The title is the file's name where it
// brings none. Errors: NotAStudy for anything else, and those of the readers.
Result<ReadStudy> readStudy(const QByteArray &bytes, const QString &fileName);

// "*.qdpx" and the others, for file dialogues.
QStringList studyFilePatterns();
