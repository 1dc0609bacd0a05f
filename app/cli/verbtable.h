// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

// Every verb; each is defined in its own file.

extern const Verb newVerb;
extern const Verb importVerb;
extern const Verb showVerb;
extern const Verb highlightVerb;
extern const Verb updateVerb;
extern const Verb lensVerb;
extern const Verb timelineVerb;
extern const Verb edtfVerb;
extern const Verb coverageVerb;
extern const Verb compareVerb;
extern const Verb synopsisVerb;
extern const Verb linksVerb;
extern const Verb exportVerb;
extern const Verb verifyVerb;
extern const Verb dumpVerb;
extern const Verb extractVerb;
extern const Verb datesVerb;
extern const Verb suggestVerb;
extern const Verb mergeVerb;
extern const Verb checkVerb;
extern const Verb undoVerb;
extern const Verb redoVerb;
extern const Verb historyVerb;
extern const Verb helpVerb;
extern const Verb versionVerb;
extern const Verb readPdfVerb; // hidden: in no help

// In the order of the help, without those that are hidden.
std::span<const Verb *const> allVerbs();
const Verb *findVerb(const QString &word); // null: none
