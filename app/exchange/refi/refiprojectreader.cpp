// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi/refiprojectreader.h"

#include "exchange/folderlayout.h"
#include "exchange/isotime.h"
#include "exchange/modestjson.h"
#include "exchange/proposals.h"
#include "exchange/refi/reficodes.h"
#include "exchange/refi/refiterms.h"
#include "exchange/storyfile.h"
#include "text/canonicaltext.h"
#include "time/edtf.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostCases = 20'000;
constexpr qsizetype longestName = 40; // of articles and events, UTF-16 units

QStringList targets(const RefiNode &node, QStringView element)
{
    QStringList guids;
    for (const RefiNode *reference : node.all(element))
        guids.append(reference->guid(u"targetGUID"_s));
    return guids;
}

QString contentOf(const RefiNode &note)
{
    const RefiNode *content = note.child(u"PlainTextContent");
    return content ? content->text : QString();
}

// The words of a date as they stand in the quote, should XML have changed them.
void mendDateWords(QJsonObject &row)
{
    const QString quote = row.value("quote"_L1).toString();
    const QString words = row.value("date_text"_L1).toString();
    const OffsetMap map(quote);
    const qint64 start = row.value("date_start"_L1).toInteger();
    const PointSpan span{.start = start, .end = start + OffsetMap(words).pointCount()};
    const TextSpan units = map.toUnits(span);
    const QString there = quote.sliced(units.start, units.length());
    if (span.start >= 0 && span.end <= map.pointCount() && xmlText(there) == words) {
        row.insert(u"date_text"_s, there);
    } else {
        row.remove("date_text"_L1);
        row.remove("date_start"_L1);
    }
}

} // namespace

RefiProjectReader::RefiProjectReader(const RefiNode &project, ZipArchive &archive, const QString &fileName,
                                     const QString &seed)
    : m_project(project)
    , m_archive(archive)
    , m_fileName(fileName)
    , m_seed(seed)
    , m_values(project)
    , m_rows(fileName, seed)
{
    for (const RefiNode *user : project.within(u"Users", u"User"))
        m_users.insert(user->guid(u"guid"_s), user->value(u"name"_s));
    for (const RefiNode *note : project.within(u"Notes", u"Note"))
        m_notes.insert(note->guid(u"guid"_s), note);
}

Result<ReadStudy> RefiProjectReader::read()
{
    findOwnNote();
    const Result<StudyInfo> info = readInfo();
    if (!info)
        return std::unexpected(info.error());
    StudyAssembler study(*info, m_seed);
    if (m_project.within(u"Cases", u"Case").size() > mostCases)
        return failure(ErrorKind::Unsafe, m_fileName);
    const Result<void> ready =
        study.checkUuid(m_fileName).and_then([&] { return readTags(); }).and_then([&] { return readSources(study); });
    if (!ready)
        return std::unexpected(ready.error());
    readEvents();
    findLinkEnds();
    readSelections();
    readCaseSelections();
    readNotes();
    readLinks();
    countRest();
    return study.assemble(m_rows.lists()).transform([&](const Snapshot &snapshot) {
        return ReadStudy{.snapshot = snapshot, .losses = m_losses.losses()};
    });
}

void RefiProjectReader::findOwnNote()
{
    for (auto note = m_notes.begin(); note != m_notes.end(); ++note) {
        if ((*note)->value(u"name"_s) != RefiTerms::ownNote)
            continue;
        const QByteArray json = contentOf(**note).toUtf8();
        if (!isModestJson(json))
            continue;
        const QJsonObject found = QJsonDocument::fromJson(json).object();
        if (found.value("study"_L1)[u"format"_s].toString() != FolderLayout::format)
            continue;
        m_own = found;
        m_ownNote = note.key();
    }
    for (const QJsonObject &passage : own(u"passages"_s))
        m_ownPassages.insert(passage.value("uuid"_L1).toString(), passage);
}

QList<QJsonObject> RefiProjectReader::own(const QString &list) const
{
    QList<QJsonObject> objects;
    for (const QJsonValue item : m_own.value(list).toArray())
        objects.append(item.toObject());
    return objects;
}

