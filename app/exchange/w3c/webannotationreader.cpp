// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/w3c/webannotationreader.h"

#include "exchange/isotime.h"
#include "exchange/losscounter.h"
#include "exchange/modestjson.h"
#include "exchange/rowcollector.h"
#include "exchange/storyfile.h"
#include "exchange/studyjson.h"
#include "exchange/w3c/webtargetreader.h"
#include "exchange/w3c/webterms.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{

QJsonArray asList(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QStringList words(const QJsonValue &value)
{
    QStringList found;
    for (const QJsonValue item : asList(value))
        found.append(item.toString());
    return found;
}

QString nameOf(const QJsonObject &annotation)
{
    const QJsonValue creator = asList(annotation.value("creator"_L1)).first();
    const QString user = annotation.value("user"_L1).toString();
    if (creator.isString())
        return creator.toString();
    for (const QLatin1StringView key : {"name"_L1, "nickname"_L1, "id"_L1}) {
        if (const QString name = creator[QString(key)].toString(); !name.isEmpty())
            return name;
    }
    return user.startsWith(u"acct:") ? user.sliced(5) : user;
}

QJsonValue timeOf(const QJsonObject &object, QLatin1StringView key, QLatin1StringView ours)
{
    const QJsonValue own = object.value(ours);
    const QJsonValue time = own.isString() ? own : object.value(key);
    return fromIsoTime(time.toString()) ? time : QJsonValue(QString());
}

QString uuidOf(const QJsonObject &object)
{
    const QString canonical = WebTerms::uuidOf(object.value("canonical"_L1).toString());
    return canonical.isEmpty() ? WebTerms::uuidOf(object.value("id"_L1).toString()) : canonical;
}

// Takes a whole file of annotations apart into the rows of a study.
class AnnotationReader
{
    Q_DECLARE_TR_FUNCTIONS(WebAnnotations)

public:
    AnnotationReader(const QJsonDocument &document, const QString &fileName, const QString &seed)
        : m_document(document), m_fileName(fileName), m_seed(seed), m_rows(fileName, seed)
    {
    }

    Result<ReadStudy> read();

private:
    // The tags and the notes among an annotation's bodies.
    struct Bodies {
        QJsonArray tags; // UUIDs
        QStringList tagWords;
        QList<QJsonObject> notes;
    };

    Result<StudyInfo> readInfo();
    Result<void> readArticles(StudyAssembler &study);
    void addLists();
    void collect(const QJsonValue &value);
    void readAnnotation(const QJsonObject &annotation);
    void readPassages(const QJsonObject &annotation, const QStringList &motivations);
    void readClaim(const QJsonObject &annotation);
    void addLink(const QJsonObject &annotation, const QList<QJsonObject> &passages);
    void addHighlight(const QJsonObject &annotation, const QJsonObject &passage, const QString &uuid);
    bool addNotes(const QJsonObject &annotation);
    void keepAsNotes(const QJsonObject &annotation, const QJsonValue &target);
    [[nodiscard]] Bodies bodiesOf(const QJsonObject &annotation);
    [[nodiscard]] QJsonObject noteOf(const QJsonObject &body, const QJsonObject &annotation) const;

    QJsonDocument m_document;
    QString m_fileName;
    QString m_seed;
    RowCollector m_rows;
    WebTargetReader m_targets;
    LossCounter m_losses;
    QList<QJsonObject> m_annotations;
    QHash<QString, QJsonValue> m_places; // what a note may be on, by UUID
    QSet<QString> m_events;              // names
    bool m_isOurs = false;
};

Result<ReadStudy> AnnotationReader::read()
{
    const Result<StudyInfo> info = readInfo();
    if (!info)
        return std::unexpected(info.error());
    collect(m_document.isArray() ? QJsonValue(m_document.array()) : QJsonValue(m_document.object()));
    if (m_annotations.isEmpty() && !m_isOurs)
        return failure(ErrorKind::NotAStudy, m_fileName);
    if (m_annotations.size() > StudyAssembler::maxRecords)
        return failure(ErrorKind::Unsafe, m_fileName);
    StudyAssembler study(*info, m_seed);
    const Result<void> ready = study.checkUuid(m_fileName).and_then([&] { return readArticles(study); });
    if (!ready)
        return std::unexpected(ready.error());
    addLists();
    for (const QJsonObject &annotation : std::as_const(m_annotations))
        readAnnotation(annotation);
    // What they are on is known by now.
    for (const QJsonObject &annotation : std::as_const(m_annotations)) {
        if (annotation.value(WebTerms::claim).isObject())
            readClaim(annotation);
        if (words(annotation.value("motivation"_L1)) == QStringList{u"commenting"_s})
            addNotes(annotation);
    }
    return study.assemble(m_rows.lists()).transform([&](const Snapshot &snapshot) {
        return ReadStudy{.snapshot = snapshot, .losses = m_losses.losses()};
    });
}

Result<StudyInfo> AnnotationReader::readInfo()
{
    const QJsonObject root = m_document.object();
    const QJsonValue own = root.value(WebTerms::study);
    m_isOurs = own.isObject();
    if (m_isOurs) {
        JsonRecord record(m_fileName, 0, own.toObject());
        return readStory(record, m_fileName);
    }
    const QString label = words(root.value("label"_L1)).value(0).simplified();
    return StudyInfo{.uuid = {}, .title = label, .description = {}, .author = {}};
}

Result<void> AnnotationReader::readArticles(StudyAssembler &study)
{
    const QJsonObject root = m_document.object();
    QHash<QString, QString> texts;
    for (const QJsonValue item : asList(root.value("@included"_L1)))
        texts.insert(WebTerms::uuidOf(item[u"id"_s].toString()), item[u"value"_s].toString());
    const QJsonArray articles = asList(root.value(WebTerms::articles));
    if (articles.size() > StudyAssembler::maxTexts)
        return failure(ErrorKind::Unsafe, m_fileName);
    for (const QJsonValue item : articles) {
        JsonRecord record(m_fileName, 0, item.toObject());
        const Result<QList<ArticleFile>> files = readArticleRecord(record, &texts);
        if (!files)
            return std::unexpected(files.error());
        const Article article = *files->first().article;
        if (!article.uuid.isEmpty())
            m_places.insert(article.uuid, QJsonObject{{u"article"_s, article.name}});
        for (const ArticleFile &file : *files) {
            if (const Result<void> done = study.addText(file, m_fileName); !done)
                return done;
            m_targets.add(file, article);
        }
    }
    return {};
}

void AnnotationReader::addLists()
{
    const QJsonObject root = m_document.object();
    if (const QString uuid = WebTerms::uuidOf(root.value("id"_L1).toString()); !uuid.isEmpty())
        m_places.insert(uuid, u"study"_s);
    const auto add = [&](const QString &list, QLatin1StringView term) {
        for (const QJsonValue item : asList(root.value(term)))
            m_rows.add(list, item.toObject());
    };
    for (const QJsonValue item : asList(root.value(WebTerms::tags)))
        m_rows.addTag(item.toObject());
    add(u"reporters"_s, WebTerms::reporters);
    add(u"word_lists"_s, WebTerms::wordLists);
}

// Annotations one by one, from a list, a page, a collection with its pages, or the rows of a service.
void AnnotationReader::collect(const QJsonValue &value)
{
    QList<QJsonValue> open{value};
    while (!open.isEmpty() && m_annotations.size() <= StudyAssembler::maxRecords) {
        const QJsonValue next = open.takeFirst();
        for (const QJsonValue item : next.toArray())
            open.append(item);
        if (!next.isObject())
            continue;
        const QJsonObject object = next.toObject();
        if (object.contains("target"_L1)) {
            m_annotations.append(object);
            continue;
        }
        for (const QLatin1StringView key : {"items"_L1, "rows"_L1, "annotations"_L1, "first"_L1, "next"_L1}) {
            const QJsonValue inner = object.value(key);
            if (inner.isObject() || inner.isArray()) {
                open.append(inner);
            } else if (inner.isString()) {
                m_losses.add(tr("Pages of annotations that are elsewhere"));
            }
        }
    }
}

void AnnotationReader::readAnnotation(const QJsonObject &annotation)
{
    const QString uuid = uuidOf(annotation);
    if (annotation.value(WebTerms::event).isObject()) {
        QJsonObject event = annotation.value(WebTerms::event).toObject();
        event.insert(u"uuid"_s, m_rows.freeUuid(uuid));
        m_places.insert(event.value("uuid"_L1).toString(), QJsonObject{{u"event"_s, event.value("name"_L1)}});
        m_events.insert(event.value("name"_L1).toString());
        m_rows.add(u"events"_s, event);
        return;
    }
    const QStringList motivations = words(annotation.value("motivation"_L1));
    const QJsonArray targets = asList(annotation.value("target"_L1));
    const bool isOnWhole = targets.size() == 1 && m_places.contains(WebTerms::uuidOf(targets.first().toString()));
    const bool isOnAnnotation = targets.size() == 1 && targets.first().toString().startsWith(WebTerms::uuidStart);
    if (motivations == QStringList{u"commenting"_s} && (isOnWhole || isOnAnnotation))
        return; // in the second round
    if (annotation.value(WebTerms::claim).isObject())
        return; // likewise
    readPassages(annotation, motivations);
}

void AnnotationReader::readPassages(const QJsonObject &annotation, const QStringList &motivations)
{
    const QJsonArray targets = asList(annotation.value("target"_L1));
    QList<QJsonObject> passages;
    for (const QJsonValue target : targets) {
        if (const std::optional<QJsonObject> passage = m_targets.passage(target)) {
            passages.append(*passage);
        } else {
            keepAsNotes(annotation, target);
        }
    }
    if (passages.size() == 2 && targets.size() == 2 &&
        (motivations.contains(u"linking"_s) || annotation.contains(WebTerms::link))) {
        addLink(annotation, passages);
    } else {
        for (qsizetype i = 0; i < passages.size(); ++i)
            addHighlight(annotation, passages.at(i), i == 0 ? uuidOf(annotation) : QString());
    }
}

void AnnotationReader::readClaim(const QJsonObject &annotation)
{
    QJsonObject row = annotation.value(WebTerms::claim).toObject();
    const std::optional<QJsonObject> passage = m_targets.passage(asList(annotation.value("target"_L1)).first());
    if (!passage || !m_events.contains(row.value("event"_L1).toString())) {
        m_losses.add(tr("Claims whose words or event are not there"));
        return;
    }
    if (!m_events.contains(row.value("relative_to"_L1).toString()))
        row.remove("relative_to"_L1);
    for (auto value = passage->begin(); value != passage->end(); ++value)
        row.insert(value.key(), value.value());
    row.insert(u"uuid"_s, m_rows.freeUuid(uuidOf(annotation)));
    m_rows.add(u"claims"_s, row);
}

void AnnotationReader::addLink(const QJsonObject &annotation, const QList<QJsonObject> &passages)
{
    QJsonObject row{{u"a"_s, passages.first()},
                    {u"b"_s, passages.last()},
                    {u"author"_s, nameOf(annotation)},
                    {u"created"_s, timeOf(annotation, "created"_L1, WebTerms::created)},
                    {u"uuid"_s, m_rows.freeUuid(uuidOf(annotation))}};
    if (const QJsonValue own = annotation.value(WebTerms::link); own.isObject())
        row.insert(u"state"_s, own[u"state"_s]);
    m_rows.add(u"links"_s, row);
}

void AnnotationReader::addHighlight(const QJsonObject &annotation, const QJsonObject &passage, const QString &uuid)
{
    const Bodies bodies = bodiesOf(annotation);
    const QString own = m_rows.freeUuid(uuid);
    QJsonObject row = passage;
    row.insert(u"tags"_s, bodies.tags);
    row.insert(u"author"_s, nameOf(annotation));
    row.insert(u"created"_s, timeOf(annotation, "created"_L1, WebTerms::created));
    row.insert(u"uuid"_s, own);
    m_rows.add(u"highlights"_s, row);
    m_places.insert(own, QJsonObject{{u"highlight"_s, own}});
    for (QJsonObject note : bodies.notes) {
        note.insert(u"on"_s, QJsonObject{{u"highlight"_s, own}});
        m_rows.addNote(note);
    }
}

// Notes on the study, an article, an event or an annotation, of which the last may be one that could not be placed.
bool AnnotationReader::addNotes(const QJsonObject &annotation)
{
    const QJsonArray targets = asList(annotation.value("target"_L1));
    const QString uuid = targets.size() == 1 ? WebTerms::uuidOf(targets.first().toString()) : QString();
    if (uuid.isEmpty())
        return false;
    for (const QJsonObject &body : bodiesOf(annotation).notes) {
        QJsonObject note = body;
        note.insert(u"on"_s, m_places.value(uuid, u"study"_s));
        m_rows.addNote(note);
    }
    return true;
}

// Nothing that somebody wrote is dropped because its text did not come along.
void AnnotationReader::keepAsNotes(const QJsonObject &annotation, const QJsonValue &target)
{
    m_losses.add(tr("Places of words that are in no text of the file; they were kept as notes"));
    const Bodies bodies = bodiesOf(annotation);
    QStringList parts;
    if (const QString quote = WebTargetReader::quote(target).trimmed(); !quote.isEmpty())
        parts.append(u"> "_s + QString(quote).replace(u'\n', u"\n> "_s));
    QJsonObject note{{u"author"_s, nameOf(annotation)},
                     {u"created"_s, timeOf(annotation, "created"_L1, WebTerms::created)}};
    for (const QJsonObject &body : bodies.notes) {
        parts.append(body.value("text"_L1).toString());
        note.insert(u"modified"_s, body.value("modified"_L1));
    }
    if (!bodies.tagWords.isEmpty())
        parts.append(tr("Tags: %1").arg(bodies.tagWords.join(u", "_s)));
    if (const QString source = WebTargetReader::source(target); !source.isEmpty())
        parts.append(u'<' + source + u'>');
    if (parts.isEmpty())
        return;
    note.insert(u"on"_s, u"study"_s);
    note.insert(u"text"_s, parts.join(u"\n\n"_s));
    note.insert(u"uuid"_s, m_rows.freeUuid(uuidOf(annotation)));
    m_rows.addNote(note);
}

AnnotationReader::Bodies AnnotationReader::bodiesOf(const QJsonObject &annotation)
{
    Bodies bodies;
    const auto addTag = [&](const QString &uuid, const QString &name) {
        const QString tag = m_rows.tag(uuid, name);
        if (!tag.isEmpty() && !bodies.tags.contains(tag)) {
            bodies.tags.append(tag);
            bodies.tagWords.append(name);
        }
    };
    for (const QJsonValue body : asList(annotation.value("body"_L1))) {
        const QString text = body[u"value"_s].toString();
        const QString purpose = words(body[u"purpose"_s]).value(0);
        if (purpose == u"tagging") {
            addTag(WebTerms::uuidOf(body[QString(WebTerms::tag)].toString()), text);
        } else if (!text.isEmpty() || (m_isOurs && body[u"value"_s].isString())) {
            bodies.notes.append(noteOf(body.toObject(), annotation));
        } else {
            m_losses.add(tr("Bodies of annotations that are no text"));
        }
    }
    for (const QString &tag : words(annotation.value("tags"_L1)))
        addTag({}, tag);
    for (const QLatin1StringView key : {"bodyValue"_L1, "text"_L1}) {
        if (const QString text = annotation.value(key).toString(); !text.isEmpty())
            bodies.notes.append(noteOf({{u"value"_s, text}}, annotation));
    }
    return bodies;
}

// A body may say less than the annotation that it stands in.
QJsonObject AnnotationReader::noteOf(const QJsonObject &body, const QJsonObject &annotation) const
{
    const bool isWhole = body.value("id"_L1).isString();
    const QJsonObject &by = isWhole ? body : annotation;
    QJsonValue modified = timeOf(by, "modified"_L1, WebTerms::modified);
    if (modified.toString().isEmpty() && !m_isOurs)
        modified = timeOf(annotation, "updated"_L1, WebTerms::modified);
    const QStringList motivations = words(annotation.value("motivation"_L1));
    const QString uuid = isWhole ? WebTerms::uuidOf(body.value("id"_L1).toString())
                         : motivations == QStringList{u"commenting"_s} ? uuidOf(annotation)
                                                                       : QString();
    return {{u"text"_s, body.value("value"_L1)},
            {u"author"_s, nameOf(by)},
            {u"created"_s, timeOf(by, "created"_L1, WebTerms::created)},
            {u"modified"_s, modified},
            {u"uuid"_s, uuid}};
}

} // namespace

bool looksLikeWebAnnotations(const QByteArray &bytes)
{
    constexpr qsizetype headBytes = 4096;
    const QByteArray head = bytes.first(qMin(headBytes, bytes.size())).trimmed();
    if (!head.startsWith('{') && !head.startsWith('['))
        return false;
    return bytes.contains("anno.jsonld") || bytes.contains("\"Annotation\"") ||
           (bytes.contains("\"target\"") && bytes.contains("\"selector\""));
}

Result<ReadStudy> readWebAnnotations(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maxStudyBytes || !isModestJson(bytes))
        return failure(ErrorKind::Unsafe, fileName);
    QJsonParseError error = {};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull()) {
        const qsizetype line = bytes.first(qMin<qsizetype>(error.offset, bytes.size())).count('\n') + 1;
        return failure(ErrorKind::BadFormat, fileName,
                       QCoreApplication::translate("WebAnnotations", "line %1: %2").arg(line).arg(error.errorString()));
    }
    return AnnotationReader(document, fileName, contentSeed(bytes)).read();
}
