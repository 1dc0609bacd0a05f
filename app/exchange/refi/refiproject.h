// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/exportedfiles.h"

// REFI-QDA, the exchange format of programs for qualitative analysis (NVivo, ATLAS.ti, MAXQDA, QualCoder): a project is
// a ZIP archive with a description in XML and the texts, a codebook the codes alone. Written files follow the
// standard's schema. Positions count code points from 0; the end of a selection is the one after its last character, as
// the programs have it. The same study gives the same bytes. Pure; any thread.

// One file: versions as text sources, highlights as selections with codings, events as cases with date variables,
// claims as selections of a case with a note of variables, links, the study as a set. One note more holds what the
// standard has no place for, so that readRefiProject() gives an equal study, apart from the losses.
ExportedFiles refiProject(const Snapshot &snapshot);

// One file with the tags.
ExportedFiles refiCodebook(const Snapshot &snapshot);

bool looksLikeRefiProject(const QByteArray &bytes); // a ZIP archive with a project in it
bool looksLikeRefiCodebook(const QByteArray &bytes);

// A study from a project of this or of another program, the latter as far as it goes: texts, selections, codes, notes,
// links, and cases that have dates. Where programs count positions otherwise, the beginning of the words that a
// selection gives as its name decides. Nothing outside the archive is read. Ids count from 1. Errors: those of
// ZipArchive, Unsafe (a document type, too large), BadFormat and those of readFolder().
Result<ReadStudy> readRefiProject(const QByteArray &bytes, const QString &fileName);

// A study with tags and nothing else.
Result<ReadStudy> readRefiCodebook(const QByteArray &bytes, const QString &fileName);
