// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journaltable.h"

#include "store/rowmap.h"

#include <QSqlQuery>

namespace
{
QString stateText(JournalState state)
{
    switch (state) {
    case JournalState::Done:
        return QStringLiteral("done");
    case JournalState::Undone:
        return QStringLiteral("undone");
    case JournalState::Dropped:
        return QStringLiteral("dropped");
    }
    Q_UNREACHABLE_RETURN({});
}

JournalState stateFromText(const QString &text)
{
    if (text == QLatin1StringView("done"))
        return JournalState::Done;
    return text == QLatin1StringView("undone") ? JournalState::Undone : JournalState::Dropped;
}
} // namespace

Result<qint64> JournalTable::append(const JournalEntry &entry, const ChangeRecord &record) const
{
    QSqlQuery query = m_database->prepare(
        QStringLiteral("INSERT INTO journal (name, at, author, state, merge_key, record) VALUES (?, ?, ?, ?, ?, ?)"));
    query.addBindValue(entry.name);
    query.addBindValue(entry.at);
    query.addBindValue(entry.author.isNull() ? QStringLiteral("") : entry.author);
    query.addBindValue(stateText(entry.state));
    query.addBindValue(entry.mergeKey.isNull() ? QStringLiteral("") : entry.mergeKey);
    query.addBindValue(QString::fromUtf8(recordToJson(record)));
    return m_database->run(query).transform([&] { return query.lastInsertId().toLongLong(); });
}

Result<void> JournalTable::replace(const JournalEntry &entry, const ChangeRecord &record) const
{
    QSqlQuery query =
        m_database->prepare(QStringLiteral("UPDATE journal SET name = ?, at = ?, record = ? WHERE id = ?"));
    query.addBindValue(entry.name);
    query.addBindValue(entry.at);
    query.addBindValue(QString::fromUtf8(recordToJson(record)));
    query.addBindValue(entry.id);
    return m_database->run(query);
}

Result<void> JournalTable::setState(qint64 id, JournalState state) const
{
    QSqlQuery query = m_database->prepare(QStringLiteral("UPDATE journal SET state = ? WHERE id = ?"));
    query.addBindValue(stateText(state));
    query.addBindValue(id);
    return m_database->run(query);
}

Result<void> JournalTable::dropUndone() const
{
    return m_database->exec(QStringLiteral("UPDATE journal SET state = 'dropped' WHERE state = 'undone'"));
}

Result<ChangeRecord> JournalTable::record(qint64 id) const
{
    QSqlQuery query = m_database->prepare(QStringLiteral("SELECT record FROM journal WHERE id = ?"));
    query.addBindValue(id);
    if (const Result<void> ran = m_database->run(query); !ran)
        return std::unexpected(ran.error());
    std::optional<ChangeRecord> record;
    if (query.next())
        record = recordFromJson(query.value(0).toString().toUtf8());
    if (!record)
        return failure(ErrorKind::Damaged, m_database->path(), QStringLiteral("journal entry %1").arg(id));
    return *std::move(record);
}

Result<std::optional<JournalEntry>> JournalTable::lastDone() const
{
    return one(QStringLiteral("WHERE state = 'done' ORDER BY id DESC LIMIT 1"));
}

Result<std::optional<JournalEntry>> JournalTable::firstUndone() const
{
    return one(QStringLiteral("WHERE state = 'undone' ORDER BY id LIMIT 1"));
}

Result<std::optional<JournalEntry>> JournalTable::entry(qint64 id) const
{
    return one(QStringLiteral("WHERE id = %1").arg(id));
}

Result<QList<JournalEntry>> JournalTable::entries(int limit) const
{
    QSqlQuery query = select(QStringLiteral("ORDER BY id DESC LIMIT ?"));
    query.addBindValue(limit);
    return read(query);
}

Result<QList<JournalEntry>> JournalTable::page(qint64 before, int limit) const
{
    QSqlQuery query = select(QStringLiteral("WHERE id < ? ORDER BY id DESC LIMIT ?"));
    query.addBindValue(before);
    query.addBindValue(limit);
    return read(query);
}

Result<QList<JournalEntry>> JournalTable::since(qint64 id) const
{
    QSqlQuery query = select(QStringLiteral("WHERE id >= ? ORDER BY id DESC"));
    query.addBindValue(id);
    return read(query);
}

QSqlQuery JournalTable::select(const QString &tail) const
{
    return m_database->prepare(QStringLiteral("SELECT id, name, at, author, state, merge_key FROM journal ") + tail);
}

Result<std::optional<JournalEntry>> JournalTable::one(const QString &tail) const
{
    QSqlQuery query = select(tail);
    return read(query).transform(
        [](const QList<JournalEntry> &found) { return found.isEmpty() ? std::nullopt : std::optional(found.first()); });
}

Result<QList<JournalEntry>> JournalTable::read(QSqlQuery &query) const
{
    if (const Result<void> ran = m_database->run(query); !ran)
        return std::unexpected(ran.error());
    QList<JournalEntry> found;
    while (query.next()) {
        found.append(JournalEntry{.id = query.value(0).toLongLong(),
                                  .name = query.value(1).toString(),
                                  .at = query.value(2).toLongLong(),
                                  .author = query.value(3).toString(),
                                  .state = stateFromText(query.value(4).toString()),
                                  .mergeKey = query.value(5).toString()});
    }
    return found;
}
