// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi/refiprojectwriter.h"

#include "exchange/articlejson.h"
#include "exchange/isotime.h"
#include "exchange/refi/reficodes.h"
#include "exchange/refi/refiterms.h"
#include "text/anchor.h"
#include "time/edtf.h"
#include "time/eventdates.h"
#include "time/gregorian.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{

QJsonObject objectOf(const JsonLine &line)
{
    return QJsonDocument::fromJson(line.text().toUtf8()).object();
}

// The beginning of the words, for lists.
QString shortName(const QString &words)
{
    constexpr qsizetype longest = 60;
    QString name = words.simplified();
    if (name.size() <= longest)
        return name;
    name.truncate(name.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return name + u'…';
}

std::optional<qint64> publishedDay(const Article &article)
{
    const Result<Edtf> edtf = Edtf::parse(article.published);
    return edtf ? edtf->earliest() : std::nullopt;
}

// As xsd:date; empty for years that programs do not hold.
QString dateText(std::optional<qint64> day)
{
    if (!day)
        return {};
    const qint64 year = gregorian::date(*day).year;
    return year >= 1 && year <= 9999 ? gregorian::isoText(*day) : QString();
}

} // namespace

RefiProjectWriter::RefiProjectWriter(const Snapshot &snapshot, LossCounter &losses)
    : m_snapshot(snapshot), m_lists(snapshot), m_losses(losses), m_xml(u"Project"_s, RefiTerms::projectSpace)
{
    QHash<TagId, QList<HighlightId>> highlights;
    for (const HighlightTag &row : snapshot.highlightTags)
        highlights[row.tag].append(row.highlight);
    for (const Tag &tag : snapshot.tags) {
        for (const HighlightId id : highlights.value(tag.id))
            m_tagsOf[id].append(tag.uuid);
    }
    for (const Claim *claim : m_lists.sortedClaims())
        m_claimsOn[claim->event].append(claim);
    gatherSelections();
}

QString RefiProjectWriter::linkEnd(const Link &link, bool isFirst)
{
    return RefiTerms::madeGuid({link.uuid, isFirst ? u"a"_s : u"b"_s});
}

QString RefiProjectWriter::claimNote(const Claim &claim)
{
    return RefiTerms::madeGuid({claim.uuid, u"claim"_s});
}

void RefiProjectWriter::gatherSelections()
{
    QHash<HighlightId, QStringList> notes;
    for (const Note *note : m_lists.sortedNotes())
        notes[note->highlight].append(note->uuid);
    for (const Highlight *highlight : m_lists.sortedHighlights()) {
        m_selections.append({.guid = highlight->uuid,
                             .passage = m_lists.index().passage(highlight->passage),
                             .highlight = highlight,
                             .notes = notes.value(highlight->id)});
    }
    for (const Claim *claim : m_lists.sortedClaims()) {
        m_selections.append({.guid = claim->uuid,
                             .passage = m_lists.index().passage(claim->passage),
                             .highlight = nullptr,
                             .notes = {claimNote(*claim)}});
    }
    for (const Link *link : m_lists.sortedLinks()) {
        if (link->state == LinkState::Cut)
            continue;
        for (const bool isFirst : {true, false}) {
            m_selections.append({.guid = linkEnd(*link, isFirst),
                                 .passage = m_lists.index().passage(isFirst ? link->a : link->b),
                                 .highlight = nullptr,
                                 .notes = {}});
        }
    }
}

QByteArray RefiProjectWriter::project()
{
    const StudyInfo &info = m_snapshot.info;
    m_xml.required(u"name"_s, info.title);
    m_xml.attributes({{u"origin"_s, RefiTerms::origin}, {u"creatingUserGUID"_s, user(info.author)}});
    writeUsers();
    if (!m_snapshot.tags.isEmpty()) {
        m_xml.start(u"CodeBook"_s);
        writeRefiCodes(m_xml, m_snapshot);
        m_xml.end();
    }
    writeVariables();
    writeCases();
    writeSources();
    writeNotes();
    writeLinks();
    writeSet();
    if (!info.description.isEmpty())
        m_xml.text(u"Description"_s, info.description);
    writeNoteRefs(notesOn([&](const Note &note) {
                      return !m_lists.index().highlight(note.highlight) && !m_lists.index().article(note.article) &&
                             !m_lists.index().event(note.event);
                  }) +
                  QStringList{RefiTerms::madeGuid({RefiTerms::ownNote, info.uuid})});
    const QByteArray bytes = m_xml.finish();
    m_losses.add(tr("Control characters, which XML cannot hold"), m_xml.replaced());
    return bytes;
}