Result<StudyInfo> RefiProjectReader::readInfo()
{
    StudyInfo info;
    if (const QJsonValue study = m_own.value("study"_L1); study.isObject()) {
        JsonRecord record(m_fileName, 0, study.toObject());
        const Result<StudyInfo> found = readStory(record, m_fileName);
        if (!found)
            return found;
        info = *found;
    }
    const QString name = m_project.value(u"name"_s);
    if (xmlText(info.title) != name)
        info.title = name.simplified();
    const RefiNode *description = m_project.child(u"Description");
    const QString words = description ? description->text : QString();
    if (xmlText(info.description) != words)
        info.description = words;
    if (info.author.isEmpty())
        info.author = m_users.value(m_project.guid(u"creatingUserGUID"_s));
    return info;
}

Result<void> RefiProjectReader::readTags()
{
    const RefiNode *book = m_project.child(u"CodeBook");
    const RefiNode *codes = book ? book->child(u"Codes") : nullptr;
    if (const Result<void> done = codes ? readRefiCodes(*codes, own(u"tags"_s), m_rows) : Result<void>(); !done)
        return done;
    for (const QJsonObject &reporter : own(u"reporters"_s)) {
        m_rows.add(u"reporters"_s, reporter);
        m_reporters.insert(reporter.value("name"_L1).toString());
    }
    for (const QJsonObject &list : own(u"word_lists"_s))
        m_rows.add(u"word_lists"_s, list);
    return {};
}

QString RefiProjectReader::author(const RefiNode &node) const
{
    return m_users.value(node.guid(u"creatingUser"_s));
}

QString RefiProjectReader::time(const RefiNode &node, const QString &attribute)
{
    const QString text = node.value(attribute);
    return fromIsoTime(text) ? text : QString();
}

QString RefiProjectReader::freeName(const QString &wanted, UniqueNames &names)
{
    const QString word = canonicalText(wanted.simplified().left(longestName));
    return names.take(word.isEmpty() ? u"x"_s : word);
}

Result<void> RefiProjectReader::readSources(StudyAssembler &study)
{
    const RefiNode *sources = m_project.child(u"Sources");
    if (!sources)
        return {};
    for (const RefiNode &node : sources->children) {
        // A PDF comes with its text, as some programs have it.
        const RefiNode *text = node.name == u"PDFSource" ? node.child(u"Representation") : &node;
        if (!text || (node.name != u"TextSource" && node.name != u"PDFSource")) {
            m_losses.add(tr("Sources that are no text"));
            continue;
        }
        if (m_sources.size() >= StudyAssembler::maxTexts)
            return failure(ErrorKind::Unsafe, m_fileName);
        if (const Result<void> done = readSource(*text, study); !done)
            return done;
    }
    return {};
}

// None: the source has none that can be read.
Result<QString> RefiProjectReader::textOf(const RefiNode &node)
{
    const QString path = node.value(u"plainTextPath"_s);
    if (path.isEmpty())
        return contentOf(node);
    if (!path.startsWith(RefiTerms::inside)) {
        m_losses.add(tr("Sources that lie outside the file"));
        return QString();
    }
    const QString file = path.sliced(RefiTerms::inside.size());
    for (const QString &name : m_archive.names()) {
        if (name.compare(RefiTerms::sources + file, Qt::CaseInsensitive) != 0)
            continue;
        const Result<QByteArray> bytes = m_archive.read(name);
        if (!bytes)
            return std::unexpected(bytes.error());
        const Result<QString> text = decodeText(*bytes, name);
        if (!text)
            m_losses.add(tr("Sources whose text cannot be read"));
        return text.value_or(QString());
    }
    m_losses.add(tr("Sources whose text is missing"));
    return QString();
}

Result<void> RefiProjectReader::readSource(const RefiNode &node, StudyAssembler &study)
{
    const Result<QString> raw = textOf(node);
    if (!raw)
        return std::unexpected(raw.error());
    Source source{.node = &node, .text = RefiText(raw->startsWith(QChar(0xFEFF)) ? raw->sliced(1) : *raw)};
    if (source.text.text().isEmpty()) {
        m_losses.add(tr("Sources without a text"));
        return {};
    }
    JsonRecord record(m_fileName, node.line, articleRow(node, source.text));
    Result<QList<ArticleFile>> files = readArticleRecord(record);
    if (!files)
        return std::unexpected(files.error());
    ArticleFile &file = files->first();
    if (m_articles.contains(file.name)) {
        file.article.reset();
        file.position.reset();
    }
    m_articles.insert(file.name);
    m_articleNames.keep(file.name);
    source.article = file.name;
    source.version = file.version.number;
    m_sources.append(source);
    noteTargets(node, QJsonObject{{u"article"_s, file.name}});
    if (!node.all(u"Coding").isEmpty())
        m_losses.add(tr("Codes on whole sources"), node.all(u"Coding").size());
    return study.addText(file, m_fileName);
}

