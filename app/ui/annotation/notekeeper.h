// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/actions/writenote.h"

#include <QTimer>

#include <optional>

// What was typed into notes, on its way into the study: saved a moment after the last key, each second while
// keys follow one another, at the latest when another note is opened. What could not be saved is kept, shown again when
// its note is opened, and tried again each time anything is saved. GUI thread; the study must outlive it.
class NoteKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State { Untouched, Waiting, Saved, Failed };

    static constexpr int delay = 400;    // milliseconds after the last key
    static constexpr int longest = 1000; // milliseconds that the first key waits while others follow

    explicit NoteKeeper(Study &study, QObject *parent = nullptr);

    // The text to be shown for a note; what was typed into the one before is saved.
    QString open(const NoteTarget &target);
    [[nodiscard]] const NoteTarget &target() const { return m_target; }

    // The open note now reads so.
    void type(const QString &text);
    // The first error; what it concerns is kept.
    Result<void> flush();

    [[nodiscard]] State state() const { return m_state; }
    // What stood in the way of the last save; nothing when all is saved.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

signals:
    void stateChanged();
    // Once for each kind of error, until something was saved again.
    void failed(const Error &error);
    // The open note was changed elsewhere, by undo for instance, and nothing is being typed into it.
    void replaced(const QString &text);

private:
    struct Draft {
        NoteTarget target;
        QString text;
    };

    void follow(const ChangeSet &changes);
    [[nodiscard]] QString stored(const NoteTarget &target) const;
    [[nodiscard]] const Draft *draft(const NoteTarget &target) const;
    void forget(const NoteTarget &target);
    void settle();
    Result<void> saveAll();
    void setState(State state);

    Study *m_study;
    NoteTarget m_target;
    QString m_stored;      // the open note as the study has it
    QList<Draft> m_drafts; // not saved yet; at most one for each target
    QTimer m_timer;
    QTimer m_longest;
    State m_state = State::Untouched;
    std::optional<Error> m_error;
    bool m_saving = false; // our own changes are no news
};
