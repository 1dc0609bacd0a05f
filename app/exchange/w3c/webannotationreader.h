// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/exportedfiles.h"

// Whether the bytes begin as JSON with annotations in it: ours, those of another program in JSON-LD, or rows as the
// Hypothesis service gives them.
bool looksLikeWebAnnotations(const QByteArray &bytes);

// A study from Web Annotations. What webAnnotations() wrote gives an equal study, apart from its losses. What other
// programs wrote is read as far as it goes: their annotations rest on addresses of pages and bring no texts, so words
// that are in no text of the file become notes on the study, each with its quote, its tags and its address. Nothing
// that a file names is ever fetched. Ids count from 1. Errors: BadFormat (no JSON, too deep, wrong kinds of values in
// what is ours), Unsafe (too large), NotAStudy (no annotations), NewerStudy, and those of readFolder(). Pure; any
// thread.
Result<ReadStudy> readWebAnnotations(const QByteArray &bytes, const QString &fileName);
