// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/mergeplan.h"

#include "core/enumtext.h"
#include "study/mergeevents.h"
#include "study/mergerows.h"
#include "study/mergetexts.h"
#include "study/parentsfirst.h"

#include <algorithm>

namespace
{
using namespace Qt::StringLiterals;

QString besideUuidOf(const Highlight &highlight, const Passage &place)
{
    return besideUuid(highlight.uuid, {QString::number(place.span.start), place.quote});
}

class Planner
{
public:
    Planner(const Snapshot &ours, const Snapshot &theirs, QString author, const MergeWatch &watch)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_author(std::move(author))
        , m_watch(watch)
        , m_texts(ours, theirs, m_plan)
        , m_events(ours, theirs, m_author, m_plan, m_texts)
    {
    }

    MergePlan plan();

private:
    void planTags();
    void compareTag(const Tag &ours, const Tag &theirs);
    [[nodiscard]] QString tagPath(TagId ours) const;
    bool planHighlights();
    void planHighlight(const Highlight &theirs);
    HighlightId bring(const Highlight &theirs);
    void planLinks();
    void planNotes();
    void addNote(Note row);
    void compareNote(const Note &ours, Note theirs);
    [[nodiscard]] QString whereIs(const Note &note) const;
    void setTags();

    const Snapshot &m_ours;
    const Snapshot &m_theirs;
    QString m_author;
    const MergeWatch &m_watch;
    MergePlan m_plan;
    MergeTexts m_texts;
    MergeEvents m_events;
    QHash<TagId, Tag> m_tagRows; // ours and those of the plan
    QHash<QString, Highlight> m_highlightRows;
    QHash<HighlightId, Highlight> m_highlightsById;
    QHash<QString, Note> m_noteRows;
    // What another who merged ours has kept beside theirs, by its UUID: it is ours, and does not come back twice.
    QHash<QString, HighlightId> m_ourHighlightsThere;
    QSet<QString> m_ourNotesThere;
    // From theirs to ours.
    QHash<TagId, TagId> m_tags;
    QHash<HighlightId, HighlightId> m_highlights;
};

MergePlan Planner::plan()
{
    planTags();
    if (!planHighlights())
        return {};
    m_events.plan();
    planLinks();
    planNotes();
    setTags();
    return std::move(m_plan);
}

QString Planner::tagPath(TagId ours) const
{
    QStringList path;
    for (TagId id = ours; !id.isNull() && path.size() < 100; id = m_tagRows.value(id).parent) {
        path.prepend(m_tagRows.value(id).name);
    }
    return path.join(u'/');
}

void Planner::planTags()
{
    const QHash<QString, Tag> byUuid = rowsByUuid(m_ours.tags);
    QHash<std::pair<TagId, QString>, TagId> byPlace;
    qint64 position = 0;
    for (const Tag &tag : m_ours.tags) {
        m_tagRows.insert(tag.id, tag);
        byPlace.insert({tag.parent, tag.name}, tag.id);
        position = std::max(position, tag.position);
    }
    for (const Tag &theirs : parentsFirst(m_theirs.tags, [](const Tag &tag) { return tag.parent; })) {
        Tag row = theirs;
        row.parent = m_tags.value(theirs.parent);
        TagId same = byUuid.value(theirs.uuid).id;
        if (same.isNull())
            same = byPlace.value({row.parent, row.name});
        if (!same.isNull()) {
            if (same.value > 0)
                compareTag(m_tagRows.value(same), row);
        } else {
            row.position = ++position;
            same = row.id = planRow(m_plan.rows.tags, row);
            m_tagRows.insert(row.id, row);
            byPlace.insert({row.parent, row.name}, row.id);
            ++m_plan.report.tags;
        }
        m_tags.insert(theirs.id, same);
    }
}

void Planner::compareTag(const Tag &ours, const Tag &theirs)
{
    const QString where = tagPath(ours.id);
    const auto differ = [&](QLatin1StringView field, const QString &a, const QString &b) {
        compareFields(m_plan.report, {.kind = MergeKind::Tag, .field = field, .ours = a, .theirs = b, .where = where});
    };
    differ("name"_L1, ours.name, theirs.name);
    differ("parent"_L1, tagPath(ours.parent), tagPath(theirs.parent));
    differ("colour"_L1, ours.colour, theirs.colour);
    differ("description"_L1, ours.description, theirs.description);
}

bool Planner::planHighlights()
{
    m_highlightRows = rowsByUuid(m_ours.highlights);
    m_highlightsById = rowsById(m_ours.highlights);
    for (const Highlight &ours : m_ours.highlights) {
        m_ourHighlightsThere.insert(besideUuidOf(ours, m_texts.ourPassage(ours.passage)), ours.id);
    }
    const auto count = int(m_theirs.highlights.size());
    for (int done = 0; done < count; ++done) {
        if (m_watch && done % 32 == 0 && !m_watch(done, count))
            return false;
        planHighlight(m_theirs.highlights[done]);
    }
    return !m_watch || m_watch(count, count);
}

void Planner::planHighlight(const Highlight &theirs)
{
    if (const HighlightId ours = m_ourHighlightsThere.value(theirs.uuid); !ours.isNull()) {
        m_highlights.insert(theirs.id, ours);
        m_texts.equate(theirs.passage, m_highlightsById.value(ours).passage);
        return;
    }
    const auto known = m_highlightRows.constFind(theirs.uuid);
    if (known == m_highlightRows.cend()) {
        m_highlights.insert(theirs.id, bring(theirs));
        return;
    }
    const Highlight ours = *known;
    const QString where = m_texts.articleName(ours.passage);
    compareFields(m_plan.report, {.kind = MergeKind::Highlight,
                                  .field = "author"_L1,
                                  .ours = ours.author,
                                  .theirs = theirs.author,
                                  .where = where,
                                  .passage = ours.passage});
    m_highlights.insert(theirs.id, ours.id);
    if (m_texts.isSamePlace(theirs.passage, ours.passage)) {
        m_texts.equate(theirs.passage, ours.passage);
        return;
    }
    const Passage place = m_texts.theirPassage(theirs.passage);
    m_plan.report.conflicts.append({.kind = MergeKind::Highlight,
                                    .field = "words"_L1,
                                    .ours = m_texts.ourPassage(ours.passage).quote,
                                    .theirs = place.quote,
                                    .where = where,
                                    .passage = ours.passage});
    Highlight further = theirs;
    further.uuid = besideUuidOf(theirs, place);
    const auto kept = m_highlightRows.constFind(further.uuid);
    if (kept != m_highlightRows.cend()) {
        m_texts.equate(theirs.passage, kept->passage);
        m_highlights.insert(theirs.id, kept->id);
    } else {
        m_highlights.insert(theirs.id, bring(further));
    }
}

HighlightId Planner::bring(const Highlight &theirs)
{
    Highlight row = theirs;
    row.passage = m_texts.passage(theirs.passage);
    if (row.passage.isNull())
        return {};
    row.author = authorOr(theirs.author, m_author);
    ++m_plan.report.highlights;
    row.id = planRow(m_plan.rows.highlights, row);
    m_highlightRows.insert(row.uuid, row);
    m_highlightsById.insert(row.id, row);
    return row.id;
}

void Planner::planLinks()
{
    const QHash<QString, Link> byUuid = rowsByUuid(m_ours.links);
    for (const Link &theirs : m_theirs.links) {
        if (const auto ours = byUuid.constFind(theirs.uuid); ours != byUuid.cend()) {
            compareFields(m_plan.report, {.kind = MergeKind::Link,
                                          .field = "state"_L1,
                                          .ours = enumText(ours->state),
                                          .theirs = enumText(theirs.state),
                                          .where = m_texts.articleName(ours->a),
                                          .passage = ours->a});
            continue;
        }
        Link row = theirs;
        row.a = m_texts.passage(theirs.a);
        row.b = m_texts.passage(theirs.b);
        row.author = authorOr(theirs.author, m_author);
        if (row.a.isNull() || row.b.isNull() || row.a == row.b)
            continue;
        planRow(m_plan.rows.links, row);
        ++m_plan.report.links;
    }
}

void Planner::planNotes()
{
    m_noteRows = rowsByUuid(m_ours.notes);
    for (const Note &ours : m_ours.notes) {
        m_ourNotesThere.insert(besideUuid(ours.uuid, {ours.text}));
    }
    for (const Note &theirs : m_theirs.notes) {
        const auto known = m_noteRows.constFind(theirs.uuid);
        if (known != m_noteRows.cend()) {
            compareNote(Note(*known), theirs);
            continue;
        }
        if (m_ourNotesThere.contains(theirs.uuid))
            continue;
        Note row = theirs;
        row.highlight = m_highlights.value(theirs.highlight);
        row.article = m_texts.article(theirs.article);
        row.event = m_events.event(theirs.event);
        addNote(row);
    }
}

void Planner::addNote(Note row)
{
    row.author = authorOr(row.author, m_author);
    row.id = planRow(m_plan.rows.notes, row);
    m_noteRows.insert(row.uuid, row);
    ++m_plan.report.notes;
}

QString Planner::whereIs(const Note &note) const
{
    if (!note.highlight.isNull())
        return m_texts.articleName(m_highlightsById.value(note.highlight).passage);
    return note.event.isNull() ? m_texts.articleName(note.article) : m_events.name(note.event);
}

void Planner::compareNote(const Note &ours, Note theirs)
{
    if (ours.text == theirs.text)
        return;
    m_plan.report.conflicts.append({.kind = MergeKind::Note,
                                    .field = "text"_L1,
                                    .ours = ours.text,
                                    .theirs = theirs.text,
                                    .where = whereIs(ours),
                                    .passage = m_highlightsById.value(ours.highlight).passage});
    theirs.uuid = besideUuid(theirs.uuid, {theirs.text});
    if (theirs.text.isEmpty() || m_noteRows.contains(theirs.uuid))
        return;
    theirs.highlight = ours.highlight;
    theirs.article = ours.article;
    theirs.event = ours.event;
    addNote(theirs);
}

// Tags are united. A row is only counted where highlight or event was there before.
void Planner::setTags()
{
    QSet<std::pair<HighlightId, TagId>> onHighlights;
    for (const HighlightTag &row : m_ours.highlightTags) {
        onHighlights.insert({row.highlight, row.tag});
    }
    for (const HighlightTag &theirs : m_theirs.highlightTags) {
        const HighlightTag row{.highlight = m_highlights.value(theirs.highlight), .tag = m_tags.value(theirs.tag)};
        const std::pair key(row.highlight, row.tag);
        if (row.highlight.isNull() || row.tag.isNull() || onHighlights.contains(key))
            continue;
        onHighlights.insert(key);
        m_plan.rows.highlightTags.append(row);
        m_plan.report.taggings += row.highlight.value > 0 ? 1 : 0;
    }
    QSet<std::pair<EventId, TagId>> onEvents;
    for (const EventTag &row : m_ours.eventTags) {
        onEvents.insert({row.event, row.tag});
    }
    for (const EventTag &theirs : m_theirs.eventTags) {
        const EventTag row{.event = m_events.event(theirs.event), .tag = m_tags.value(theirs.tag)};
        const std::pair key(row.event, row.tag);
        if (row.event.isNull() || row.tag.isNull() || onEvents.contains(key))
            continue;
        onEvents.insert(key);
        m_plan.rows.eventTags.append(row);
        m_plan.report.taggings += row.event.value > 0 ? 1 : 0;
    }
}
} // namespace

MergePlan planMerge(const Snapshot &ours, const Snapshot &theirs, const QString &author, const MergeWatch &watch)
{
    return Planner(ours, theirs, author, watch).plan();
}
