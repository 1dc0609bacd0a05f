// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "exchange/articlefile.h"
#include "exchange/jsonrecord.h"
#include "exchange/uuidmaker.h"

#include <QHash>

// The lists of a study as they were read: "tags", "reporters", "events", "highlights", "claims", "notes", "links",
// "word_lists", any of which may be missing.
using RowLists = QHash<QString, QList<JsonRecord>>;

// Makes a study from what a reader of some format has found: first its articles and versions, in any order, then its
// rows, each held against those before it. As strict and as friendly as readFolder(), of which it is the larger part.
class StudyAssembler
{
    Q_DECLARE_TR_FUNCTIONS(StudyAssembler)

public:
    static constexpr qsizetype maxRecords = 100000; // in one list
    static constexpr qsizetype maxTexts = 10000;

    // Words to make UUIDs from when the study brings none of its own.
    StudyAssembler(const StudyInfo &info, const QString &fallback);

    // The study's own UUID is none: BadFormat about this file.
    Result<void> checkUuid(const QString &file);
    // A version, with its article when it is the first. place names it in errors.
    Result<void> addText(const ArticleFile &file, const QString &place);
    // Only once, at the end.
    Result<Snapshot> assemble(const RowLists &lists);

    // The lists in the order in which they are read.
    static QStringList listNames();

private:
    Result<void> orderArticles();
    Result<void> addVersions(const QHash<QString, ArticleId> &ids);
    Result<void> readRows(const RowLists &lists);
    Result<void> readWordList(JsonRecord &record);

    struct Lead {
        Article article;
        QString place;
    };
    struct Text {
        QString article;
        Version version;
    };

    Snapshot m_snapshot;
    UuidMaker m_uuids;
    QList<Lead> m_leads;
    QList<Text> m_texts;
};
