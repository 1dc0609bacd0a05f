// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folderfiles.h"

#include "exchange/articlefile.h"
#include "exchange/folderlayout.h"
#include "exchange/studylists.h"

namespace
{

using namespace Qt::StringLiterals;
using Files = QMap<QString, QByteArray>;

// The rank of each stem when they are sorted: where the reader puts an article that says nothing else.
QHash<QString, qint64> ranks(QStringList stems)
{
    stems.sort();
    QHash<QString, qint64> places;
    for (const QString &stem : std::as_const(stems))
        places.insert(stem, places.size());
    return places;
}

Result<void> addArticles(const SnapshotIndex &index, Files &files)
{
    QStringList names;
    for (const Article *article : index.articles())
        names.append(article->name);
    const QStringList stems = FolderLayout::fileStems(names);
    const QHash<QString, qint64> places = ranks(stems);
    qsizetype number = 0;
    for (const Article *article : index.articles()) {
        const QString &stem = stems.at(number++);
        ArticleFile file{.article = *article, .name = article->name, .position = {}, .version = {}};
        if (article->position != places.value(stem))
            file.position = article->position;
        QString path = FolderLayout::articles + u'/' + stem;
        const QList<const Version *> versions = index.versionsOf(article->id);
        if (versions.isEmpty() || versions.first()->text.isEmpty())
            return failure(ErrorKind::Damaged, article->name);
        for (const Version *version : versions) {
            const QString suffix = file.article ? QString() : u".v%1"_s.arg(version->number);
            file.version = *version;
            files.insert(path + suffix + u".md"_s, writeArticleFile(file));
            file.article.reset();
            file.position.reset();
        }
    }
    return {};
}

} // namespace

Result<QMap<QString, QByteArray>> folderFiles(const Snapshot &snapshot)
{
    const StudyLists lists(snapshot);
    Files files;
    if (const Result<void> articles = addArticles(lists.index(), files); !articles)
        return std::unexpected(articles.error());
    files.insert(FolderLayout::story, (lists.story().text() + u'\n').toUtf8());
    files.insert(FolderLayout::tags, jsonFile({{.key = "tags"_L1, .lines = lists.tags()}}));
    files.insert(FolderLayout::events, jsonFile({{.key = "reporters"_L1, .lines = lists.reporters()},
                                                 {.key = "events"_L1, .lines = lists.events()},
                                                 {.key = "claims"_L1, .lines = lists.claims()}}));
    files.insert(FolderLayout::highlights, jsonFile({{.key = "highlights"_L1, .lines = lists.highlights()}}));
    files.insert(FolderLayout::notes, jsonFile({{.key = "notes"_L1, .lines = lists.notes()}}));
    files.insert(FolderLayout::links, jsonFile({{.key = "links"_L1, .lines = lists.links()}}));
    files.insert(FolderLayout::wordLists, jsonFile({{.key = "word_lists"_L1, .lines = lists.wordLists()}}));
    return files;
}
