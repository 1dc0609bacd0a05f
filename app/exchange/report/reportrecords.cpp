// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/reportrecords.h"

#include "exchange/markdownpieces.h"

#include <algorithm>

namespace
{

QList<TimelineEntry> acceptedEvents(const Snapshot &snapshot)
{
    QList<TimelineEntry> entries;
    for (const Event &event : snapshot.events) {
        if (event.state == ReviewState::Accepted)
            entries.append({.event = event.id, .lane = {}});
    }
    return entries;
}

bool shareWords(const Passage &a, const Passage &b)
{
    return a.version == b.version && a.span.start < b.span.end && b.span.start < a.span.end;
}

template <class Filter>
QList<const QuoteRecord *> chosen(const QList<QuoteRecord> &records, const Filter &isChosen)
{
    QList<const QuoteRecord *> found;
    for (const QuoteRecord &record : records) {
        if (isChosen(record))
            found.append(&record);
    }
    return found;
}

template <class Filter>
QList<const Note *> chosenNotes(const Snapshot &snapshot, const Filter &isChosen)
{
    QList<const Note *> found;
    for (const Note &note : snapshot.notes) {
        if (isChosen(note))
            found.append(&note);
    }
    std::ranges::stable_sort(found, {}, [](const Note *note) { return std::pair(note->created, note->uuid); });
    return found;
}

// By place, and where that is the same by UUID.
void sortByPlace(QList<QuoteRecord> &records, const SnapshotIndex &index)
{
    std::ranges::sort(records, [&](const QuoteRecord &a, const QuoteRecord &b) {
        if (index.standsBefore(*a.passage, *b.passage) || index.standsBefore(*b.passage, *a.passage))
            return index.standsBefore(*a.passage, *b.passage);
        return a.uuid < b.uuid;
    });
}

void nameBlocks(QList<QuoteRecord> &records, QChar kind)
{
    QSet<QString> taken;
    for (QuoteRecord &record : records)
        record.blockId = MarkdownPieces::blockId(kind, record.uuid, taken).sliced(1);
}

} // namespace

ReportRecords::ReportRecords(const Snapshot &snapshot, const QLocale &locale)
    : m_timeline(snapshot, acceptedEvents(snapshot), locale)
{
    readTags();
    readClaims();
    readHighlights();
}

void ReportRecords::readTags()
{
    addTagsBelow({}, 0);
}

// A tag below itself is below no root, and so is left out.
void ReportRecords::addTagsBelow(TagId parent, int depth)
{
    QList<const Tag *> children;
    for (const Tag &tag : snapshot().tags) {
        if (tag.parent == parent)
            children.append(&tag);
    }
    std::ranges::stable_sort(children, {}, [](const Tag *tag) { return std::pair(tag->position, tag->name); });
    for (const Tag *tag : std::as_const(children)) {
        m_tags.append(tag);
        m_depths.insert(tag->id, depth);
        addTagsBelow(tag->id, depth + 1);
    }
}

void ReportRecords::readClaims()
{
    for (const EventRecord &event : m_timeline.events()) {
        for (const ClaimRecord &claim : event.claims) {
            if (!claim.passage || !claim.article)
                continue;
            m_claims.append({.passage = claim.passage,
                             .version = claim.version,
                             .article = claim.article,
                             .highlight = claim.highlight,
                             .claim = claim.claim,
                             .uuid = claim.claim->uuid,
                             .events = {event.event},
                             .mood = claim.mood()});
        }
    }
    sortByPlace(m_claims, index());
    nameBlocks(m_claims, u'c');
}

void ReportRecords::readHighlights()
{
    QHash<HighlightId, QList<const Note *>> notes;
    for (const Note *note : chosenNotes(snapshot(), [](const Note &each) { return !each.highlight.isNull(); }))
        notes[note->highlight].append(note);
    QHash<HighlightId, QSet<TagId>> tags;
    for (const HighlightTag &row : snapshot().highlightTags)
        tags[row.highlight].insert(row.tag);
    QHash<VersionId, QList<const QuoteRecord *>> claims;
    for (const QuoteRecord &claim : std::as_const(m_claims))
        claims[claim.version->id].append(&claim);
    for (const Highlight &highlight : snapshot().highlights) {
        const Passage *passage = index().passage(highlight.passage);
        const Article *article = passage ? index().articleOf(*passage) : nullptr;
        if (!article)
            continue;
        QuoteRecord record{.passage = passage,
                           .version = index().version(passage->version),
                           .article = article,
                           .highlight = &highlight,
                           .uuid = highlight.uuid,
                           .tags = index().tagPaths(highlight.id),
                           .colours = coloursOf(tags.value(highlight.id)),
                           .notes = notes.value(highlight.id)};
        for (const QuoteRecord *claim : claims.value(passage->version)) {
            if (shareWords(*passage, *claim->passage) && !record.events.contains(claim->events.first()))
                record.events.append(claim->events.first());
        }
        m_quotes.append(record);
    }
    sortByPlace(m_quotes, index());
    nameBlocks(m_quotes, u'h');
}

QStringList ReportRecords::coloursOf(const QSet<TagId> &tags) const
{
    QStringList colours;
    for (const Tag *tag : m_tags) {
        if (!tag->colour.isEmpty() && tags.contains(tag->id) && !colours.contains(tag->colour))
            colours.append(tag->colour);
    }
    return colours;
}

QList<const QuoteRecord *> ReportRecords::quotesIn(ArticleId article) const
{
    return chosen(m_quotes, [&](const QuoteRecord &record) { return record.article->id == article; });
}

QList<const QuoteRecord *> ReportRecords::quotesWith(TagId tag) const
{
    if (tag.isNull())
        return chosen(m_quotes, [](const QuoteRecord &record) { return record.tags.isEmpty(); });
    QSet<HighlightId> tagged;
    for (const HighlightTag &row : snapshot().highlightTags) {
        if (row.tag == tag)
            tagged.insert(row.highlight);
    }
    return chosen(m_quotes, [&](const QuoteRecord &record) { return tagged.contains(record.highlight->id); });
}

QList<const QuoteRecord *> ReportRecords::quotesOf(EventId event) const
{
    return chosen(m_claims, [&](const QuoteRecord &record) { return record.claim->event == event; });
}

QList<const Note *> ReportRecords::notesOn(ArticleId article) const
{
    return chosenNotes(snapshot(), [&](const Note &note) { return note.article == article; });
}

QList<const Note *> ReportRecords::notesOn(EventId event) const
{
    return chosenNotes(snapshot(), [&](const Note &note) { return note.event == event; });
}

QList<const Note *> ReportRecords::notesOnStudy() const
{
    return chosenNotes(snapshot(), [](const Note &note) {
        return note.highlight.isNull() && note.article.isNull() && note.event.isNull();
    });
}
