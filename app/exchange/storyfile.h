// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"
#include "exchange/jsonrecord.h"

// The head of a plain-text study, from story.json of this folder. NotAStudy when there is no such file or it is not
// ours, NewerStudy when a later version of the program wrote it, BadFormat when it cannot be read.
Result<StudyInfo> readStory(const QString &folder);

// The same from an object that was read; subject is what NotAStudy and NewerStudy are about.
Result<StudyInfo> readStory(JsonRecord &record, const QString &subject);

// The bytes of a file of the study; links are not followed. NotReadable, TooLarge, NotFound.
Result<QByteArray> readStudyFile(const QString &folder, const QString &name, qint64 maxBytes);
