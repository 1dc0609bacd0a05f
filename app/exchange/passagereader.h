// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "exchange/jsonrecord.h"
#include "text/offsetmap.h"

#include <QHash>

// Reads the passages that passagejson.h writes into a snapshot whose articles and versions are complete. The snapshot
// must outlive it. Unsafe when the quotes are longer together than any analyst's: a short file can say "all of it"
// often.
class PassageReader
{
    Q_DECLARE_TR_FUNCTIONS(PassageReader)

public:
    explicit PassageReader(Snapshot &snapshot);

    // Takes the passage's keys from the record, which the caller finishes, and appends the passage to the snapshot.
    Result<PassageId> read(JsonRecord &record);

    [[nodiscard]] const Passage &passage(PassageId id) const { return m_snapshot->passages.at(id.value - 1); }
    [[nodiscard]] const Article *article(const QString &name) const;
    // What tells a passage from others: for making UUIDs.
    [[nodiscard]] QStringList words(PassageId id) const;

private:
    struct Text {
        qsizetype version = 0; // in the snapshot's list
        OffsetMap map;
    };

    Result<PassageId> readAt(JsonRecord &record, int depth);
    Result<Passage> place(JsonRecord &record, const Text &text);
    Result<Passage> placeBySpan(JsonRecord &record, const Text &text, PointSpan span);
    Result<TextSpan> findQuote(JsonRecord &record, const Text &text, const QString &quote) const;

    Snapshot *m_snapshot;
    qint64 m_quoted = 0;                               // code points of all quotes
    QHash<QString, qsizetype> m_articles;              // by name, in the snapshot's list
    QHash<std::pair<ArticleId, qint64>, Text> m_texts; // by article and number of the version
};
