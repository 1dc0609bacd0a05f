// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/snapshotindex.h"
#include "time/eventdates.h"

#include <QLocale>

// An event on a timeline that is written out, and the lane that it stands in there; empty: in none.
struct TimelineEntry {
    EventId event;
    QString lane;
};

// A claim with all that it refers to. Points into the snapshot.
struct ClaimRecord {
    const Claim *claim = nullptr;
    const Passage *passage = nullptr;
    const Version *version = nullptr;
    const Article *article = nullptr;
    const Reporter *reporter = nullptr;   // null: the article says it on its own account
    const Event *relativeTo = nullptr;    // null: it is dated by no other event
    const Highlight *highlight = nullptr; // one that shares words with the passage; null: none
    DayRange days;                        // of its date; open on both sides without one

    [[nodiscard]] QString mood() const; // "2025-04, planned, people": how the passage has it; may be empty. Translated
};

// An event with what its accepted claims say together.
struct EventRecord {
    const Event *event = nullptr;
    QString lane;
    QStringList tags; // paths
    QString edtf;     // as the analyst or a claim has it, else composed from the days; empty: not dated
    QString when;     // in words
    QString conflict; // why the claims cannot all be true, a sentence; empty when they can
    EventDates dates;
    QList<ClaimRecord> claims; // by article and place

    [[nodiscard]] bool isDated() const { return dates.earliest || dates.latest; }
    [[nodiscard]] QString title() const; // on one line; the name where there is none
    [[nodiscard]] QStringList articles() const;
    [[nodiscard]] QStringList reporters() const;
};

// What the writers of a timeline write: the events chosen from a snapshot, by date, those without one at the end. Words
// are of this locale. The snapshot must outlive it and must not change. Any thread.
class TimelineRecords
{
public:
    TimelineRecords(const Snapshot &snapshot, const QList<TimelineEntry> &entries, const QLocale &locale);
    Q_DISABLE_COPY_MOVE(TimelineRecords)

    [[nodiscard]] const QList<EventRecord> &events() const { return m_events; }
    [[nodiscard]] const Snapshot &snapshot() const { return *m_snapshot; }
    [[nodiscard]] const SnapshotIndex &index() const { return m_index; }
    [[nodiscard]] QString title() const { return m_snapshot->info.title.simplified(); }

private:
    void readHighlights();
    [[nodiscard]] QHash<EventId, QList<ClaimRecord>> claimsByEvent() const;
    [[nodiscard]] ClaimRecord record(const Claim &claim) const;
    [[nodiscard]] const Highlight *highlightOn(const Passage &passage) const;
    [[nodiscard]] EventRecord record(const Event &event, const TimelineEntry &entry, const QList<ClaimRecord> &claims,
                                     const QLocale &locale) const;

    const Snapshot *m_snapshot;
    SnapshotIndex m_index;
    QHash<VersionId, QList<const Highlight *>> m_highlights; // by start
    QList<EventRecord> m_events;
};
