// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonline.h"
#include "exchange/snapshotindex.h"

// Passages as targets of Web Annotations: the article's address as source, the version as state, and several selectors,
// each of which finds the words. Positions count code points. Points into the index and its snapshot, which must
// outlive it. Any thread.
class WebTargets
{
public:
    explicit WebTargets(const SnapshotIndex &index) : m_index(&index) {}

    // The passage, its version and its article must be there.
    [[nodiscard]] JsonLine target(PassageId id) const { return targetAt(id, 0); }

    // The article's web address when it has one, else its UUID.
    [[nodiscard]] static QString source(const Article &article);

private:
    [[nodiscard]] JsonLine targetAt(PassageId id, int depth) const;
    [[nodiscard]] static JsonLine state(const Article &article, const Version &version);
    [[nodiscard]] static QList<JsonLine> selectors(const Passage &passage, const Version &version);

    const SnapshotIndex *m_index;
};
