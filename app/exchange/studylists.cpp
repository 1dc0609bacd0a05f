// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studylists.h"

#include "core/enumtext.h"
#include "exchange/folderlayout.h"
#include "exchange/isotime.h"

#include <algorithm>
#include <tuple>

namespace
{

using namespace Qt::StringLiterals;

// Leaves the key out for the value that a reader takes when there is none.
template <class Enum>
void addWord(JsonLine &line, QLatin1StringView key, Enum value, Enum missing)
{
    if (value != missing)
        line.add(key, enumText(value));
}

void addTime(JsonLine &line, QLatin1StringView key, qint64 ms)
{
    if (ms != 0)
        line.add(key, isoTime(ms));
}

void addFlag(JsonLine &line, QLatin1StringView key, bool isSet)
{
    if (isSet)
        line.addTrue(key);
}

} // namespace

// Those whose passage is there, by where it stands, then by UUID.
template <class Row>
QList<const Row *> StudyLists::byPlace(const QList<Row> &rows, PassageId Row::*passage) const
{
    QList<const Row *> sorted;
    for (const Row &row : rows) {
        if (m_passages.canWrite(row.*passage))
            sorted.append(&row);
    }
    std::ranges::sort(sorted, [&](const Row *a, const Row *b) {
        const Passage &left = *m_index.passage(a->*passage);
        const Passage &right = *m_index.passage(b->*passage);
        if (m_index.standsBefore(left, right) || m_index.standsBefore(right, left))
            return m_index.standsBefore(left, right);
        return a->uuid < b->uuid;
    });
    return sorted;
}

JsonLine StudyLists::story() const
{
    const StudyInfo &info = m_snapshot.info;
    JsonLine line;
    line.add("format"_L1, QString(FolderLayout::format)).addNumber("version"_L1, FolderLayout::formatVersion);
    line.addFilled("uuid"_L1, info.uuid).add("title"_L1, info.title).add("description"_L1, info.description);
    return line.add("author"_L1, info.author);
}

QList<JsonLine> StudyLists::tags() const
{
    QHash<TagId, QString> uuids;
    for (const Tag &tag : m_snapshot.tags)
        uuids.insert(tag.id, tag.uuid);
    QList<JsonLine> lines;
    for (const Tag &tag : m_snapshot.tags) {
        JsonLine line;
        line.addFilled("uuid"_L1, tag.uuid).add("name"_L1, tag.name);
        if (tag.parent.isNull()) {
            line.addNull("parent"_L1);
        } else {
            line.add("parent"_L1, uuids.value(tag.parent));
        }
        line.add("colour"_L1, tag.colour).add("description"_L1, tag.description).addNumber("position"_L1, tag.position);
        if (const qint64 digit = m_index.digitOf(tag.id); digit != 0)
            line.addNumber("digit"_L1, digit);
        lines.append(line);
    }
    return lines;
}

QList<JsonLine> StudyLists::reporters() const
{
    QList<JsonLine> lines;
    for (const Reporter &reporter : m_snapshot.reporters) {
        JsonLine line;
        line.add("name"_L1, reporter.name).add("kind"_L1, enumText(reporter.kind));
        lines.append(line.addFilled("uuid"_L1, reporter.uuid));
    }
    return lines;
}

JsonLine StudyLists::eventLine(const Event &event) const
{
    JsonLine line;
    line.add("name"_L1, event.name).add("title"_L1, event.title).addFilled("description"_L1, event.description);
    addWord(line, "kind"_L1, event.kind, EventKind::Instant);
    line.addFilled("display_edtf"_L1, event.displayEdtf);
    addWord(line, "display_source"_L1, event.displaySource, DisplaySource::Computed);
    addFlag(line, "background"_L1, event.background);
    addWord(line, "state"_L1, event.state, ReviewState::Accepted);
    line.addFilled("created_by"_L1, event.createdBy).addFilled("tags"_L1, m_index.tagPaths(event.id));
    return line.addFilled("uuid"_L1, event.uuid);
}

QList<JsonLine> StudyLists::events() const
{
    QList<JsonLine> lines;
    for (const Event &event : m_snapshot.events)
        lines.append(eventLine(event));
    return lines;
}

JsonLine StudyLists::claimLine(const Claim &claim) const
{
    JsonLine line;
    line.add("event"_L1, m_index.event(claim.event)->name);
    m_passages.add(line, claim.passage);
    addClaimFacts(line, claim);
    return line.addFilled("uuid"_L1, claim.uuid);
}

void StudyLists::addClaimFacts(JsonLine &line, const Claim &claim) const
{
    line.addFilled("date_text"_L1, claim.dateText);
    if (!claim.dateText.isEmpty() || claim.dateStart != 0)
        line.addNumber("date_start"_L1, claim.dateStart);
    line.addFilled("edtf"_L1, claim.edtf);
    addWord(line, "reading"_L1, claim.reading, Reading::OneOf);
    addFlag(line, "approximate"_L1, claim.approximate);
    addFlag(line, "uncertain"_L1, claim.uncertain);
    line.addFilled("anchor_day"_L1, claim.anchorDay);
    addWord(line, "anchor_kind"_L1, claim.anchorKind, AnchorKind::None);
    if (const Event *other = m_index.event(claim.relativeTo))
        line.add("relative_to"_L1, other->name);
    addWord(line, "modality"_L1, claim.modality, Modality::Happened);
    addWord(line, "tense"_L1, claim.tense, Tense::None);
    if (const Reporter *reporter = m_index.reporter(claim.reporter))
        line.add("reporter"_L1, reporter->name);
    addWord(line, "reporter_kind"_L1, claim.reporterKind, ReporterKind::Author);
    line.addFilled("rule"_L1, claim.rule);
    if (claim.score < 1)
        line.addNumber("score"_L1, claim.score);
    addWord(line, "state"_L1, claim.state, ReviewState::Accepted);
}

