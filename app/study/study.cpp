// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study.h"

#include "study/fillstore.h"

#include <QDateTime>
#include <QFile>

namespace
{
constexpr qint64 mergeWindow = 2000; // milliseconds
}

Study::Clock Study::systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

Study::Study(std::unique_ptr<Database> database, Clock clock) : m_store(std::move(database)), m_clock(std::move(clock))
{
}

Result<std::unique_ptr<Study>> Study::open(const QString &path, OpenMode mode, Clock clock)
{
    return Database::open(path, mode).and_then([&](std::unique_ptr<Database> database) {
        std::unique_ptr<Study> study(new Study(std::move(database), std::move(clock)));
        return study->load().transform([&] { return std::move(study); });
    });
}

Result<std::unique_ptr<Study>> Study::create(const QString &path, const Snapshot &contents, Clock clock)
{
    return Database::create(path).and_then([&](std::unique_ptr<Database> database) -> Result<std::unique_ptr<Study>> {
        std::unique_ptr<Study> study(new Study(std::move(database), std::move(clock)));
        const Result<void> filled = study->fill(contents);
        if (filled)
            return study;
        study.reset();
        QFile::remove(path); // made a moment ago
        return std::unexpected(filled.error());
    });
}

Result<void> Study::fill(const Snapshot &contents)
{
    Transaction transaction(m_store.database());
    return transaction.begin()
        .and_then([&] { return fillStore(m_store, contents, now()); })
        .and_then([&] { return transaction.commit(); })
        .and_then([&] { return load(); });
}

Result<void> Study::load()
{
    return m_store.table<StudyInfo>().select({}).and_then([&](const QList<StudyInfo> &rows) -> Result<void> {
        if (rows.isEmpty())
            return failure(ErrorKind::Damaged, path(), QStringLiteral("study"));
        m_info = rows.first();
        refreshHistory();
        return {};
    });
}

Result<void> Study::finish(Transaction &transaction, const QString &name, const QString &mergeKey,
                           const ChangeRecord &record)
{
    if (record.isEmpty())
        return {};
    const Result<void> kept = writeJournal(name, mergeKey, record).and_then([&] { return transaction.commit(); });
    if (kept)
        announce(record);
    return kept;
}

Result<void> Study::writeJournal(const QString &name, const QString &mergeKey, const ChangeRecord &record)
{
    const JournalTable &journal = m_store.journal();
    JournalEntry entry{.name = name, .at = now(), .author = m_info.author, .mergeKey = mergeKey};
    if (!mergeKey.isEmpty() && m_undo && !m_redo && m_undo->mergeKey == mergeKey &&
        entry.at - m_undo->at <= mergeWindow) {
        entry.id = m_undo->id;
        return journal.record(entry.id).and_then([&](const ChangeRecord &earlier) {
            const ChangeRecord merged = mergedRecord(earlier, record);
            // A step that took itself back is none: undo would find nothing to do.
            return merged.isEmpty() ? journal.setState(entry.id, JournalState::Dropped)
                                    : journal.replace(entry, merged);
        });
    }
    return journal.dropUndone().and_then([&] { return journal.append(entry, record); }).transform([](qint64) {});
}

Result<void> Study::undo()
{
    return m_undo ? step(*m_undo, Direction::Backwards) : failure(ErrorKind::NothingToDo, tr("no step to undo"));
}

Result<void> Study::redo()
{
    return m_redo ? step(*m_redo, Direction::Forwards) : failure(ErrorKind::NothingToDo, tr("no step to redo"));
}

Result<void> Study::step(const JournalEntry &entry, Direction direction)
{
    const Result<ChangeRecord> record = m_store.journal().record(entry.id);
    if (!record)
        return std::unexpected(record.error());
    const JournalState after = direction == Direction::Backwards ? JournalState::Undone : JournalState::Done;
    Transaction transaction(m_store.database());
    Result<void> done = transaction.begin()
                            .and_then([&] { return replay(m_store, *record, direction); })
                            .and_then([&] { return m_store.journal().setState(entry.id, after); })
                            .and_then([&] { return transaction.commit(); });
    if (done)
        announce(*record);
    else if (done.error().kind == ErrorKind::Outdated)
        done.error().subject = entry.name;
    return done;
}

void Study::refreshHistory()
{
    m_undo = m_store.journal().lastDone().value_or(std::nullopt);
    m_redo = m_store.journal().firstUndone().value_or(std::nullopt);
}

void Study::announce(const ChangeRecord &record)
{
    m_savedAt = now();
    refreshHistory();
    const ChangeSet changes = changeSet(record);
    if (changes.info)
        m_info = m_store.table<StudyInfo>().select({}).value_or(QList{m_info}).value(0);
    emit changed(changes);
    emit historyChanged();
}
