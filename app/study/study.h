// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/edit.h"

#include <QObject>

#include <functional>

// The open study: the one door through which anything that the analyst owns is changed. It belongs to the GUI thread.
//
// edit() is a transaction: what the action wrote, its name and how to undo it are stored together or not at all, and
// changed() is only sent after the commit returned.
class Study : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // milliseconds since 1970, UTC

    static Clock systemClock();
    static Result<std::unique_ptr<Study>> open(const QString &path, OpenMode mode, Clock clock = systemClock());
    // Makes a new file that holds `contents`; ids are given anew. Being born is not an edit: it cannot be undone.
    static Result<std::unique_ptr<Study>> create(const QString &path, const Snapshot &contents,
                                                 Clock clock = systemClock());

    [[nodiscard]] QString path() const { return m_store.database().path(); }
    [[nodiscard]] bool isReadOnly() const { return m_store.database().isReadOnly(); }
    [[nodiscard]] const StudyStore &store() const { return m_store; }
    [[nodiscard]] const StudyInfo &info() const { return m_info; }
    [[nodiscard]] qint64 now() const { return m_clock(); }

    // Runs `action`, a function from Edit & to some Result, as one named step. An action that writes nothing leaves no
    // step. Steps with the same non-empty merge key within two seconds become one.
    template <class Action>
    auto edit(const QString &name, Action &&action, const QString &mergeKey = {})
        -> std::invoke_result_t<Action, Edit &>
    {
        Transaction transaction(m_store.database());
        if (const Result<void> begun = transaction.begin(); !begun)
            return std::unexpected(begun.error());
        Edit edit(m_store);
        auto result = action(edit);
        if (!result)
            return result;
        if (const Result<void> kept = finish(transaction, name, mergeKey, edit.record()); !kept)
            return std::unexpected(kept.error());
        return result;
    }

    // The names of the steps that undo and redo would take; empty when there is none.
    [[nodiscard]] QString undoName() const { return m_undo ? m_undo->name : QString(); }
    [[nodiscard]] QString redoName() const { return m_redo ? m_redo->name : QString(); }
    Result<void> undo();
    Result<void> redo();
    // Takes back one step and leaves those after it: a step of its own, "Undo: NAME". The last one is simply undone.
    // Refused as BuiltUpon with the later step that stands in the way, or as NothingToDo when it is not done.
    Result<void> undoStep(qint64 step);
    // Undoes or redoes until this step is the last that is done, all or nothing; 0: none is.
    Result<void> goToStep(qint64 step);

    // Milliseconds since 1970 of the last commit in this session; 0 before the first.
    [[nodiscard]] qint64 savedAt() const { return m_savedAt; }

signals:
    void changed(const ChangeSet &changes);
    void historyChanged();

private:
    Study(std::unique_ptr<Database> database, Clock clock);

    Result<void> fill(const Snapshot &contents);
    Result<void> load();
    Result<void> finish(Transaction &transaction, const QString &name, const QString &mergeKey,
                        const ChangeRecord &record);
    Result<void> writeJournal(const QString &name, const QString &mergeKey, const ChangeRecord &record);
    Result<void> step(const JournalEntry &entry, Direction direction);
    Result<ChangeRecord> move(const JournalEntry &entry, Direction direction);
    Result<void> takeBack(const JournalEntry &entry);
    [[nodiscard]] Error whyNot(const JournalEntry &entry, const ChangeRecord &record, const Error &error) const;
    [[nodiscard]] Result<QList<JournalEntry>> stepsTo(qint64 step) const;
    void refreshHistory();
    void announce(const ChangeRecord &record);

    StudyStore m_store;
    Clock m_clock;
    StudyInfo m_info;
    std::optional<JournalEntry> m_undo;
    std::optional<JournalEntry> m_redo;
    qint64 m_savedAt = 0;
};
