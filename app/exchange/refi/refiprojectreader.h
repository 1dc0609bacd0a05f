// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/container/ziparchive.h"
#include "exchange/losscounter.h"
#include "exchange/refi/refitext.h"
#include "exchange/refi/refivalues.h"
#include "exchange/rowcollector.h"
#include "exchange/uniquenames.h"

// Takes the description of a REFI-QDA project apart into the rows of a study. What the project says counts; our own
// note in it adds what the standard has no place for, where the two agree.
class RefiProjectReader
{
    Q_DECLARE_TR_FUNCTIONS(RefiProject)

public:
    // Project and archive must outlive it. UUIDs that are missing are made from the seed.
    RefiProjectReader(const RefiNode &project, ZipArchive &archive, const QString &fileName, const QString &seed);

    // Only once.
    Result<ReadStudy> read();

private:
    struct Source {
        const RefiNode *node = nullptr;
        QString article; // name
        qint64 version = 1;
        RefiText text{QString()};
    };

    void findOwnNote();
    Result<StudyInfo> readInfo();
    Result<void> readTags();
    Result<void> readSources(StudyAssembler &study);
    Result<void> readSource(const RefiNode &node, StudyAssembler &study);
    [[nodiscard]] Result<QString> textOf(const RefiNode &node);
    [[nodiscard]] QJsonObject articleRow(const RefiNode &node, const RefiText &text);
    void readEvents();
    void readEvent(const RefiNode &node);
    void readSelections();
    void readSelection(Source &source, const RefiNode &node);
    void addHighlight(const RefiNode &node, const QJsonObject &passage);
    void addClaim(const Source &source, const RefiNode &node, const RefiNode &note, const QJsonObject &passage);
    void readCaseSelections();
    void readNotes();
    void findLinkEnds();
    void readLinks();
    void readCutLinks();
    [[nodiscard]] bool stands(const QJsonObject &passage) const;
    void countRest();
    void noteTargets(const RefiNode &node, const QJsonValue &target);
    [[nodiscard]] QString author(const RefiNode &node) const;
    [[nodiscard]] static QString time(const RefiNode &node, const QString &attribute);
    [[nodiscard]] QList<QJsonObject> own(const QString &list) const;
    [[nodiscard]] static QString freeName(const QString &wanted, UniqueNames &names);

    const RefiNode &m_project;
    ZipArchive &m_archive;
    QString m_fileName;
    QString m_seed;
    RefiValues m_values;
    RowCollector m_rows;
    LossCounter m_losses;
    QJsonObject m_own;               // our own note
    QString m_ownNote;               // its GUID
    QHash<QString, QString> m_users; // names by GUID
    QHash<QString, const RefiNode *> m_notes;
    QHash<QString, QJsonValue> m_noteTargets; // by the note's GUID: what it is on
    QHash<QString, QString> m_tags;           // the UUID in the study by GUID
    QHash<QString, QJsonObject> m_ownPassages;
    QSet<QString> m_linkEnds;
    QHash<QString, QJsonObject> m_passages; // by the selection's GUID
    QHash<QString, QString> m_eventNames;   // by the case's GUID
    UniqueNames m_names;                    // of events
    QSet<QString> m_reporters;
    QSet<QString> m_claims;   // GUIDs of selections that are claims
    QSet<QString> m_articles; // names
    UniqueNames m_articleNames;
    QList<Source> m_sources;
};
