// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyassembler.h"

#include "exchange/folderlayout.h"
#include "exchange/highlightreader.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 longestName = 80;
}

StudyAssembler::StudyAssembler(const StudyInfo &info, const QString &fallback)
    : m_snapshot{.info = info}, m_uuids(info.uuid.isEmpty() ? fallback : info.uuid)
{
}

Result<void> StudyAssembler::checkUuid(const QString &file)
{
    const std::optional<QString> uuid = m_uuids.take(m_snapshot.info.uuid, {u"study"_s});
    if (!uuid)
        return failure(ErrorKind::BadFormat, file, tr("line 1: “uuid” is no UUID"));
    m_snapshot.info.uuid = *uuid;
    return {};
}

QStringList StudyAssembler::listNames()
{
    return {u"tags"_s,   u"reporters"_s, u"events"_s, u"highlights"_s,
            u"claims"_s, u"notes"_s,     u"links"_s,  u"word_lists"_s};
}

Result<void> StudyAssembler::addText(const ArticleFile &file, const QString &place)
{
    if (file.name.isEmpty() || OffsetMap(file.name).pointCount() > longestName)
        return failure(ErrorKind::BadName, file.name, place);
    if (file.article) {
        Lead lead{.article = *file.article, .place = place};
        lead.article.position = file.position.value_or(m_leads.size());
        m_leads.append(lead);
    }
    m_texts.append({.article = file.name, .version = file.version});
    const std::optional<QString> uuid =
        m_uuids.take(file.version.uuid, {u"version"_s, file.name, QString::number(file.version.number)});
    if (!uuid)
        return failure(ErrorKind::BadFormat, place, tr("“version_uuid” is no UUID or stands twice"));
    m_texts.last().version.uuid = *uuid;
    return {};
}

Result<Snapshot> StudyAssembler::assemble(const RowLists &lists)
{
    const Result<void> done = orderArticles().and_then([&] { return readRows(lists); });
    if (!done)
        return std::unexpected(done.error());
    return std::move(m_snapshot);
}

Result<void> StudyAssembler::orderArticles()
{
    std::ranges::stable_sort(m_leads, {}, [](const Lead &lead) { return lead.article.position; });
    QHash<QString, ArticleId> ids;
    for (Lead &lead : m_leads) {
        const QString &name = lead.article.name;
        if (ids.contains(name))
            return failure(ErrorKind::BadFormat, lead.place, tr("the article “%1” stands twice").arg(name));
        const std::optional<QString> uuid = m_uuids.take(lead.article.uuid, {u"article"_s, name});
        if (!uuid)
            return failure(ErrorKind::BadFormat, lead.place, tr("“uuid” is no UUID or stands twice"));
        lead.article.uuid = *uuid;
        lead.article.id = ArticleId{m_snapshot.articles.size() + 1};
        ids.insert(name, lead.article.id);
        m_snapshot.articles.append(lead.article);
    }
    return addVersions(ids);
}

Result<void> StudyAssembler::addVersions(const QHash<QString, ArticleId> &ids)
{
    for (Text &text : m_texts) {
        text.version.article = ids.value(text.article);
        if (text.version.article.isNull())
            return failure(ErrorKind::NoSuchArticle, text.article, FolderLayout::articles);
    }
    const auto place = [](const Text &text) { return std::make_pair(text.version.article, text.version.number); };
    std::ranges::stable_sort(m_texts, {}, place);
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        if (i > 0 && place(m_texts.at(i - 1)) == place(m_texts.at(i))) {
            const Text &text = m_texts.at(i);
            return failure(ErrorKind::BadFormat, text.article, tr("version %1 stands twice").arg(text.version.number));
        }
        m_texts[i].version.id = VersionId{i + 1};
        m_snapshot.versions.append(m_texts.at(i).version);
    }
    m_texts.clear();
    return {};
}

Result<void> StudyAssembler::readWordList(JsonRecord &record)
{
    QList<WordList> &lists = m_snapshot.wordLists;
    WordList list{.id = WordListId{lists.size() + 1},
                  .uuid = {},
                  .name = record.filledText("name"_L1),
                  .words = record.texts("words"_L1),
                  .position = record.number("position"_L1).value_or(lists.size())};
    if (OffsetMap(list.name).pointCount() > longestName || std::ranges::contains(lists, list.name, &WordList::name))
        return record.wrong(ErrorKind::BadName, list.name);
    list.uuid = m_uuids.take(record, {u"word list"_s, list.name});
    lists.append(list);
    return {};
}

Result<void> StudyAssembler::readRows(const RowLists &lists)
{
    PassageReader passages(m_snapshot);
    TagReader tags(m_snapshot, m_uuids);
    const ReaderTools tools{.snapshot = &m_snapshot, .uuids = &m_uuids, .passages = &passages, .tags = &tags};
    EventReader events(tools);
    HighlightReader highlights(tools, events);
    // Each list refers to those before it.
    using Records = const QList<JsonRecord> &;
    const QHash<QString, std::function<Result<void>(Records)>> readers{
        {u"tags"_s, [&](Records list) { return tags.read(list); }},
        {u"reporters"_s, [&](Records list) { return events.readReporters(list); }},
        {u"events"_s, [&](Records list) { return events.readEvents(list); }},
        {u"highlights"_s, [&](Records list) { return highlights.readHighlights(list); }},
        {u"claims"_s, [&](Records list) { return events.readClaims(list); }},
        {u"notes"_s, [&](Records list) { return highlights.readNotes(list); }},
        {u"links"_s, [&](Records list) { return highlights.readLinks(list); }},
        {u"word_lists"_s,
         [&](Records list) { return readEach(list, [&](JsonRecord &record) { return readWordList(record); }); }},
    };
    for (const QString &name : listNames()) {
        const QList<JsonRecord> list = lists.value(name);
        if (list.size() > maxRecords)
            return failure(ErrorKind::TooLarge, name);
        if (const Result<void> done = readers.value(name)(list); !done)
            return done;
    }
    return {};
}
