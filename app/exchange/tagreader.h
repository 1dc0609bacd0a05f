// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "exchange/jsonrecord.h"
#include "exchange/uuidmaker.h"

#include <QHash>

// Reads the tags of a plain-text study into a snapshot, and then the lists of tag paths that other rows have. The
// snapshot and the maker must outlive it.
class TagReader
{
    Q_DECLARE_TR_FUNCTIONS(TagReader)

public:
    TagReader(Snapshot &snapshot, UuidMaker &uuids) : m_snapshot(&snapshot), m_uuids(&uuids) {}

    Result<void> read(const QList<JsonRecord> &records);

    // The tags that the record's key "tags" names by their paths.
    Result<QList<TagId>> takeTags(JsonRecord &record) const;

private:
    Result<void> readTag(JsonRecord &record);
    void pin(JsonRecord &record, TagId tag, qint64 digit);
    [[nodiscard]] Result<void> findParents(const QList<JsonRecord> &records);
    [[nodiscard]] Result<void> place(const JsonRecord &record, Tag &tag, TagId parent);
    [[nodiscard]] Result<void> explain(const QList<JsonRecord> &records, const QList<qsizetype> &open) const;

    Snapshot *m_snapshot;
    UuidMaker *m_uuids;
    QStringList m_parents;         // as written, one for each tag
    QHash<QString, TagId> m_found; // placed tags by path and by UUID
    QHash<TagId, QString> m_paths;
};
