// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"

// Reads a study from a folder of text files, written by writeFolder() or by hand. Strict: a key that is not known, a
// value of the wrong kind, a quote that is not in its article is an error that names file and line. Friendly: what can
// be told is not asked for. A missing UUID is made from what the row says, always the same; a missing span is found
// from the quote, with "occurrence" (from 1) where it stands several times; missing files but story.json and the
// articles mean empty lists. Links are not followed, sizes are limited. Ids count from 1. Blocking; any thread. Errors:
// NotAStudy, NewerStudy, BadFormat, BadName, BadDate, NoSuchArticle, NoSuchTag, QuoteNotFound, TagCycle, TooLarge,
// NotUtf8, NotReadable.
Result<Snapshot> readFolder(const QString &path);
