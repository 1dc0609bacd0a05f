// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "exchange/refi/refinode.h"
#include "exchange/refi/refixml.h"
#include "exchange/rowcollector.h"

// Tags as the codes of REFI-QDA, in a project and in a codebook alike.

// Writes "Codes". A code is required: where there are no tags it is one that nothing can be coded with.
void writeRefiCodes(RefiXml &xml, const Snapshot &snapshot);

// Rows for the tags. Colours become the nearest of ours. Names that a study cannot have twice get a
// number. `truth` holds tags as they were before XML, in the study's order; may be empty.
// Unsafe for more codes than anybody has.
Result<void> readRefiCodes(const RefiNode &codes, const QList<QJsonObject> &truth, RowCollector &rows);
