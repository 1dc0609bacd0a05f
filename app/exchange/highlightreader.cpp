// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/highlightreader.h"

using namespace Qt::StringLiterals;

Result<void> HighlightReader::readHighlights(const QList<JsonRecord> &records)
{
    return readEach(records, [&](JsonRecord &record) { return readHighlight(record); });
}

Result<void> HighlightReader::readNotes(const QList<JsonRecord> &records)
{
    return readEach(records, [&](JsonRecord &record) { return readNote(record); });
}

Result<void> HighlightReader::readLinks(const QList<JsonRecord> &records)
{
    return readEach(records, [&](JsonRecord &record) { return readLink(record); });
}

Result<void> HighlightReader::readHighlight(JsonRecord &record)
{
    QList<Highlight> &highlights = m_tools.snapshot->highlights;
    Highlight highlight;
    highlight.id = HighlightId{highlights.size() + 1};
    const Result<PassageId> passage = m_tools.passages->read(record);
    if (!passage)
        return std::unexpected(passage.error());
    highlight.passage = *passage;
    highlight.author = record.text("author"_L1);
    highlight.created = record.time("created"_L1);
    highlight.uuid = m_tools.uuids->take(record, QStringList{u"highlight"_s} + m_tools.passages->words(*passage));
    const Result<QList<TagId>> tags = m_tools.tags->takeTags(record);
    if (!tags)
        return std::unexpected(tags.error());
    for (const TagId tag : *tags)
        m_tools.snapshot->highlightTags.append({.highlight = highlight.id, .tag = tag});
    m_highlights.insert(highlight.uuid, highlight.id);
    highlights.append(highlight);
    return {};
}

Result<void> HighlightReader::readNote(JsonRecord &record)
{
    QList<Note> &notes = m_tools.snapshot->notes;
    Note note;
    note.id = NoteId{notes.size() + 1};
    note.text = record.text("text"_L1);
    note.author = record.text("author"_L1);
    note.created = record.time("created"_L1);
    note.modified = record.time("modified"_L1);
    note.uuid = m_tools.uuids->take(record, {u"note"_s, note.text});
    const Result<void> target = readTarget(record, note);
    notes.append(note);
    return target;
}

// "study", or one of {"highlight": UUID}, {"article": name}, {"event": name}.
Result<void> HighlightReader::readTarget(JsonRecord &record, Note &note) const
{
    if (record.isText("on"_L1)) {
        if (record.text("on"_L1) != u"study")
            record.reject(tr("“on” is “study” or an object"));
        return {};
    }
    std::optional<JsonRecord> target = record.object("on"_L1);
    if (!target)
        return {};
    const QString highlight = target->text("highlight"_L1);
    const QString article = target->text("article"_L1);
    const QString event = target->text("event"_L1);
    if (const Result<void> finished = target->finish(); !finished)
        return finished;
    const Article *found = m_tools.passages->article(article);
    if (!article.isEmpty() && !found)
        return record.wrong(ErrorKind::NoSuchArticle, article);
    note.highlight = m_highlights.value(highlight);
    note.article = found ? found->id : ArticleId();
    note.event = m_eventReader->event(event);
    const int count =
        (note.highlight.isNull() ? 0 : 1) + (note.article.isNull() ? 0 : 1) + (note.event.isNull() ? 0 : 1);
    if (count != 1)
        record.reject(tr("“on” does not name one highlight, article or event"));
    return {};
}

Result<void> HighlightReader::readLink(JsonRecord &record)
{
    Link link;
    link.id = LinkId{m_tools.snapshot->links.size() + 1};
    link.state = record.word("state"_L1, LinkState::Confirmed);
    link.author = record.text("author"_L1);
    link.created = record.time("created"_L1);
    const Result<PassageId> a = readEnd(record, "a"_L1);
    if (!a)
        return std::unexpected(a.error());
    const Result<PassageId> b = readEnd(record, "b"_L1);
    if (!b)
        return std::unexpected(b.error());
    link.a = *a;
    link.b = *b;
    const PassageReader &passages = *m_tools.passages;
    link.uuid = m_tools.uuids->take(record, QStringList{u"link"_s} + passages.words(link.a) + passages.words(link.b));
    m_tools.snapshot->links.append(link);
    return {};
}

Result<PassageId> HighlightReader::readEnd(JsonRecord &record, QLatin1StringView key)
{
    std::optional<JsonRecord> end = record.object(key);
    if (!end)
        return record.badFormat(tr("“%1” is missing").arg(key));
    const Result<PassageId> passage = m_tools.passages->read(*end);
    if (!passage)
        return passage;
    if (const Result<void> finished = end->finish(); !finished)
        return std::unexpected(finished.error());
    return passage;
}
