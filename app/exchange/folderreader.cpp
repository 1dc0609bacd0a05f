// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folderreader.h"

#include "exchange/articlefile.h"
#include "exchange/folderlayout.h"
#include "exchange/highlightreader.h"
#include "exchange/jsonlists.h"
#include "exchange/storyfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace
{

using Lists = QHash<QString, QList<JsonRecord>>;

constexpr qint64 maxListBytes = qint64{64} * 1024 * 1024;
constexpr qsizetype maxRecords = 100000;
constexpr qsizetype maxArticleFiles = 10000;
constexpr qint64 longestName = 80;

class FolderReader
{
    Q_DECLARE_TR_FUNCTIONS(FolderReader)

public:
    explicit FolderReader(const QString &path) : m_path(path) {}

    Result<Snapshot> read();

private:
    Result<void> readStoryFile();
    Result<void> readArticles();
    Result<void> readFile(const QString &name);
    Result<void> addFile(const ArticleFile &file, const QString &name);
    Result<void> orderArticles();
    Result<void> addVersions(const QHash<QString, ArticleId> &ids);
    Result<void> readRows();
    Result<void> readWordList(JsonRecord &record);
    [[nodiscard]] Result<Lists> readLists(QLatin1StringView name, const QStringList &expected) const;

    struct Lead {
        Article article;
        QString file;
    };
    struct Text {
        QString article;
        Version version;
    };

    QString m_path;
    Snapshot m_snapshot;
    UuidMaker m_uuids{QString()};
    QList<Lead> m_leads; // by file name
    QList<Text> m_texts;
};

Result<Snapshot> FolderReader::read()
{
    const Result<void> done = readStoryFile()
                                  .and_then([&] { return readArticles(); })
                                  .and_then([&] { return orderArticles(); })
                                  .and_then([&] { return readRows(); });
    if (!done)
        return std::unexpected(done.error());
    return std::move(m_snapshot);
}

Result<void> FolderReader::readStoryFile()
{
    const Result<StudyInfo> info = readStory(m_path);
    if (!info)
        return std::unexpected(info.error());
    m_snapshot.info = *info;
    m_uuids = UuidMaker(info->uuid.isEmpty() ? QFileInfo(m_path).fileName() : info->uuid);
    const std::optional<QString> uuid = m_uuids.take(info->uuid, {u"study"_s});
    if (!uuid)
        return failure(ErrorKind::BadFormat, FolderLayout::story, tr("line 1: “uuid” is no UUID"));
    m_snapshot.info.uuid = *uuid;
    return {};
}

Result<void> FolderReader::readArticles()
{
    const QFileInfo folder(m_path + u'/' + FolderLayout::articles);
    if (!folder.isDir() || folder.isSymLink())
        return failure(ErrorKind::NotAStudy, m_path);
    QStringList names = QDir(folder.filePath()).entryList({u"*.md"_s}, QDir::Files | QDir::System);
    if (names.size() > maxArticleFiles)
        return failure(ErrorKind::TooLarge, folder.filePath());
    // By stem, so that "003.md" comes before "003.v2.md" and "0031.md", whatever the locale.
    std::ranges::sort(names, {}, [](const QString &name) { return name.chopped(3); });
    for (const QString &name : std::as_const(names)) {
        if (const Result<void> done = readFile(name); !done)
            return done;
    }
    return {};
}

Result<void> FolderReader::readFile(const QString &name)
{
    const QString path = FolderLayout::articles + u'/' + name;
    const Result<QByteArray> bytes = readStudyFile(m_path, path, maxArticleFileBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<ArticleFile> file = readArticleFile(*bytes, path);
    if (!file)
        return std::unexpected(file.error());
    return addFile(*file, path);
}

Result<void> FolderReader::addFile(const ArticleFile &file, const QString &name)
{
    if (file.name.isEmpty() || OffsetMap(file.name).pointCount() > longestName)
        return failure(ErrorKind::BadName, file.name, name);
    if (file.article) {
        Lead lead{.article = *file.article, .file = name};
        lead.article.position = file.position.value_or(m_leads.size());
        m_leads.append(lead);
    }
    m_texts.append({.article = file.name, .version = file.version});
    const std::optional<QString> uuid =
        m_uuids.take(file.version.uuid, {u"version"_s, file.name, QString::number(file.version.number)});
    if (!uuid)
        return failure(ErrorKind::BadFormat, name, tr("“version_uuid” is no UUID or stands twice"));
    m_texts.last().version.uuid = *uuid;
    return {};
}

Result<void> FolderReader::orderArticles()
{
    std::ranges::stable_sort(m_leads, {}, [](const Lead &lead) { return lead.article.position; });
    QHash<QString, ArticleId> ids;
    for (Lead &lead : m_leads) {
        const QString &name = lead.article.name;
        if (ids.contains(name))
            return failure(ErrorKind::BadFormat, lead.file, tr("the article “%1” stands twice").arg(name));
        const std::optional<QString> uuid = m_uuids.take(lead.article.uuid, {u"article"_s, name});
        if (!uuid)
            return failure(ErrorKind::BadFormat, lead.file, tr("“uuid” is no UUID or stands twice"));
        lead.article.uuid = *uuid;
        lead.article.id = ArticleId{m_snapshot.articles.size() + 1};
        ids.insert(name, lead.article.id);
        m_snapshot.articles.append(lead.article);
    }
    return addVersions(ids);
}

Result<void> FolderReader::addVersions(const QHash<QString, ArticleId> &ids)
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

Result<Lists> FolderReader::readLists(QLatin1StringView name, const QStringList &expected) const
{
    const Result<QByteArray> bytes = readStudyFile(m_path, name, maxListBytes);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return Lists();
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<Lists> lists = readJsonLists(*bytes, name, expected);
    for (const QString &key : expected) {
        if (lists && lists->value(key).size() > maxRecords)
            return failure(ErrorKind::TooLarge, name);
    }
    return lists;
}

Result<void> FolderReader::readWordList(JsonRecord &record)
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

Result<void> FolderReader::readRows()
{
    PassageReader passages(m_snapshot);
    TagReader tags(m_snapshot, m_uuids);
    const ReaderTools tools{.snapshot = &m_snapshot, .uuids = &m_uuids, .passages = &passages, .tags = &tags};
    EventReader events(tools);
    HighlightReader highlights(tools, events);
    // Each list refers to those before it.
    struct Step {
        QLatin1StringView file;
        QString list;
        std::function<Result<void>(const QList<JsonRecord> &)> read;
    };
    const QList<Step> steps{
        {FolderLayout::tags, u"tags"_s, [&](const auto &list) { return tags.read(list); }},
        {FolderLayout::events, u"reporters"_s, [&](const auto &list) { return events.readReporters(list); }},
        {FolderLayout::events, u"events"_s, [&](const auto &list) { return events.readEvents(list); }},
        {FolderLayout::highlights, u"highlights"_s, [&](const auto &list) { return highlights.readHighlights(list); }},
        {FolderLayout::events, u"claims"_s, [&](const auto &list) { return events.readClaims(list); }},
        {FolderLayout::notes, u"notes"_s, [&](const auto &list) { return highlights.readNotes(list); }},
        {FolderLayout::links, u"links"_s, [&](const auto &list) { return highlights.readLinks(list); }},
        {FolderLayout::wordLists, u"word_lists"_s,
         [&](const auto &list) { return readEach(list, [&](JsonRecord &record) { return readWordList(record); }); }},
    };
    QHash<QString, Lists> files;
    for (const Step &step : steps) {
        QStringList expected;
        for (const Step &other : steps) {
            if (other.file == step.file)
                expected.append(other.list);
        }
        if (!files.contains(step.file)) {
            const Result<Lists> lists = readLists(step.file, expected);
            if (!lists)
                return std::unexpected(lists.error());
            files.insert(step.file, *lists);
        }
        if (const Result<void> done = step.read(files.value(step.file).value(step.list)); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Snapshot> readFolder(const QString &path)
{
    return FolderReader(QDir::cleanPath(QFileInfo(path).absoluteFilePath())).read();
}
