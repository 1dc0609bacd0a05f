// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/fillstore.h"

#include "study/parentsfirst.h"

#include <QCryptographicHash>
#include <QHash>
#include <QUuid>

namespace
{
QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// Inserts rows and keeps account of the ids that they get in this file.
class Filler
{
public:
    explicit Filler(const StudyStore &store) : m_store(store) {}

    template <class Row>
    Result<void> fill(QList<Row> &rows, const auto &adapt)
    {
        auto &ids = m_ids[QLatin1StringView(rowMap<Row>().table)];
        for (Row &row : rows) {
            qint64 old = 0;
            if constexpr (requires { row.id.value; })
                old = std::exchange(row.id.value, 0);
            if constexpr (requires { row.uuid; }) {
                if (row.uuid.isEmpty())
                    row.uuid = newUuid();
            }
            adapt(row);
            const Result<qint64> id = m_store.table<Row>().insert(row);
            if (!id)
                return std::unexpected(id.error());
            ids.insert(old, *id);
        }
        return {};
    }

    // What `id` became; none when it named no row of the snapshot, which the foreign keys then refuse where it matters.
    template <class Row, class AnyId>
    void follow(AnyId &id) const
    {
        if (!id.isNull())
            id.value = m_ids[QLatin1StringView(rowMap<Row>().table)].value(id.value);
    }

private:
    const StudyStore &m_store;
    QHash<QString, QHash<qint64, qint64>> m_ids;
};

Result<void> fillArticles(Filler &fill, Snapshot &all, qint64 now)
{
    return fill.fill(all.articles, [](const Article &) {})
        .and_then([&] {
            return fill.fill(all.versions, [&](Version &row) {
                fill.follow<Article>(row.article);
                if (row.imported == 0)
                    row.imported = now;
            });
        })
        .and_then([&] {
            return fill.fill(all.passages, [&](Passage &row) {
                fill.follow<Version>(row.version);
                fill.follow<Passage>(row.origin);
            });
        })
        .and_then([&] { return fill.fill(all.reviews, [&](Review &row) { fill.follow<Passage>(row.passage); }); })
        .and_then([&] { return fill.fill(all.wordLists, [](const WordList &) {}); });
}

Result<void> fillHighlights(Filler &fill, Snapshot &all, qint64 now)
{
    return fill.fill(all.tags, [&](Tag &row) { fill.follow<Tag>(row.parent); })
        .and_then([&] { return fill.fill(all.tagPins, [&](TagPin &row) { fill.follow<Tag>(row.tag); }); })
        .and_then([&] {
            return fill.fill(all.highlights, [&](Highlight &row) {
                fill.follow<Passage>(row.passage);
                if (row.created == 0)
                    row.created = now;
            });
        })
        .and_then([&] {
            return fill.fill(all.highlightTags, [&](HighlightTag &row) {
                fill.follow<Highlight>(row.highlight);
                fill.follow<Tag>(row.tag);
            });
        })
        .and_then([&] {
            return fill.fill(all.links, [&](Link &row) {
                fill.follow<Passage>(row.a);
                fill.follow<Passage>(row.b);
            });
        });
}

Result<void> fillEvents(Filler &fill, Snapshot &all)
{
    return fill.fill(all.reporters, [](const Reporter &) {})
        .and_then([&] { return fill.fill(all.events, [](const Event &) {}); })
        .and_then([&] {
            return fill.fill(all.eventTags, [&](EventTag &row) {
                fill.follow<Event>(row.event);
                fill.follow<Tag>(row.tag);
            });
        })
        .and_then([&] {
            return fill.fill(all.claims, [&](Claim &row) {
                fill.follow<Event>(row.event);
                fill.follow<Event>(row.relativeTo);
                fill.follow<Passage>(row.passage);
                fill.follow<Reporter>(row.reporter);
            });
        });
}

Result<void> fillNotes(Filler &fill, Snapshot &all, qint64 now)
{
    return fill.fill(all.notes, [&](Note &row) {
        fill.follow<Highlight>(row.highlight);
        fill.follow<Article>(row.article);
        fill.follow<Event>(row.event);
        if (row.created == 0)
            row.created = row.modified = now;
    });
}

Result<void> proveQuotes(const StudyStore &store)
{
    return store.brokenPassages().and_then([&](const QList<PassageId> &broken) -> Result<void> {
        if (broken.isEmpty())
            return {};
        const auto passage = store.table<Passage>().find(Passage{.id = broken.first()});
        return failure(ErrorKind::QuoteNotFound, passage && *passage ? (*passage)->quote : QString());
    });
}
} // namespace

Result<void> fillStore(const StudyStore &store, Snapshot all, qint64 now)
{
    if (all.info.uuid.isEmpty())
        all.info.uuid = newUuid();
    const QList<Tag> tags = parentsFirst(all.tags, [](const Tag &tag) { return tag.parent; });
    const QList<Passage> passages = parentsFirst(all.passages, [](const Passage &passage) { return passage.origin; });
    if (tags.size() != all.tags.size())
        return failure(ErrorKind::TagCycle);
    all.tags = tags;
    all.passages = passages;
    Filler fill(store);
    return store.table<StudyInfo>()
        .insert(all.info)
        .and_then([&](qint64) { return fillArticles(fill, all, now); })
        .and_then([&] { return fillHighlights(fill, all, now); })
        .and_then([&] { return fillEvents(fill, all); })
        .and_then([&] { return fillNotes(fill, all, now); })
        .and_then([&] { return proveQuotes(store); });
}
