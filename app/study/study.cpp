// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study.h"

#include "study/dependence.h"
#include "study/fillstore.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace
{
constexpr qint64 mergeWindow = 2000; // milliseconds

// Not arg(): a name may itself contain %1.
QString filledIn(QString sentence, const QString &name)
{
    return sentence.replace(QLatin1StringView("%1"), name);
}
} // namespace

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
    Transaction transaction(m_store.database());
    const Result<ChangeRecord> record =
        transaction.begin().and_then([&] { return move(entry, direction); }).and_then([&](ChangeRecord moved) {
            return transaction.commit().transform([&] { return std::move(moved); });
        });
    if (!record)
        return std::unexpected(record.error());
    announce(*record);
    return {};
}

// Within the caller's transaction.
Result<ChangeRecord> Study::move(const JournalEntry &entry, Direction direction)
{
    const JournalState after = direction == Direction::Backwards ? JournalState::Undone : JournalState::Done;
    Result<ChangeRecord> moved = m_store.journal().record(entry.id).and_then([&](ChangeRecord record) {
        return replay(m_store, record, direction)
            .and_then([&] { return m_store.journal().setState(entry.id, after); })
            .transform([&] { return std::move(record); });
    });
    if (!moved && moved.error().kind == ErrorKind::Outdated)
        moved.error().subject = entry.name;
    return moved;
}

Result<void> Study::undoStep(qint64 step)
{
    if (m_undo && m_undo->id == step)
        return undo();
    return m_store.journal().entry(step).and_then([&](const std::optional<JournalEntry> &entry) -> Result<void> {
        if (!entry)
            return failure(ErrorKind::NothingToDo, tr("no step %1").arg(step));
        if (entry->state != JournalState::Done)
            return failure(ErrorKind::NothingToDo, tr("step %1 is not done").arg(step));
        return takeBack(*entry);
    });
}

Result<void> Study::takeBack(const JournalEntry &entry)
{
    const Result<ChangeRecord> record = m_store.journal().record(entry.id);
    if (!record)
        return std::unexpected(record.error());
    const ChangeRecord inverse = inverseRecord(*record);
    Result<void> written;
    {
        Transaction transaction(m_store.database());
        written = transaction.begin()
                      .and_then([&] { return replay(m_store, inverse, Direction::Forwards); })
                      .and_then([&] { return hasTagCycle(m_store); })
                      .and_then([](bool cycle) { return cycle ? failure(ErrorKind::TagCycle) : Result<void>(); });
        if (written)
            return finish(transaction, filledIn(tr("Undo: %1"), entry.name), {}, inverse);
    }
    return std::unexpected(whyNot(entry, *record, written.error()));
}

// Only what the later steps can have brought about is blamed on one of them: the newest, for it can be undone first.
Error Study::whyNot(const JournalEntry &entry, const ChangeRecord &record, const Error &error) const
{
    if (error.kind != ErrorKind::Outdated && error.kind != ErrorKind::WriteFailed && error.kind != ErrorKind::TagCycle)
        return error;
    const auto restsOnIt = dependenceOn(record);
    for (const JournalEntry &later : orEmpty(m_store.journal().since(entry.id + 1))) {
        if (later.state != JournalState::Done || !restsOnIt(orEmpty(m_store.journal().record(later.id))))
            continue;
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(later.at);
        const bool sameDay = at.date() == QDateTime::fromMSecsSinceEpoch(now()).date();
        const QString when = sameDay ? QLocale().toString(at.time(), QStringLiteral("HH:mm"))
                                     : QLocale().toString(at, QLocale::ShortFormat);
        return {.kind = ErrorKind::BuiltUpon,
                .subject = tr("“%1” (%2) builds on it").arg(later.name, when),
                .detail = error.detail};
    }
    if (error.kind == ErrorKind::Outdated)
        return {.kind = ErrorKind::Outdated, .subject = entry.name, .detail = error.detail};
    return error;
}

Result<void> Study::goToStep(qint64 step)
{
    const Result<QList<JournalEntry>> steps = stepsTo(step);
    if (!steps)
        return std::unexpected(steps.error());
    Transaction transaction(m_store.database());
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    ChangeRecord all;
    for (const JournalEntry &entry : *steps) {
        const Direction way = entry.state == JournalState::Done ? Direction::Backwards : Direction::Forwards;
        const Result<ChangeRecord> moved = move(entry, way);
        if (!moved)
            return std::unexpected(moved.error());
        all.append(*moved);
    }
    return transaction.commit().transform([&] { announce(all); });
}

// Those to be undone, newest first, or to be redone, oldest first.
Result<QList<JournalEntry>> Study::stepsTo(qint64 step) const
{
    const JournalTable &journal = m_store.journal();
    const Result<std::optional<JournalEntry>> target = journal.entry(step);
    if (!target)
        return std::unexpected(target.error());
    const bool forward = *target && (*target)->state == JournalState::Undone;
    if (step != 0 && (!*target || (*target)->state == JournalState::Dropped))
        return failure(ErrorKind::NothingToDo, tr("no step %1 to go to").arg(step));
    return journal.since(forward ? 0 : step + 1)
        .and_then([&](QList<JournalEntry> steps) -> Result<QList<JournalEntry>> {
            steps.removeIf([&](const JournalEntry &entry) {
                return entry.state != (forward ? JournalState::Undone : JournalState::Done) ||
                       (forward && entry.id > step);
            });
            if (steps.isEmpty())
                return failure(ErrorKind::NothingToDo, tr("it is the last step that is done"));
            if (forward)
                std::ranges::reverse(steps);
            return steps;
        });
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
