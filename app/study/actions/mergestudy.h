// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/mergeplan.h"
#include "study/study.h"

// Brings in what another analyst made on the same articles: a study file, which is opened for reading only, a folder
// that "dump" wrote, or the file of another program.

// Refused with a sentence when both are the same file.
Result<void> checkMerge(const QString &path, const QString &other);

// What `other` holds; every quote is held against its text first. Blocking; any thread.
Result<ReadStudy> readOther(const QString &other);

// Whose rows they are that name nobody: the other study's author, else the name of the file.
QString authorOfOther(const Snapshot &theirs, const QString &other);

// Writes the plan, which must have been made on what the study holds now, as one step.
Result<void> applyMerge(Study &study, const MergePlan &plan, const QString &other);

// All of it. The report says what was added and what was left as it is.
Result<MergeReport> mergeStudy(Study &study, const QString &other);
