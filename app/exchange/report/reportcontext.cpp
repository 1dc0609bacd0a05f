// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/reportcontext.h"

#include "core/enumtext.h"
#include "exchange/deeplink.h"
#include "exchange/markdownpieces.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

class Maker
{
public:
    explicit Maker(const ReportRecords &records) : m_records(&records) {}

    [[nodiscard]] QJsonObject study() const
    {
        const StudyInfo &info = m_records->snapshot().info;
        return {{u"title"_s, info.title}, {u"description"_s, info.description},
                {u"study"_s, info.uuid},  {u"articles"_s, articles()},
                {u"tags"_s, tags()},      {u"untagged"_s, quotes(m_records->quotesWith({}))},
                {u"events"_s, events()},  {u"notes"_s, notes(m_records->notesOnStudy())}};
    }

private:
    static QJsonArray notes(const QList<const Note *> &notes)
    {
        QJsonArray array;
        for (const Note *note : notes)
            array.append(QJsonObject{{u"text"_s, note->text}, {u"author"_s, note->author}});
        return array;
    }

    [[nodiscard]] QJsonObject eventFacts(const Event &event) const
    {
        for (const EventRecord &record : m_records->timeline().events()) {
            if (record.event->id == event.id) {
                return {{u"name"_s, event.name},
                        {u"title"_s, record.title()},
                        {u"when"_s, record.when},
                        {u"edtf"_s, record.edtf},
                        {u"conflict"_s, record.conflict},
                        {u"description"_s, event.description},
                        {u"tags"_s, QJsonArray::fromStringList(record.tags)}};
            }
        }
        return {};
    }

    [[nodiscard]] QJsonArray quotes(const QList<const QuoteRecord *> &records) const
    {
        QJsonArray array;
        for (const QuoteRecord *record : records)
            array.append(quote(*record));
        return array;
    }

    [[nodiscard]] QJsonObject quote(const QuoteRecord &record) const
    {
        QJsonArray events;
        for (const Event *event : record.events)
            events.append(eventFacts(*event));
        const QString study = m_records->snapshot().info.uuid;
        const QString open = record.highlight ? deepLink(DeepLinkKind::Highlight, record.highlight->uuid, study)
                                              : deepLink(DeepLinkKind::Article, record.article->uuid, study);
        return {{u"text"_s, record.passage->quote},
                {u"place"_s, MarkdownPieces::placeWords(*record.passage, m_records->index())},
                {u"article"_s, record.article->name},
                {u"title"_s, record.article->title},
                {u"outlet"_s, record.article->outlet},
                {u"published"_s, record.article->published},
                {u"page"_s, pageLink(record.article->url, record.passage->quote)},
                {u"open"_s, open},
                {u"id"_s, record.blockId},
                {u"state"_s, enumText(record.passage->state)},
                {u"version"_s, record.version->number},
                {u"start"_s, QString::number(record.passage->span.start)},
                {u"end"_s, QString::number(record.passage->span.end)},
                {u"tags"_s, QJsonArray::fromStringList(record.tags)},
                {u"colours"_s, QJsonArray::fromStringList(record.colours)},
                {u"notes"_s, notes(record.notes)},
                {u"events"_s, events},
                {u"claim"_s, record.mood}};
    }

    [[nodiscard]] QJsonArray articles() const
    {
        QJsonArray array;
        for (const Article *article : m_records->index().articles()) {
            const QList<const Version *> versions = m_records->index().versionsOf(article->id);
            const Version *current = versions.isEmpty() ? nullptr : versions.last();
            array.append(QJsonObject{{u"name"_s, article->name},
                                     {u"title"_s, article->title},
                                     {u"outlet"_s, article->outlet},
                                     {u"author"_s, article->author},
                                     {u"published"_s, article->published},
                                     {u"url"_s, article->url},
                                     {u"language"_s, article->language},
                                     {u"version"_s, current ? current->number : 0},
                                     {u"sha256"_s, current ? current->sha256 : QString()},
                                     {u"quotes"_s, quotes(m_records->quotesIn(article->id))},
                                     {u"notes"_s, notes(m_records->notesOn(article->id))}});
        }
        return array;
    }

    [[nodiscard]] QJsonArray tags() const
    {
        QJsonArray array;
        for (const Tag *tag : m_records->tags()) {
            const QList<const QuoteRecord *> tagged = m_records->quotesWith(tag->id);
            if (tagged.isEmpty())
                continue;
            array.append(QJsonObject{{u"path"_s, m_records->index().tagPath(tag->id)},
                                     {u"name"_s, tag->name},
                                     {u"colour"_s, tag->colour},
                                     {u"description"_s, tag->description},
                                     {u"quotes"_s, quotes(tagged)}});
        }
        return array;
    }

    [[nodiscard]] QJsonArray events() const
    {
        QJsonArray array;
        for (const EventRecord &record : m_records->timeline().events()) {
            QJsonObject object = eventFacts(*record.event);
            object.insert(u"quotes"_s, quotes(m_records->quotesOf(record.event->id)));
            object.insert(u"notes"_s, notes(m_records->notesOn(record.event->id)));
            array.append(object);
        }
        return array;
    }

    const ReportRecords *m_records;
};

} // namespace

QJsonObject reportContext(const ReportRecords &records)
{
    return Maker(records).study();
}
