// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/snapshotindex.h"

#include <QCoreApplication>

// The articles' part of the Markdown export: a section for each article, with its highlights in the order of the text.
// The snapshot and the index must outlive it.
class MarkdownArticles
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownExport)

public:
    MarkdownArticles(const Snapshot &snapshot, const SnapshotIndex &index);

    [[nodiscard]] QString sections() const;
    // The id that each highlight's block has, by the highlight's UUID: "^h-0193abcd".
    [[nodiscard]] const QHash<QString, QString> &blockIds() const { return m_blockIds; }

private:
    [[nodiscard]] QString section(const Article &article) const;
    [[nodiscard]] QString highlightBlock(const Highlight &highlight) const;
    [[nodiscard]] QString sourceLine(const Highlight &highlight, const Passage &passage) const;
    [[nodiscard]] QList<const Highlight *> highlightsOf(ArticleId article) const;

    const Snapshot *m_snapshot;
    const SnapshotIndex *m_index;
    QHash<QString, QString> m_blockIds;
};
