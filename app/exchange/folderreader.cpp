// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folderreader.h"

#include "exchange/articlefile.h"
#include "exchange/folderlayout.h"
#include "exchange/jsonlists.h"
#include "exchange/storyfile.h"
#include "exchange/studyassembler.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 maxListBytes = qint64{64} * 1024 * 1024;

struct ListFile {
    QLatin1StringView name;
    QStringList lists;
};

QList<ListFile> listFiles()
{
    return {{.name = FolderLayout::tags, .lists = {u"tags"_s}},
            {.name = FolderLayout::events, .lists = {u"reporters"_s, u"events"_s, u"claims"_s}},
            {.name = FolderLayout::highlights, .lists = {u"highlights"_s}},
            {.name = FolderLayout::notes, .lists = {u"notes"_s}},
            {.name = FolderLayout::links, .lists = {u"links"_s}},
            {.name = FolderLayout::wordLists, .lists = {u"word_lists"_s}}};
}

Result<void> readArticles(const QString &path, StudyAssembler &study)
{
    const QFileInfo folder(path + u'/' + FolderLayout::articles);
    if (!folder.isDir() || folder.isSymLink())
        return failure(ErrorKind::NotAStudy, path);
    QStringList names = QDir(folder.filePath()).entryList({u"*.md"_s}, QDir::Files | QDir::System);
    if (names.size() > StudyAssembler::maxTexts)
        return failure(ErrorKind::TooLarge, folder.filePath());
    // By stem, so that "003.md" comes before "003.v2.md" and "0031.md", whatever the locale.
    std::ranges::sort(names, {}, [](const QString &name) { return name.chopped(3); });
    for (const QString &name : std::as_const(names)) {
        const QString place = FolderLayout::articles + u'/' + name;
        const Result<void> done = readStudyFile(path, place, maxArticleFileBytes)
                                      .and_then([&](const QByteArray &bytes) { return readArticleFile(bytes, place); })
                                      .and_then([&](const ArticleFile &file) { return study.addText(file, place); });
        if (!done)
            return done;
    }
    return {};
}

Result<RowLists> readLists(const QString &path)
{
    RowLists lists;
    for (const ListFile &file : listFiles()) {
        const Result<QByteArray> bytes = readStudyFile(path, file.name, maxListBytes);
        if (!bytes && bytes.error().kind == ErrorKind::NotFound)
            continue;
        const auto found =
            bytes.and_then([&](const QByteArray &json) { return readJsonLists(json, file.name, file.lists); });
        if (!found)
            return std::unexpected(found.error());
        lists.insert(*found);
    }
    return lists;
}

Result<Snapshot> readCleanFolder(const QString &path)
{
    const Result<StudyInfo> info = readStory(path);
    if (!info)
        return std::unexpected(info.error());
    StudyAssembler study(*info, QFileInfo(path).fileName());
    return study.checkUuid(FolderLayout::story)
        .and_then([&] { return readArticles(path, study); })
        .and_then([&] { return readLists(path); })
        .and_then([&](const RowLists &lists) { return study.assemble(lists); });
}

} // namespace

Result<Snapshot> readFolder(const QString &path)
{
    return readCleanFolder(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
}