QString RefiProjectWriter::user(const QString &name) const
{
    return name.isEmpty() ? QString() : RefiTerms::madeGuid({u"user"_s, name});
}

void RefiProjectWriter::writeUsers()
{
    QSet<QString> names{m_snapshot.info.author};
    for (const Highlight &highlight : m_snapshot.highlights)
        names.insert(highlight.author);
    for (const Note &note : m_snapshot.notes)
        names.insert(note.author);
    names.remove(QString());
    if (names.isEmpty())
        return;
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    m_xml.start(u"Users"_s);
    for (const QString &name : std::as_const(sorted))
        m_xml.empty(u"User"_s, {{u"guid"_s, user(name)}, {u"name"_s, name}});
    m_xml.end();
}

void RefiProjectWriter::writeVariables()
{
    m_xml.start(u"Variables"_s);
    for (const RefiTerms::Variable &variable : RefiTerms::variables) {
        const QString name = QString::fromLatin1(variable.name);
        m_xml.empty(u"Variable"_s, {{u"guid"_s, RefiTerms::variableGuid(name)},
                                    {u"name"_s, name},
                                    {u"typeOfVariable"_s, QString::fromLatin1(variable.type)}});
    }
    m_xml.end();
}

void RefiProjectWriter::writeValue(const QString &variable, const QString &element, const QString &value)
{
    m_xml.start(u"VariableValue"_s);
    m_xml.empty(u"VariableRef"_s, {{u"targetGUID"_s, RefiTerms::variableGuid(variable)}});
    m_xml.text(element, value);
    m_xml.end();
}

// A value for each variable of this prefix that the row has a key for.
void RefiProjectWriter::writeValues(QLatin1StringView prefix, const QJsonObject &row)
{
    for (const RefiTerms::Variable &variable : RefiTerms::variables) {
        const QString name = QString::fromLatin1(variable.name);
        if (!name.startsWith(prefix))
            continue;
        const QJsonValue value = row.value(name.sliced(prefix.size()).replace(u' ', u'_'));
        if (value.isString()) {
            writeValue(name, u"TextValue"_s, value.toString());
        } else if (value.isBool()) {
            writeValue(name, u"BooleanValue"_s, value.toBool() ? u"true"_s : u"false"_s);
        } else if (value.isDouble() && QLatin1StringView(variable.type) == "Integer"_L1) {
            writeValue(name, u"IntegerValue"_s, QString::number(value.toInteger()));
        } else if (value.isDouble()) {
            writeValue(name, u"FloatValue"_s, QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest));
        }
    }
}

void RefiProjectWriter::writeCases()
{
    if (m_snapshot.events.isEmpty())
        return;
    m_xml.start(u"Cases"_s);
    for (const Event &event : m_snapshot.events)
        writeCase(event, m_claimsOn.value(event.id));
    m_xml.end();
}

void RefiProjectWriter::writeCase(const Event &event, const QList<const Claim *> &claims)
{
    m_xml.start(u"Case"_s, {{u"guid"_s, event.uuid}, {u"name"_s, event.title}});
    if (!event.description.isEmpty())
        m_xml.text(u"Description"_s, event.description);
    QSet<TagId> tags;
    for (const EventTag &row : m_snapshot.eventTags) {
        if (row.event == event.id)
            tags.insert(row.tag);
    }
    for (const Tag &tag : m_snapshot.tags) {
        if (tags.contains(tag.id))
            m_xml.empty(u"CodeRef"_s, {{u"targetGUID"_s, tag.uuid}});
    }
    writeValues(RefiTerms::onEvent, objectOf(m_lists.eventLine(event)));
    QList<DatedClaim> dated;
    for (const Claim *claim : claims) {
        const Article &article = *m_lists.index().articleOf(*m_lists.index().passage(claim->passage));
        dated.append({.claim = *claim, .article = article.name, .published = publishedDay(article)});
    }
    const EventDates dates = eventDates(event, dated);
    for (const auto &[variable, day] :
         {std::make_pair(RefiTerms::earliest, dates.earliest), std::make_pair(RefiTerms::latest, dates.latest)}) {
        if (const QString date = dateText(day); !date.isEmpty())
            writeValue(variable, u"DateValue"_s, date);
    }
    for (const Claim *claim : claims)
        m_xml.empty(u"SelectionRef"_s, {{u"targetGUID"_s, claim->uuid}});
    m_xml.end();
}

