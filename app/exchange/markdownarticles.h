// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/snapshotindex.h"

#include <QCoreApplication>
#include <QSet>

// The articles' part of the Markdown export: a section for each article, with its highlights in the order of the text.
// The snapshot and the index must outlive it.
class MarkdownArticles
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownExport)

public:
    MarkdownArticles(const Snapshot &snapshot, const SnapshotIndex &index) : m_snapshot(&snapshot), m_index(&index) {}

    QString sections();

private:
    [[nodiscard]] QString section(const Article &article);
    [[nodiscard]] QString highlightBlock(const Highlight &highlight);
    [[nodiscard]] QString sourceLine(const Highlight &highlight, const Passage &passage) const;
    [[nodiscard]] QString placeWords(const Passage &passage) const;
    [[nodiscard]] QString blockId(const QString &uuid);
    [[nodiscard]] QList<const Highlight *> highlightsOf(ArticleId article) const;

    const Snapshot *m_snapshot;
    const SnapshotIndex *m_index;
    QSet<QString> m_blockIds;
};
