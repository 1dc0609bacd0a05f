// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/losscounter.h"
#include "exchange/refi/refixml.h"
#include "exchange/studylists.h"

#include <QJsonObject>

// Writes the description of a REFI-QDA project. The snapshot must outlive it.
class RefiProjectWriter
{
    Q_DECLARE_TR_FUNCTIONS(RefiProject)

public:
    RefiProjectWriter(const Snapshot &snapshot, LossCounter &losses);

    // Only once.
    QByteArray project();

    // What the standard has no place for, as JSON.
    [[nodiscard]] QByteArray ownNote() const;

    static QString linkEnd(const Link &link, bool isFirst);
    static QString claimNote(const Claim &claim);

private:
    // A stretch of a text that something refers to.
    struct Selection {
        QString guid;
        const Passage *passage = nullptr;
        const Highlight *highlight = nullptr; // null: of a claim or a link
        QStringList notes;                    // GUIDs
    };

    void gatherSelections();
    void writeUsers();
    void writeVariables();
    void writeCases();
    void writeCase(const Event &event, const QList<const Claim *> &claims);
    void writeSources();
    void writeSource(const Article &article, const Version &version, bool isFirst);
    void writeSelection(const Selection &selection);
    void writeNotes();
    void writeClaimNote(const Claim &claim);
    void writeLinks();
    void writeSet();
    void writeNoteRefs(const QStringList &guids);
    void writeValues(QLatin1StringView prefix, const QJsonObject &row);
    void writeValue(const QString &variable, const QString &element, const QString &value);
    [[nodiscard]] QString user(const QString &name) const;
    [[nodiscard]] QString moment(qint64 ms);
    [[nodiscard]] QStringList notesOn(const auto &isMeant) const;
    [[nodiscard]] JsonLine passageLine(const Selection &selection) const;

    const Snapshot &m_snapshot;
    StudyLists m_lists;
    LossCounter &m_losses;
    RefiXml m_xml;
    QList<Selection> m_selections;
    QHash<HighlightId, QStringList> m_tagsOf; // UUIDs
    QHash<EventId, QList<const Claim *>> m_claimsOn;
};
