// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/studystore.h"

#include <QSqlQuery>

namespace
{
template <class Row>
Result<void> readAll(const StudyStore &store, const QString &order, QList<Row> &into)
{
    return store.table<Row>().select(order).transform([&](QList<Row> rows) { into = std::move(rows); });
}
} // namespace

Result<Snapshot> StudyStore::snapshot() const
{
    Snapshot all;
    const QString byId = QStringLiteral("ORDER BY id");
    QList<StudyInfo> info;
    return readAll(*this, byId, info)
        .and_then([&] { return readAll(*this, QStringLiteral("ORDER BY position, id"), all.articles); })
        .and_then([&] { return readAll(*this, byId, all.versions); })
        .and_then([&] { return readAll(*this, byId, all.passages); })
        .and_then([&] { return readAll(*this, QStringLiteral("ORDER BY position, id"), all.tags); })
        .and_then([&] { return readAll(*this, byId, all.highlights); })
        .and_then([&] { return readAll(*this, QStringLiteral("ORDER BY highlight_id, tag_id"), all.highlightTags); })
        .and_then([&] { return readAll(*this, byId, all.reporters); })
        .and_then([&] { return readAll(*this, byId, all.events); })
        .and_then([&] { return readAll(*this, QStringLiteral("ORDER BY event_id, tag_id"), all.eventTags); })
        .and_then([&] { return readAll(*this, byId, all.claims); })
        .and_then([&] { return readAll(*this, byId, all.notes); })
        .and_then([&] { return readAll(*this, byId, all.links); })
        .and_then([&] { return readAll(*this, QStringLiteral("ORDER BY passage_id"), all.reviews); })
        .and_then([&] { return readAll(*this, QStringLiteral("ORDER BY digit"), all.tagPins); })
        .and_then([&] { return readAll(*this, QStringLiteral("ORDER BY position, id"), all.wordLists); })
        .transform([&] {
            if (!info.isEmpty())
                all.info = info.first();
            return std::move(all);
        });
}

Result<VersionId> StudyStore::currentVersion(ArticleId article) const
{
    QSqlQuery query =
        m_database->prepare(QStringLiteral("SELECT id FROM version WHERE article_id = ? ORDER BY number DESC LIMIT 1"));
    query.addBindValue(article.value);
    return m_database->run(query).transform(
        [&] { return query.next() ? VersionId{query.value(0).toLongLong()} : VersionId{}; });
}

template <class Id, class Number>
Result<QHash<Id, Number>> StudyStore::counts(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query = m_database->prepare(sql);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (const Result<void> ran = m_database->run(query); !ran)
        return std::unexpected(ran.error());
    QHash<Id, Number> found;
    while (query.next()) {
        found.insert(Id{query.value(0).toLongLong()}, Number(query.value(1).toLongLong()));
    }
    return found;
}

Result<QHash<ArticleId, int>> StudyStore::highlightCounts() const
{
    return counts<ArticleId>(QStringLiteral("SELECT version.article_id, count(*) FROM highlight "
                                            "JOIN passage ON passage.id = highlight.passage_id "
                                            "JOIN version ON version.id = passage.version_id GROUP BY 1"));
}

Result<QHash<ArticleId, int>> StudyStore::highlightCounts(const QSet<VersionId> &versions,
                                                          const QSet<PassageId> &passages) const
{
    return counts<ArticleId>(
        QStringLiteral("SELECT version.article_id, count(highlight.id) FROM version "
                       "LEFT JOIN passage ON passage.version_id = version.id "
                       "LEFT JOIN highlight ON highlight.passage_id = passage.id "
                       "WHERE version.article_id IN (SELECT article_id FROM version "
                       "WHERE id IN (SELECT value FROM json_each(?)) OR id IN "
                       "(SELECT version_id FROM passage WHERE passage.id IN (SELECT value FROM json_each(?)))) "
                       "GROUP BY 1"),
        {idList(versions), idList(passages)});
}

Result<QHash<TagId, int>> StudyStore::tagCounts() const
{
    return counts<TagId>(QStringLiteral("SELECT tag_id, count(*) FROM highlight_tag GROUP BY 1"));
}

Result<QString> StudyStore::articleName(VersionId version) const
{
    QSqlQuery query = m_database->prepare(QStringLiteral(
        "SELECT article.name FROM version JOIN article ON article.id = version.article_id WHERE version.id = ?"));
    query.addBindValue(version.value);
    return m_database->run(query).transform([&] { return query.next() ? query.value(0).toString() : QString(); });
}

Result<QHash<TagId, int>> StudyStore::tagTotals() const
{
    // UNION, not UNION ALL: it ends even where a damaged file has a cycle.
    return counts<TagId>(
        QStringLiteral("WITH RECURSIVE within (tag_id, above_id) AS (SELECT id, id FROM tag UNION "
                       "SELECT within.tag_id, tag.parent_id FROM within JOIN tag ON tag.id = within.above_id "
                       "WHERE tag.parent_id IS NOT NULL) "
                       "SELECT above_id, count(DISTINCT highlight_id) FROM within JOIN highlight_tag USING (tag_id) "
                       "GROUP BY 1"));
}

Result<QHash<TagId, qint64>> StudyStore::tagUses() const
{
    return counts<TagId, qint64>(
        QStringLiteral("SELECT tag_id, max(created) FROM highlight_tag "
                       "JOIN highlight ON highlight.id = highlight_tag.highlight_id GROUP BY 1"));
}

Result<int> StudyStore::wordCount(ArticleId article) const
{
    QSqlQuery query = m_database->prepare(
        QStringLiteral("SELECT text FROM version WHERE article_id = ? ORDER BY number DESC LIMIT 1"));
    query.addBindValue(article.value);
    return m_database->run(query).transform([&] {
        const QString text = query.next() ? query.value(0).toString() : QString();
        int words = 0;
        bool inWord = false;
        for (const QChar c : text) {
            words += !inWord && !c.isSpace() ? 1 : 0;
            inWord = !c.isSpace();
        }
        return words;
    });
}

Result<QList<PassageId>> StudyStore::brokenPassages() const
{
    QSqlQuery query = m_database->prepare(QStringLiteral(
        "SELECT passage.id FROM passage JOIN version ON version.id = passage.version_id "
        "WHERE substr(version.text, passage.start + 1, passage.\"end\" - passage.start) <> passage.quote "
        "ORDER BY passage.id"));
    if (const Result<void> ran = m_database->run(query); !ran)
        return std::unexpected(ran.error());
    QList<PassageId> broken;
    while (query.next()) {
        broken.append(PassageId{query.value(0).toLongLong()});
    }
    return broken;
}

Result<QStringList> StudyStore::problems() const
{
    QStringList found;
    for (const QString &pragma :
         {QStringLiteral("PRAGMA integrity_check"), QStringLiteral("PRAGMA foreign_key_check")}) {
        QSqlQuery query = m_database->prepare(pragma);
        if (const Result<void> ran = m_database->run(query); !ran)
            return std::unexpected(ran.error());
        while (query.next()) {
            const QString line = query.value(0).toString();
            if (line != QLatin1StringView("ok"))
                found.append(line);
        }
    }
    return found;
}
