// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonline.h"
#include "exchange/snapshotindex.h"
#include "text/offsetmap.h"

// Adds passages to the objects that refer to them: article, version (1 is left out), start, end and quote; how well
// they are anchored, unless exactly; what stands around them, unless the text says the same; where they were carried
// over from, as an object within. Refers to the snapshot and its index, which must outlive it.
class PassageWriter
{
public:
    PassageWriter(const Snapshot &snapshot, const SnapshotIndex &index);

    // Whether the passage, its version and its article are there.
    [[nodiscard]] bool canWrite(PassageId id) const;
    void add(JsonLine &line, PassageId id) const;

private:
    void addAt(JsonLine &line, PassageId id, int depth) const;

    const SnapshotIndex *m_index;
    QHash<VersionId, OffsetMap> m_maps;
};