void RefiProjectWriter::writeSources()
{
    if (m_snapshot.versions.isEmpty())
        return;
    m_xml.start(u"Sources"_s);
    for (const Article *article : m_lists.index().articles()) {
        const QList<const Version *> versions = m_lists.index().versionsOf(article->id);
        for (const Version *version : versions)
            writeSource(*article, *version, version == versions.first());
    }
    m_xml.end();
}

void RefiProjectWriter::writeSource(const Article &article, const Version &version, bool isFirst)
{
    const QString name = isFirst ? u"%1 %2"_s.arg(article.name, article.title)
                                 : u"%1 %2 (%3)"_s.arg(article.name, article.title).arg(version.number);
    m_xml.start(u"TextSource"_s, {{u"guid"_s, version.uuid},
                                  {u"name"_s, name.simplified()},
                                  {u"plainTextPath"_s, RefiTerms::inside + version.uuid + u".txt"_s},
                                  {u"creationDateTime"_s, moment(version.imported)}});
    for (const Selection &selection : std::as_const(m_selections)) {
        if (selection.passage->version == version.id)
            writeSelection(selection);
    }
    if (isFirst)
        writeNoteRefs(notesOn([&](const Note &note) { return note.article == article.id; }));
    writeValues(RefiTerms::onArticle, objectOf(articleLine(article, {}, Texts::Elsewhere)));
    QJsonObject own{{u"number"_s, version.number}, {u"sha256"_s, version.sha256}};
    if (version.imported != 0)
        own.insert(u"imported"_s, isoTime(version.imported));
    writeValues(RefiTerms::onVersion, own);
    m_xml.end();
}

void RefiProjectWriter::writeSelection(const Selection &selection)
{
    const Highlight *highlight = selection.highlight;
    const QString by = highlight ? user(highlight->author) : QString();
    const QString created = highlight ? moment(highlight->created) : QString();
    m_xml.start(u"PlainTextSelection"_s, {{u"guid"_s, selection.guid},
                                          {u"name"_s, shortName(selection.passage->quote)},
                                          {u"startPosition"_s, QString::number(selection.passage->span.start)},
                                          {u"endPosition"_s, QString::number(selection.passage->span.end)},
                                          {u"creatingUser"_s, by},
                                          {u"creationDateTime"_s, created}});
    const QStringList tags = highlight ? m_tagsOf.value(highlight->id) : QStringList();
    for (const QString &tag : tags) {
        m_xml.start(u"Coding"_s, {{u"guid"_s, RefiTerms::madeGuid({selection.guid, tag})},
                                  {u"creatingUser"_s, by},
                                  {u"creationDateTime"_s, created}});
        m_xml.empty(u"CodeRef"_s, {{u"targetGUID"_s, tag}});
        m_xml.end();
    }
    writeNoteRefs(selection.notes);
    m_xml.end();
}

void RefiProjectWriter::writeNoteRefs(const QStringList &guids)
{
    for (const QString &guid : guids)
        m_xml.empty(u"NoteRef"_s, {{u"targetGUID"_s, guid}});
}

QStringList RefiProjectWriter::notesOn(const auto &isMeant) const
{
    QStringList guids;
    for (const Note *note : m_lists.sortedNotes()) {
        if (isMeant(*note))
            guids.append(note->uuid);
    }
    return guids;
}

// xsd:dateTime has no place for moments outside the years 1 to 9999.
QString RefiProjectWriter::moment(qint64 ms)
{
    if (ms == 0)
        return {};
    QString text = isoTime(ms);
    if (text.endsWith(u'Z'))
        return text;
    m_losses.add(tr("Times outside the years 1 to 9999"));
    return {};
}

void RefiProjectWriter::writeNotes()
{
    m_xml.start(u"Notes"_s);
    for (const Note *note : m_lists.sortedNotes()) {
        m_xml.start(u"Note"_s, {{u"guid"_s, note->uuid},
                                {u"name"_s, shortName(note->text)},
                                {u"creatingUser"_s, user(note->author)},
                                {u"creationDateTime"_s, moment(note->created)},
                                {u"modifiedDateTime"_s, moment(note->modified)}});
        m_xml.text(u"PlainTextContent"_s, note->text);
        if (const Event *event = m_lists.index().event(note->event))
            writeValue(RefiTerms::noteOnEvent, u"TextValue"_s, event->uuid);
        m_xml.end();
    }
    for (const Claim *claim : m_lists.sortedClaims())
        writeClaimNote(*claim);
    m_xml.start(u"Note"_s, {{u"guid"_s, RefiTerms::madeGuid({RefiTerms::ownNote, m_snapshot.info.uuid})},
                            {u"name"_s, RefiTerms::ownNote}});
    m_xml.text(u"PlainTextContent"_s, QString::fromUtf8(ownNote()));
    m_xml.end();
    m_xml.end();
}

