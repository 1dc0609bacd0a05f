// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/notekeeper.h"

#include "text/canonicaltext.h"

#include <QScopedValueRollback>

#include <algorithm>

NoteKeeper::NoteKeeper(Study &study, QObject *parent) : QObject(parent), m_study(&study), m_stored(stored({}))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &NoteKeeper::flush);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longest);
    connect(&m_longest, &QTimer::timeout, this, &NoteKeeper::flush);
    connect(m_study, &Study::changed, this, &NoteKeeper::follow);
}

QString NoteKeeper::open(const NoteTarget &target)
{
    (void)flush(); // an error is told by signal, and its text kept
    m_target = target;
    m_stored = stored(target);
    setState(m_error ? State::Failed : State::Untouched);
    const Draft *kept = draft(target);
    return kept ? kept->text : m_stored;
}

void NoteKeeper::type(const QString &text)
{
    // In the form in which the study keeps it: white space at the end does not count.
    if (canonicalText(text) == m_stored) {
        forget(m_target);
        settle();
        return;
    }
    if (const Draft *known = draft(m_target); known && known->text == text)
        return;
    forget(m_target);
    m_drafts.append(Draft{.target = m_target, .text = text});
    m_timer.start();
    if (!m_longest.isActive())
        m_longest.start();
    if (m_state != State::Failed)
        setState(State::Waiting);
}

// Typed back to what the study has: nothing is left to be saved.
void NoteKeeper::settle()
{
    if (!m_drafts.isEmpty() || m_saving || (m_state != State::Waiting && m_state != State::Failed))
        return;
    m_timer.stop();
    m_longest.stop();
    m_error.reset();
    setState(State::Saved);
}

Result<void> NoteKeeper::flush()
{
    m_timer.stop();
    m_longest.stop();
    if (m_saving || m_drafts.isEmpty())
        return {};
    Result<void> result = saveAll();
    const bool isNews = !result && (!m_error || m_error->kind != result.error().kind);
    m_error = result ? std::nullopt : std::optional(result.error());
    setState(result ? State::Saved : State::Failed);
    if (isNews)
        emit failed(result.error());
    return result;
}

Result<void> NoteKeeper::saveAll()
{
    const QScopedValueRollback saving(m_saving, true);
    Result<void> result;
    const QList<Draft> drafts = m_drafts;
    for (const Draft &each : drafts) {
        const Result<void> done = writeNote(*m_study, each.target, each.text);
        if (!done) {
            result = result ? done : result;
            continue;
        }
        forget(each.target);
        if (each.target == m_target)
            m_stored = stored(m_target);
    }
    return result;
}

void NoteKeeper::follow(const ChangeSet &changes)
{
    if (m_saving || (!changes.everything && changes.notes.isEmpty()))
        return;
    const QString now = stored(m_target);
    if (now == m_stored)
        return;
    m_stored = now;
    if (!draft(m_target))
        emit replaced(now);
}

QString NoteKeeper::stored(const NoteTarget &target) const
{
    const std::optional<Note> note = orEmpty(noteOn(m_study->store(), target));
    return note ? note->text : QString();
}

const NoteKeeper::Draft *NoteKeeper::draft(const NoteTarget &target) const
{
    const auto found = std::ranges::find(m_drafts, target, &Draft::target);
    return found == m_drafts.end() ? nullptr : &*found;
}

void NoteKeeper::forget(const NoteTarget &target)
{
    m_drafts.removeIf([&](const Draft &each) { return each.target == target; });
}

void NoteKeeper::setState(State state)
{
    m_state = state;
    emit stateChanged();
}
