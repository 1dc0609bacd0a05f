// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/w3c/webannotationwriter.h"

#include "core/enumtext.h"
#include "exchange/articlejson.h"
#include "exchange/isotime.h"
#include "exchange/jsontext.h"
#include "exchange/w3c/webterms.h"

namespace
{

using namespace Qt::StringLiterals;

// A file of one row a line, as jsonFile() makes it, but with values of any kind between its lists.
class CollectionText
{
public:
    void add(QLatin1StringView key, const QString &json) { m_members.append(u'"' + key + u"\": "_s + json); }
    void addList(QLatin1StringView key, const QList<JsonLine> &lines) { add(key, list(lines)); }

    static QString list(const QList<JsonLine> &lines)
    {
        QStringList texts;
        for (const JsonLine &line : lines)
            texts.append(line.text());
        return texts.isEmpty() ? u"[]"_s : u"[\n"_s + texts.join(u",\n"_s) + u"\n]"_s;
    }

    [[nodiscard]] QByteArray bytes() const { return (u"{\n"_s + m_members.join(u",\n"_s) + u"\n}\n"_s).toUtf8(); }

private:
    QStringList m_members;
};

// A moment as xsd:dateTime, or under a term of ours when it cannot be one.
void addTime(JsonLine &line, QLatin1StringView key, QLatin1StringView ours, qint64 ms)
{
    if (ms == 0)
        return;
    const QString text = isoTime(ms);
    line.add(text.endsWith(u'Z') ? key : ours, text);
}

void addCreator(JsonLine &line, const QString &name)
{
    if (!name.isEmpty())
        line.add("creator"_L1, JsonLine().add("type"_L1, u"Person"_s).add("name"_L1, name));
}

JsonLine head(const QString &uuid, const QStringList &motivations)
{
    JsonLine line;
    line.add("id"_L1, WebTerms::iri(uuid)).add("type"_L1, u"Annotation"_s);
    line.add("canonical"_L1, WebTerms::iri(uuid));
    if (motivations.size() == 1)
        return line.add("motivation"_L1, motivations.first());
    return line.add("motivation"_L1, motivations);
}

JsonLine textBody(const QString &purpose, const QString &value)
{
    return JsonLine()
        .add("type"_L1, u"TextualBody"_s)
        .add("purpose"_L1, purpose)
        .add("format"_L1, u"text/plain"_s)
        .add("value"_L1, value);
}

JsonLine noteBody(const Note &note)
{
    JsonLine line;
    line.add("id"_L1, WebTerms::iri(note.uuid)).add("type"_L1, u"TextualBody"_s).add("purpose"_L1, u"commenting"_s);
    line.add("format"_L1, u"text/markdown"_s).add("value"_L1, note.text);
    addCreator(line, note.author);
    addTime(line, "created"_L1, WebTerms::created, note.created);
    addTime(line, "modified"_L1, WebTerms::modified, note.modified);
    return line;
}

// What other programs may make of our terms: the rows of ours are JSON to them.
QString contextText()
{
    const JsonLine json = JsonLine().add("@type"_L1, u"@json"_s);
    JsonLine own;
    own.addNumber("@version"_L1, 1.1); // earlier ones know no values that are JSON
    own.add(WebTerms::prefix, QString(WebTerms::space));
    for (const QLatin1StringView term : {WebTerms::study, WebTerms::articles, WebTerms::tags, WebTerms::reporters,
                                         WebTerms::wordLists, WebTerms::event, WebTerms::claim, WebTerms::link})
        own.add(term, json);
    return u"[\""_s + WebTerms::context + u"\", "_s + own.text() + u']';
}

} // namespace

