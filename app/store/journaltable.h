// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"
#include "store/database.h"

enum class JournalState { Done, Undone, Dropped };

// One named edit as the History shows it; the record is read apart, when it is needed.
struct JournalEntry {
    qint64 id = 0;
    QString name;
    qint64 at = 0; // milliseconds since 1970, UTC
    QString author;
    JournalState state = JournalState::Done;
    QString mergeKey; // entries with the same key within two seconds are one; empty: never
};

// The journal of a study: what was done and how to undo it. It is written in the transaction of the edit itself.
class JournalTable
{
public:
    explicit JournalTable(const Database &database) : m_database(&database) {}

    [[nodiscard]] Result<qint64> append(const JournalEntry &entry, const ChangeRecord &record) const;
    [[nodiscard]] Result<void> replace(const JournalEntry &entry, const ChangeRecord &record) const;
    [[nodiscard]] Result<void> setState(qint64 id, JournalState state) const;
    [[nodiscard]] Result<void> dropUndone() const;
    [[nodiscard]] Result<ChangeRecord> record(qint64 id) const;
    // The entry that undo would take back, and the one that redo would do again.
    [[nodiscard]] Result<std::optional<JournalEntry>> lastDone() const;
    [[nodiscard]] Result<std::optional<JournalEntry>> firstUndone() const;
    // Nothing when there is none with this id.
    [[nodiscard]] Result<std::optional<JournalEntry>> entry(qint64 id) const;
    // Newest first; page() those before one, since() that one and all after it.
    [[nodiscard]] Result<QList<JournalEntry>> entries(int limit) const;
    [[nodiscard]] Result<QList<JournalEntry>> page(qint64 before, int limit) const;
    [[nodiscard]] Result<QList<JournalEntry>> since(qint64 id) const;

private:
    [[nodiscard]] Result<QList<JournalEntry>> read(QSqlQuery &query) const;
    [[nodiscard]] Result<std::optional<JournalEntry>> one(const QString &tail) const;
    [[nodiscard]] QSqlQuery select(const QString &tail) const;

    const Database *m_database;
};
