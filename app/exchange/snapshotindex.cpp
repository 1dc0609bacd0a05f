// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/snapshotindex.h"

#include <algorithm>
#include <tuple>

namespace
{

template <class Id, class Row>
void enter(QHash<Id, const Row *> &hash, const QList<Row> &rows)
{
    hash.reserve(rows.size());
    for (const Row &row : rows)
        hash.insert(row.id, &row);
}

} // namespace

QString tagPathPart(const QString &name)
{
    return QString(name)
        .replace(QLatin1StringView("\\"), QLatin1StringView("\\\\"))
        .replace(QLatin1StringView("/"), QLatin1StringView("\\/"));
}

SnapshotIndex::SnapshotIndex(const Snapshot &snapshot)
{
    enter(m_articles, snapshot.articles);
    enter(m_versions, snapshot.versions);
    enter(m_passages, snapshot.passages);
    enter(m_highlights, snapshot.highlights);
    enter(m_events, snapshot.events);
    enter(m_reporters, snapshot.reporters);
    enter(m_tags, snapshot.tags);
    for (const Review &review : snapshot.reviews)
        m_reviews.insert(review.passage);
    for (const TagPin &pin : snapshot.tagPins)
        m_digits.insert(pin.tag, pin.digit);
    orderArticles(snapshot);
    orderTags(snapshot);
}

void SnapshotIndex::orderArticles(const Snapshot &snapshot)
{
    for (const Article &article : snapshot.articles)
        m_articleOrder.append(&article);
    std::ranges::stable_sort(m_articleOrder, {}, &Article::position);
    for (qsizetype i = 0; i < m_articleOrder.size(); ++i)
        m_articleRanks.insert(m_articleOrder.at(i)->id, i);
    for (const Version &version : snapshot.versions)
        m_versionsOf[version.article].append(&version);
    for (QList<const Version *> &versions : m_versionsOf)
        std::ranges::stable_sort(versions, {}, &Version::number);
}

void SnapshotIndex::orderTags(const Snapshot &snapshot)
{
    for (const Tag &tag : snapshot.tags)
        m_tagRanks.insert(tag.id, m_tagRanks.size());
    for (const HighlightTag &row : snapshot.highlightTags)
        m_tagsOfHighlight[row.highlight].append(row.tag);
    for (const EventTag &row : snapshot.eventTags)
        m_tagsOfEvent[row.event].append(row.tag);
}

const Article *SnapshotIndex::articleOf(const Passage &passage) const
{
    const Version *found = version(passage.version);
    return found ? article(found->article) : nullptr;
}

QString SnapshotIndex::tagPath(TagId id) const
{
    QStringList names;
    const Tag *tag = m_tags.value(id);
    // A tag below itself would go on for ever.
    while (tag && names.size() < m_tags.size()) {
        names.prepend(tagPathPart(tag->name));
        tag = m_tags.value(tag->parent);
    }
    return names.join(u'/');
}

QStringList SnapshotIndex::paths(const QList<TagId> &tags) const
{
    QList<TagId> sorted = tags;
    sorted.removeIf([&](TagId id) { return !m_tags.contains(id); });
    std::ranges::sort(sorted, {}, [&](TagId id) { return m_tagRanks.value(id); });
    QStringList names;
    for (const TagId id : sorted)
        names.append(tagPath(id));
    return names;
}

bool SnapshotIndex::standsBefore(const Passage &a, const Passage &b) const
{
    const auto place = [&](const Passage &passage) {
        const Version *text = version(passage.version);
        const qsizetype rank = text ? m_articleRanks.value(text->article) : -1;
        return std::make_tuple(rank, text ? text->number : 0, passage.span.start, passage.span.end);
    };
    return place(a) < place(b);
}