// In the order of the events, then by place.
QList<const Claim *> StudyLists::sortedClaims() const
{
    const QList<const Claim *> sorted = byPlace(m_snapshot.claims, &Claim::passage);
    QHash<EventId, QList<const Claim *>> claimsOf;
    for (const Claim *claim : sorted) {
        if (m_index.event(claim->event))
            claimsOf[claim->event].append(claim);
    }
    QList<const Claim *> claims;
    for (const Event &event : m_snapshot.events)
        claims += claimsOf.value(event.id);
    return claims;
}

QList<JsonLine> StudyLists::claims() const
{
    QList<JsonLine> lines;
    for (const Claim *claim : sortedClaims())
        lines.append(claimLine(*claim));
    return lines;
}

QList<const Highlight *> StudyLists::sortedHighlights() const
{
    return byPlace(m_snapshot.highlights, &Highlight::passage);
}

QList<JsonLine> StudyLists::highlights() const
{
    QList<JsonLine> lines;
    for (const Highlight *highlight : sortedHighlights()) {
        JsonLine line;
        m_passages.add(line, highlight->passage);
        line.addFilled("tags"_L1, m_index.tagPaths(highlight->id)).addFilled("author"_L1, highlight->author);
        addTime(line, "created"_L1, highlight->created);
        lines.append(line.addFilled("uuid"_L1, highlight->uuid));
    }
    return lines;
}

void StudyLists::addNoteTarget(JsonLine &line, const Note &note) const
{
    if (const Highlight *highlight = m_index.highlight(note.highlight)) {
        line.add("on"_L1, JsonLine().add("highlight"_L1, highlight->uuid));
    } else if (const Article *article = m_index.article(note.article)) {
        line.add("on"_L1, JsonLine().add("article"_L1, article->name));
    } else if (const Event *event = m_index.event(note.event)) {
        line.add("on"_L1, JsonLine().add("event"_L1, event->name));
    } else {
        line.add("on"_L1, u"study"_s);
    }
}

QList<const Note *> StudyLists::sortedNotes() const
{
    QList<const Note *> sorted;
    for (const Note &note : m_snapshot.notes)
        sorted.append(&note);
    std::ranges::stable_sort(sorted, [](const Note *a, const Note *b) {
        return std::tie(a->created, a->uuid) < std::tie(b->created, b->uuid);
    });
    return sorted;
}

QList<JsonLine> StudyLists::notes() const
{
    QList<JsonLine> lines;
    for (const Note *note : sortedNotes()) {
        JsonLine line;
        addNoteTarget(line, *note);
        line.add("text"_L1, note->text).addFilled("author"_L1, note->author);
        addTime(line, "created"_L1, note->created);
        addTime(line, "modified"_L1, note->modified);
        lines.append(line.addFilled("uuid"_L1, note->uuid));
    }
    return lines;
}

QList<const Link *> StudyLists::sortedLinks() const
{
    QList<const Link *> sorted = byPlace(m_snapshot.links, &Link::a);
    sorted.removeIf([&](const Link *link) { return !m_passages.canWrite(link->b); });
    return sorted;
}

JsonLine StudyLists::linkLine(const Link &link) const
{
    JsonLine a;
    JsonLine b;
    m_passages.add(a, link.a);
    m_passages.add(b, link.b);
    JsonLine line;
    line.add("a"_L1, a).add("b"_L1, b);
    addWord(line, "state"_L1, link.state, LinkState::Confirmed);
    line.addFilled("author"_L1, link.author);
    addTime(line, "created"_L1, link.created);
    return line.addFilled("uuid"_L1, link.uuid);
}

QList<JsonLine> StudyLists::links() const
{
    QList<JsonLine> lines;
    for (const Link *link : sortedLinks())
        lines.append(linkLine(*link));
    return lines;
}

QList<JsonLine> StudyLists::wordLists() const
{
    QList<JsonLine> lines;
    for (const WordList &list : m_snapshot.wordLists) {
        JsonLine line;
        line.add("name"_L1, list.name).add("words"_L1, list.words).addNumber("position"_L1, list.position);
        lines.append(line.addFilled("uuid"_L1, list.uuid));
    }
    return lines;
}

QList<JsonList> StudyLists::all() const
{
    return {{.key = "tags"_L1, .lines = tags()},
            {.key = "reporters"_L1, .lines = reporters()},
            {.key = "events"_L1, .lines = events()},
            {.key = "claims"_L1, .lines = claims()},
            {.key = "highlights"_L1, .lines = highlights()},
            {.key = "notes"_L1, .lines = notes()},
            {.key = "links"_L1, .lines = links()},
            {.key = "word_lists"_L1, .lines = wordLists()}};
}
