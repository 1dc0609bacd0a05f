// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journaltable.h"
#include "store/rowtable.h"

#include <QHash>
#include <QSet>

// One study file: its tables and its journal over one connection. It must be used in the thread that made it. Reading
// is free; writing goes through study/edit.h, so that no change escapes the journal.
class StudyStore
{
public:
    explicit StudyStore(std::unique_ptr<Database> database) : m_database(std::move(database)), m_journal(*m_database) {}

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const Database &database() const { return *m_database; }
    [[nodiscard]] const JournalTable &journal() const { return m_journal; }

    template <class Row>
    [[nodiscard]] RowTable<Row> table() const
    {
        return RowTable<Row>(*m_database);
    }

    // The whole study as values, in its order.
    [[nodiscard]] Result<Snapshot> snapshot() const;

    // The newest version of an article; null when it has none.
    [[nodiscard]] Result<VersionId> currentVersion(ArticleId article) const;

    // How many highlights stand on each article's versions; articles without any are left out.
    [[nodiscard]] Result<QHash<ArticleId, int>> highlightCounts() const;
    // The same for those articles only that own one of the versions or passages; here 0 is given too.
    [[nodiscard]] Result<QHash<ArticleId, int>> highlightCounts(const QSet<VersionId> &versions,
                                                                const QSet<PassageId> &passages) const;
    // How many highlights carry each tag.
    [[nodiscard]] Result<QHash<TagId, int>> tagCounts() const;
    // The name of the article that a version belongs to; empty when there is none.
    [[nodiscard]] Result<QString> articleName(VersionId version) const;
    // How many carry each tag or one below it; each highlight counts once.
    [[nodiscard]] Result<QHash<TagId, int>> tagTotals() const;
    // When the newest highlight with each tag was made; milliseconds since 1970, UTC.
    [[nodiscard]] Result<QHash<TagId, qint64>> tagUses() const;
    // Words of an article's newest version: runs without white space.
    [[nodiscard]] Result<int> wordCount(ArticleId article) const;

    // Passages whose words are not those of their version's text, by plain SQL. A sound file has none.
    [[nodiscard]] Result<QList<PassageId>> brokenPassages() const;
    // What SQLite itself finds wrong: rows that point nowhere, damaged pages. Empty when all is well.
    [[nodiscard]] Result<QStringList> problems() const;

private:
    template <class Id, class Number = int>
    [[nodiscard]] Result<QHash<Id, Number>> counts(const QString &sql, const QVariantList &values = {}) const;

    std::unique_ptr<Database> m_database;
    JournalTable m_journal;
};