void RefiProjectWriter::writeClaimNote(const Claim &claim)
{
    const Event &event = *m_lists.index().event(claim.event);
    JsonLine facts;
    facts.add("event"_L1, event.name);
    m_lists.addClaimFacts(facts, claim);
    const QString title = claim.edtf.isEmpty() ? event.title : claim.edtf + u": "_s + event.title;
    m_xml.start(u"Note"_s, {{u"guid"_s, claimNote(claim)}, {u"name"_s, shortName(title)}});
    m_xml.text(u"PlainTextContent"_s, title);
    writeValues(RefiTerms::onClaim, objectOf(facts));
    m_xml.end();
}

void RefiProjectWriter::writeLinks()
{
    QList<const Link *> links = m_lists.sortedLinks();
    links.removeIf([](const Link *link) { return link->state == LinkState::Cut; });
    if (links.isEmpty())
        return;
    m_xml.start(u"Links"_s);
    for (const Link *link : std::as_const(links)) {
        m_xml.empty(u"Link"_s, {{u"guid"_s, link->uuid},
                                {u"direction"_s, u"Associative"_s},
                                {u"originGUID"_s, linkEnd(*link, true)},
                                {u"targetGUID"_s, linkEnd(*link, false)}});
    }
    m_xml.end();
}

// The story: all of its sources.
void RefiProjectWriter::writeSet()
{
    if (m_snapshot.versions.isEmpty())
        return;
    m_xml.start(u"Sets"_s);
    m_xml.start(u"Set"_s, {{u"guid"_s, m_snapshot.info.uuid}});
    m_xml.required(u"name"_s, m_snapshot.info.title);
    for (const Article *article : m_lists.index().articles()) {
        for (const Version *version : m_lists.index().versionsOf(article->id))
            m_xml.empty(u"MemberSource"_s, {{u"targetGUID"_s, version->uuid}});
    }
    m_xml.end();
    m_xml.end();
}

// How a passage is anchored, when it is in another way than a reader takes it to be.
JsonLine RefiProjectWriter::passageLine(const Selection &selection) const
{
    JsonLine whole;
    m_lists.passages().add(whole, selection.passage->id);
    const QJsonObject row = objectOf(whole);
    JsonLine line;
    for (const QLatin1StringView key : {"anchoring"_L1, "review"_L1, "prefix"_L1, "suffix"_L1, "origin"_L1}) {
        if (row.contains(key))
            line.addValue(key, row.value(key));
    }
    if (selection.passage->state == AnchorState::Lost)
        line.add("quote"_L1, selection.passage->quote);
    return line;
}

QByteArray RefiProjectWriter::ownNote() const
{
    QList<JsonLine> passages;
    for (const Selection &selection : m_selections) {
        JsonLine line = passageLine(selection);
        if (line.text() != u"{}")
            passages.append(line.add("uuid"_L1, selection.guid));
    }
    QList<JsonLine> links;
    QList<JsonLine> cut;
    for (const Link *link : m_lists.sortedLinks()) {
        if (link->state == LinkState::Cut) {
            cut.append(m_lists.linkLine(*link));
            continue;
        }
        JsonLine line;
        line.add("uuid"_L1, link->uuid).addFilled("author"_L1, link->author);
        links.append(link->created == 0 ? line : line.add("created"_L1, isoTime(link->created)));
    }
    QList<JsonLine> blocks;
    for (const Version &version : m_snapshot.versions) {
        if (!version.blocks.isEmpty())
            blocks.append(JsonLine().add("uuid"_L1, version.uuid).add("blocks"_L1, blockLines(version.blocks)));
    }
    return jsonFile({.key = "study"_L1, .line = m_lists.story()},
                    {{.key = "tags"_L1, .lines = m_lists.tags()},
                     {.key = "reporters"_L1, .lines = m_lists.reporters()},
                     {.key = "word_lists"_L1, .lines = m_lists.wordLists()},
                     {.key = "passages"_L1, .lines = passages},
                     {.key = "links"_L1, .lines = links},
                     {.key = "cut_links"_L1, .lines = cut},
                     {.key = "blocks"_L1, .lines = blocks}});
}