// With one version in it. Ours says which article it is one of; any other is an article by itself.
QJsonObject RefiProjectReader::articleRow(const RefiNode &node, const RefiText &text)
{
    QJsonObject article = m_values.row(node, RefiTerms::onArticle);
    QJsonObject version = m_values.row(node, RefiTerms::onVersion);
    const QString guid = node.guid(u"guid"_s);
    if (article.value("name"_L1).toString().isEmpty() || !version.contains("number"_L1)) {
        const QString title = node.value(u"name"_s).simplified();
        article = {{u"name"_s, freeName(proposedName(title), m_articleNames)},
                   {u"title"_s, title},
                   {u"source"_s, title},
                   {u"author"_s, QString()}};
        version = {{u"number"_s, 1}, {u"imported"_s, time(node, u"creationDateTime"_s)}};
    }
    if (!Edtf::isValid(article.value("published"_L1).toString()))
        article.remove("published"_L1);
    // A text that was changed elsewhere has other lines.
    const bool isSame = version.value("sha256"_L1).toString() == textHash(text.text());
    version.remove("sha256"_L1);
    for (const QJsonObject &blocks : own(u"blocks"_s)) {
        if (isSame && blocks.value("uuid"_L1).toString() == guid)
            version.insert(u"blocks"_s, blocks.value("blocks"_L1));
    }
    version.insert(u"uuid"_s, m_rows.freeUuid(guid));
    version.insert(u"text"_s, text.text());
    article.insert(u"versions"_s, QJsonArray{version});
    return article;
}

void RefiProjectReader::readEvents()
{
    for (const RefiNode *node : m_project.within(u"Cases", u"Case"))
        readEvent(*node);
}