WebAnnotationWriter::WebAnnotationWriter(const Snapshot &snapshot)
    : m_snapshot(snapshot), m_lists(snapshot), m_targets(m_lists.index())
{
    for (const Note *note : m_lists.sortedNotes()) {
        if (!note->highlight.isNull())
            m_notesOf[note->highlight].append(note);
    }
    // In the order of the study's tags.
    QHash<TagId, QList<HighlightId>> highlights;
    QHash<TagId, QList<EventId>> events;
    for (const HighlightTag &row : snapshot.highlightTags)
        highlights[row.tag].append(row.highlight);
    for (const EventTag &row : snapshot.eventTags)
        events[row.tag].append(row.event);
    for (const Tag &tag : snapshot.tags) {
        for (const HighlightId id : highlights.value(tag.id))
            m_tagsOf[id].append(&tag);
        for (const EventId id : events.value(tag.id))
            m_tagsOfEvent[id].append(&tag);
    }
    for (const Claim *claim : m_lists.sortedClaims()) {
        const Article *article = m_lists.index().articleOf(*m_lists.index().passage(claim->passage));
        QStringList &sources = m_sourcesOf[claim->event];
        if (const QString source = WebTargets::source(*article); !sources.contains(source))
            sources.append(source);
    }
}

QList<JsonLine> WebAnnotationWriter::tagBodies(const QList<const Tag *> &tags) const
{
    QList<JsonLine> bodies;
    for (const Tag *tag : tags) {
        const QString path = m_lists.index().tagPath(tag->id);
        bodies.append(textBody(u"tagging"_s, path).add(WebTerms::tag, WebTerms::iri(tag->uuid)));
    }
    return bodies;
}

JsonLine WebAnnotationWriter::annotation(const Highlight &highlight) const
{
    const QList<const Note *> notes = m_notesOf.value(highlight.id);
    QList<JsonLine> bodies = tagBodies(m_tagsOf.value(highlight.id));
    QStringList motivations{u"highlighting"_s};
    if (!bodies.isEmpty())
        motivations.append(u"tagging"_s);
    if (!notes.isEmpty())
        motivations.append(u"commenting"_s);
    for (const Note *note : notes)
        bodies.append(noteBody(*note));
    JsonLine line = head(highlight.uuid, motivations);
    addCreator(line, highlight.author);
    addTime(line, "created"_L1, WebTerms::created, highlight.created);
    if (!bodies.isEmpty())
        line.add("body"_L1, bodies);
    return line.add("target"_L1, m_targets.target(highlight.passage));
}

// Passages that were cut apart do not belong together: to other programs that is a remark on both.
JsonLine WebAnnotationWriter::annotation(const Link &link) const
{
    const bool isCut = link.state == LinkState::Cut;
    JsonLine line = head(link.uuid, {isCut ? u"assessing"_s : u"linking"_s});
    addCreator(line, link.author);
    addTime(line, "created"_L1, WebTerms::created, link.created);
    if (isCut)
        line.add("body"_L1, textBody(u"assessing"_s, u"not the same"_s));
    line.add("target"_L1, QList<JsonLine>{m_targets.target(link.a), m_targets.target(link.b)});
    return line.add(WebTerms::link, JsonLine().add("state"_L1, enumText(link.state)));
}

JsonLine WebAnnotationWriter::annotation(const Event &event) const
{
    QList<JsonLine> bodies{textBody(u"describing"_s, event.title)};
    if (!event.description.isEmpty())
        bodies.append(textBody(u"describing"_s, event.description));
    if (!event.displayEdtf.isEmpty())
        bodies.append(textBody(u"identifying"_s, event.displayEdtf));
    bodies += tagBodies(m_tagsOfEvent.value(event.id));
    const QStringList sources = m_sourcesOf.value(event.id);
    return head(event.uuid, {u"describing"_s})
        .add("body"_L1, bodies)
        .add("target"_L1, sources.isEmpty() ? QStringList{WebTerms::iri(m_snapshot.info.uuid)} : sources)
        .add(WebTerms::event, m_lists.eventLine(event));
}

JsonLine WebAnnotationWriter::annotation(const Claim &claim) const
{
    const Event &event = *m_lists.index().event(claim.event);
    QList<JsonLine> bodies{JsonLine()
                               .add("type"_L1, u"SpecificResource"_s)
                               .add("purpose"_L1, u"linking"_s)
                               .add("source"_L1, WebTerms::iri(event.uuid))};
    if (!claim.edtf.isEmpty())
        bodies.append(textBody(u"assessing"_s, claim.edtf));
    JsonLine facts;
    facts.add("event"_L1, event.name);
    m_lists.addClaimFacts(facts, claim);
    return head(claim.uuid, {u"assessing"_s})
        .add("body"_L1, bodies)
        .add("target"_L1, m_targets.target(claim.passage))
        .add(WebTerms::claim, facts);
}

