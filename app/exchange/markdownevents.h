// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdownexport.h"
#include "exchange/snapshotindex.h"

#include <QCoreApplication>

// The events' part of the Markdown export: a list of events with what each article says, and a table of who covers
// what. Accepted events and claims only. The snapshot, the index and the options must outlive it.
class MarkdownEvents
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownExport)

public:
    MarkdownEvents(const Snapshot &snapshot, const SnapshotIndex &index, const MarkdownOptions &options);

    [[nodiscard]] QString list() const;
    [[nodiscard]] QString coverage() const;

private:
    [[nodiscard]] QString eventItem(const Event &event) const;
    [[nodiscard]] QString claimItem(const Claim &claim) const;
    [[nodiscard]] QString dateWords(const Event &event) const;
    [[nodiscard]] QString cell(EventId event, ArticleId article) const;

    const Snapshot *m_snapshot;
    const SnapshotIndex *m_index;
    const MarkdownOptions *m_options;
    QList<const Event *> m_events;
    QHash<EventId, QList<const Claim *>> m_claims; // by place
};