void RefiProjectReader::readEvent(const RefiNode &node)
{
    const QString guid = node.guid(u"guid"_s);
    QJsonObject row = m_values.row(node, RefiTerms::onEvent);
    const QStringList days = m_values.days(node);
    const bool isOurs = !row.value("name"_L1).toString().isEmpty();
    if ((!isOurs && days.isEmpty()) || m_eventNames.contains(guid)) {
        m_losses.add(tr("Cases without a date"));
        return;
    }
    const RefiNode *description = node.child(u"Description");
    const QString title = node.value(u"name"_s);
    if (!isOurs) {
        row = {{u"display_source"_s, u"analyst"_s},
               {u"display_edtf"_s, days.size() == 1 ? days.first() : days.first() + u'/' + days.last()}};
    }
    const QString name = row.value("name"_L1).toString();
    row.insert(u"name"_s, isOurs && !m_names.has(name) ? name : freeName(proposedName(title), m_names));
    m_names.keep(row.value("name"_L1).toString());
    row.insert(u"title"_s, title);
    row.insert(u"description"_s, description ? description->text : QString());
    QJsonArray tags;
    for (const QString &code : targets(node, u"CodeRef")) {
        if (const QString tag = m_rows.tag(code, {}); !tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    row.insert(u"tags"_s, tags);
    row.insert(u"uuid"_s, m_rows.freeUuid(guid));
    m_eventNames.insert(guid, row.value("name"_L1).toString());
    m_rows.add(u"events"_s, row, node.line);
}

void RefiProjectReader::readSelections()
{
    for (Source &source : m_sources) {
        for (const RefiNode *node : source.node->all(u"PlainTextSelection"))
            readSelection(source, *node);
    }
}

void RefiProjectReader::readSelection(Source &source, const RefiNode &node)
{
    const QString guid = node.guid(u"guid"_s);
    const std::optional<PointSpan> span = source.text.place(node);
    if (!span) {
        m_losses.add(tr("Selections that do not lie in their text"));
        return;
    }
    if (m_passages.contains(guid) || guid.isEmpty()) {
        m_losses.add(tr("Selections that stand twice or have no GUID"));
        return;
    }
    QJsonObject passage{{u"article"_s, source.article},
                        {u"version"_s, source.version},
                        {u"start"_s, span->start},
                        {u"end"_s, span->end}};
    QJsonObject more = m_ownPassages.value(guid);
    if (more.contains("origin"_L1) && !stands(more.value("origin"_L1).toObject()))
        more.remove("origin"_L1);
    if (more.contains("quote"_L1) && OffsetMap(more.value("quote"_L1).toString()).pointCount() != span->length())
        more = {};
    for (auto value = more.begin(); value != more.end(); ++value) {
        if (value.key() != u"uuid")
            passage.insert(value.key(), value.value());
    }
    m_passages.insert(guid, passage);
    if (m_linkEnds.contains(guid))
        return;
    for (const QString &reference : targets(node, u"NoteRef")) {
        const RefiNode *note = m_notes.value(reference);
        if (note && m_values.of(*note).contains("Claim event"_L1)) {
            addClaim(source, node, *note, passage);
            return;
        }
    }
    addHighlight(node, passage);
}

void RefiProjectReader::addHighlight(const RefiNode &node, const QJsonObject &passage)
{
    const QString uuid = m_rows.freeUuid(node.guid(u"guid"_s));
    QJsonArray tags;
    QString by = author(node);
    for (const RefiNode *coding : node.all(u"Coding")) {
        for (const QString &code : targets(*coding, u"CodeRef")) {
            const QString tag = m_rows.tag(code, {});
            if (tag.isEmpty()) {
                m_losses.add(tr("Codings with a code that is not there"));
            } else if (!tags.contains(tag)) {
                tags.append(tag);
            }
        }
        by = by.isEmpty() ? author(*coding) : by;
        noteTargets(*coding, QJsonObject{{u"highlight"_s, uuid}});
    }
    QJsonObject row = passage;
    row.insert(u"tags"_s, tags);
    row.insert(u"author"_s, by);
    row.insert(u"created"_s, time(node, u"creationDateTime"_s));
    row.insert(u"uuid"_s, uuid);
    m_rows.add(u"highlights"_s, row, node.line);
    noteTargets(node, QJsonObject{{u"highlight"_s, uuid}});
    if (const RefiNode *memo = node.child(u"Description"); memo && !memo->text.trimmed().isEmpty()) {
        m_rows.addNote({{u"on"_s, QJsonObject{{u"highlight"_s, uuid}}},
                        {u"text"_s, memo->text},
                        {u"author"_s, by},
                        {u"created"_s, time(node, u"creationDateTime"_s)}});
    }
}

void RefiProjectReader::addClaim(const Source &source, const RefiNode &node, const RefiNode &note,
                                 const QJsonObject &passage)
{
    QJsonObject row = m_values.row(note, RefiTerms::onClaim);
    m_noteTargets.insert(note.guid(u"guid"_s), QJsonValue());
    if (!m_names.has(row.value("event"_L1).toString())) {
        m_losses.add(tr("Claims on a case that is not there"));
        return;
    }
    if (!m_names.has(row.value("relative_to"_L1).toString()))
        row.remove("relative_to"_L1);
    if (!m_reporters.contains(row.value("reporter"_L1).toString()))
        row.remove("reporter"_L1);
    for (auto value = passage.begin(); value != passage.end(); ++value)
        row.insert(value.key(), value.value());
    if (!row.contains("quote"_L1)) {
        const PointSpan span{.start = passage.value("start"_L1).toInteger(),
                             .end = passage.value("end"_L1).toInteger()};
        row.insert(u"quote"_s, source.text.words(span));
    }
    if (row.contains("date_text"_L1))
        mendDateWords(row);
    const QString guid = node.guid(u"guid"_s);
    row.insert(u"uuid"_s, m_rows.freeUuid(guid));
    m_claims.insert(guid);
    m_rows.add(u"claims"_s, row, node.line);
}

// What somebody has put to a case in another program tells of the event as well, without a date.
void RefiProjectReader::readCaseSelections()
{
    for (const RefiNode *node : m_project.within(u"Cases", u"Case")) {
        const QString event = m_eventNames.value(node->guid(u"guid"_s));
        for (const QString &guid : targets(*node, u"SelectionRef")) {
            if (event.isEmpty() || m_claims.contains(guid) || !m_passages.contains(guid))
                continue;
            QJsonObject row = m_passages.value(guid);
            row.insert(u"event"_s, event);
            row.insert(u"uuid"_s, m_rows.freeUuid({}));
            m_rows.add(u"claims"_s, row, node->line);
        }
    }
}

void RefiProjectReader::noteTargets(const RefiNode &node, const QJsonValue &target)
{
    for (const QString &guid : targets(node, u"NoteRef")) {
        if (!m_noteTargets.contains(guid))
            m_noteTargets.insert(guid, target);
    }
}

void RefiProjectReader::readNotes()
{
    m_noteTargets.insert(m_ownNote, QJsonValue());
    for (const RefiNode *node : m_project.within(u"Notes", u"Note")) {
        const QString guid = node->guid(u"guid"_s);
        QJsonValue target = m_noteTargets.value(guid, u"study"_s);
        if (target.isNull() || m_values.of(*node).contains("Claim event"_L1))
            continue;
        const QString event = m_eventNames.value(m_values.of(*node).value(RefiTerms::noteOnEvent).toString());
        if (!event.isEmpty())
            target = QJsonObject{{u"event"_s, event}};
        const Result<QString> text = textOf(*node);
        const QString words = text.value_or(QString());
        m_rows.addNote({{u"on"_s, target},
                        {u"text"_s, words},
                        {u"author"_s, author(*node)},
                        {u"created"_s, time(*node, u"creationDateTime"_s)},
                        {u"modified"_s, time(*node, u"modifiedDateTime"_s)},
                        {u"uuid"_s, guid}});
    }
}

// Selections that we made for a link alone.
void RefiProjectReader::findLinkEnds()
{
    for (const QJsonObject &link : own(u"links"_s)) {
        const QString uuid = link.value("uuid"_L1).toString();
        m_linkEnds.insert(RefiTerms::madeGuid({uuid, u"a"_s}));
        m_linkEnds.insert(RefiTerms::madeGuid({uuid, u"b"_s}));
    }
}

void RefiProjectReader::readLinks()
{
    QHash<QString, QJsonObject> ours;
    for (const QJsonObject &link : own(u"links"_s))
        ours.insert(link.value("uuid"_L1).toString(), link);
    for (const RefiNode *node : m_project.within(u"Links", u"Link")) {
        const QString guid = node->guid(u"guid"_s);
        const QJsonObject a = m_passages.value(node->guid(u"originGUID"_s));
        const QJsonObject b = m_passages.value(node->guid(u"targetGUID"_s));
        if (a.isEmpty() || b.isEmpty()) {
            m_losses.add(tr("Links between other things than passages"));
            continue;
        }
        QJsonObject row = ours.value(guid);
        row.insert(u"a"_s, a);
        row.insert(u"b"_s, b);
        row.insert(u"uuid"_s, m_rows.freeUuid(guid));
        m_rows.add(u"links"_s, row, node->line);
    }
    readCutLinks();
}

void RefiProjectReader::readCutLinks()
{
    for (const QJsonObject &link : own(u"cut_links"_s)) {
        if (stands(link.value("a"_L1).toObject()) && stands(link.value("b"_L1).toObject())) {
            m_rows.add(u"links"_s, link);
        } else {
            m_losses.add(tr("Cut links whose words are no longer there"));
        }
    }
}

// Whether the words of a passage are still where our note has them; another program may have changed the text.
bool RefiProjectReader::stands(const QJsonObject &passage) const
{
    const qint64 version = passage.contains("version"_L1) ? passage.value("version"_L1).toInteger() : 1;
    const QString article = passage.value("article"_L1).toString();
    const PointSpan span{.start = passage.value("start"_L1).toInteger(-1),
                         .end = passage.value("end"_L1).toInteger(-1)};
    const QString quote = passage.value("quote"_L1).toString();
    for (const Source &source : m_sources) {
        if (source.article != article || source.version != version)
            continue;
        const bool isInside = span.start >= 0 && span.start < span.end && span.end <= source.text.pointCount();
        const bool isLost = passage.value("anchoring"_L1).toString() == u"lost";
        const bool isSame =
            isInside && (isLost ? OffsetMap(quote).pointCount() == span.length() : source.text.words(span) == quote);
        return isSame && (!passage.contains("origin"_L1) || stands(passage.value("origin"_L1).toObject()));
    }
    return false;
}

void RefiProjectReader::countRest()
{
    qsizetype sets = 0;
    for (const RefiNode *set : m_project.within(u"Sets", u"Set"))
        sets += set->guid(u"guid"_s) == m_own.value("study"_L1)[u"uuid"_s].toString() ? 0 : 1;
    m_losses.add(tr("Sets"), sets);
    m_losses.add(tr("Graphs"), m_project.within(u"Graphs", u"Graph").size());
}