QString WebAnnotationWriter::noteTarget(const Note &note) const
{
    if (const Article *article = m_lists.index().article(note.article))
        return WebTerms::iri(article->uuid);
    if (const Event *event = m_lists.index().event(note.event))
        return WebTerms::iri(event->uuid);
    return WebTerms::iri(m_snapshot.info.uuid);
}

JsonLine WebAnnotationWriter::annotation(const Note &note) const
{
    JsonLine line = head(note.uuid, {u"commenting"_s});
    addCreator(line, note.author);
    addTime(line, "created"_L1, WebTerms::created, note.created);
    addTime(line, "modified"_L1, WebTerms::modified, note.modified);
    const JsonLine body = JsonLine()
                              .add("type"_L1, u"TextualBody"_s)
                              .add("purpose"_L1, u"commenting"_s)
                              .add("format"_L1, u"text/markdown"_s)
                              .add("value"_L1, note.text);
    return line.add("body"_L1, body).add("target"_L1, noteTarget(note));
}

QList<JsonLine> WebAnnotationWriter::annotations() const
{
    QList<JsonLine> lines;
    for (const Highlight *highlight : m_lists.sortedHighlights())
        lines.append(annotation(*highlight));
    for (const Link *link : m_lists.sortedLinks())
        lines.append(annotation(*link));
    for (const Event &event : m_snapshot.events)
        lines.append(annotation(event));
    for (const Claim *claim : m_lists.sortedClaims())
        lines.append(annotation(*claim));
    for (const Note *note : m_lists.sortedNotes()) {
        if (!m_lists.index().highlight(note->highlight))
            lines.append(annotation(*note));
    }
    return lines;
}

QList<JsonLine> WebAnnotationWriter::articles() const
{
    QList<JsonLine> lines;
    for (const Article *article : m_lists.index().articles())
        lines.append(articleLine(*article, m_lists.index().versionsOf(article->id), Texts::Elsewhere));
    return lines;
}

QList<JsonLine> WebAnnotationWriter::texts() const
{
    QList<JsonLine> lines;
    for (const Article *article : m_lists.index().articles()) {
        for (const Version *version : m_lists.index().versionsOf(article->id)) {
            JsonLine line;
            line.add("id"_L1, WebTerms::iri(version->uuid)).add("type"_L1, u"Text"_s);
            line.add("format"_L1, u"text/plain"_s).addFilled("language"_L1, article->language);
            lines.append(line.add("value"_L1, version->text));
        }
    }
    return lines;
}

QByteArray WebAnnotationWriter::collection() const
{
    const QList<JsonLine> items = annotations();
    const QString id = WebTerms::iri(m_snapshot.info.uuid);
    CollectionText file;
    file.add("@context"_L1, contextText());
    file.add("id"_L1, jsonText(id));
    file.add("type"_L1, u"\"AnnotationCollection\""_s);
    file.add("label"_L1, jsonText(m_snapshot.info.title));
    file.add("total"_L1, QString::number(items.size()));
    file.add(WebTerms::study, m_lists.story().text());
    file.addList(WebTerms::articles, articles());
    file.addList(WebTerms::tags, m_lists.tags());
    file.addList(WebTerms::reporters, m_lists.reporters());
    file.addList(WebTerms::wordLists, m_lists.wordLists());
    file.addList("@included"_L1, texts());
    file.add("first"_L1, u"{\"id\": "_s + jsonText(id + u"#page-1"_s) +
                             u", \"type\": \"AnnotationPage\", \"startIndex\": 0, "_s + u"\"partOf\": "_s +
                             jsonText(id) + u", \"items\": "_s + CollectionText::list(items) + u'}');
    return file.bytes();
}
