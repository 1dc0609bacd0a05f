// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/passagejson.h"

// The rows of a study as JSON objects, one for each, in orders that do not depend on ids: what the plain-text form, the
// single JSON file and, in part, other formats are made of. What is as the reader takes it anyway is left out. Points
// into the snapshot, which must outlive it and must not change. Any thread.
class StudyLists
{
public:
    explicit StudyLists(const Snapshot &snapshot)
        : m_snapshot(snapshot), m_index(snapshot), m_passages(snapshot, m_index)
    {
    }
    Q_DISABLE_COPY_MOVE(StudyLists)

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const SnapshotIndex &index() const { return m_index; }
    [[nodiscard]] const PassageWriter &passages() const { return m_passages; }

    [[nodiscard]] JsonLine story() const;
    [[nodiscard]] QList<JsonLine> tags() const;
    [[nodiscard]] QList<JsonLine> reporters() const;
    [[nodiscard]] QList<JsonLine> events() const;
    [[nodiscard]] QList<JsonLine> claims() const;
    [[nodiscard]] QList<JsonLine> highlights() const;
    [[nodiscard]] QList<JsonLine> notes() const;
    [[nodiscard]] QList<JsonLine> links() const;
    [[nodiscard]] QList<JsonLine> wordLists() const;
    // All of them under the names that a reader expects.
    [[nodiscard]] QList<JsonList> all() const;

    // Rows in those orders: those whose passage, and event, is there.
    [[nodiscard]] QList<const Highlight *> sortedHighlights() const;
    [[nodiscard]] QList<const Claim *> sortedClaims() const;
    [[nodiscard]] QList<const Note *> sortedNotes() const;
    [[nodiscard]] QList<const Link *> sortedLinks() const;

    [[nodiscard]] JsonLine eventLine(const Event &event) const;
    // What a claim says, without its event, its passage and its UUID.
    void addClaimFacts(JsonLine &line, const Claim &claim) const;
    [[nodiscard]] JsonLine linkLine(const Link &link) const;

private:
    [[nodiscard]] JsonLine claimLine(const Claim &claim) const;
    void addNoteTarget(JsonLine &line, const Note &note) const;

    template <class Row>
    QList<const Row *> byPlace(const QList<Row> &rows, PassageId Row::*passage) const;

    const Snapshot &m_snapshot;
    SnapshotIndex m_index;
    PassageWriter m_passages;
};
