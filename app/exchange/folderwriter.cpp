// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folderwriter.h"

#include "exchange/articlefile.h"
#include "exchange/atomicfile.h"
#include "exchange/folderfiles.h"
#include "exchange/folderlayout.h"
#include "exchange/frontmatter.h"
#include "exchange/storyfile.h"

#include <QDir>
#include <QFileInfo>

namespace
{

using namespace Qt::StringLiterals;

bool isEmptyFolder(const QString &path)
{
    return QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// A link would lead the writer out of the folder.
Result<void> refuseLinks(const QString &folder, const QStringList &files)
{
    const QStringList targets = files + QStringList{FolderLayout::articles};
    for (const QString &file : targets) {
        const QString path = folder + u'/' + file;
        if (QFileInfo(path).isSymLink())
            return failure(ErrorKind::AlreadyExists, path);
    }
    return {};
}

// Another study is somebody's work too.
Result<void> checkFolder(const QString &path, const StudyInfo &info)
{
    const QFileInfo folder(path);
    if (!folder.exists())
        return {};
    if (!folder.isDir())
        return failure(ErrorKind::AlreadyExists, path);
    if (isEmptyFolder(path))
        return {};
    const Result<StudyInfo> there = readStory(path);
    if (!there || (!there->uuid.isEmpty() && there->uuid != info.uuid))
        return failure(ErrorKind::AlreadyExists, path);
    return {};
}

Result<void> makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QFileInfo parent(QFileInfo(path).absolutePath());
    if (!parent.isDir())
        return failure(ErrorKind::NotFound, parent.filePath());
    if (!QDir().mkdir(path))
        return failure(ErrorKind::ReadOnly, path);
    return {};
}

Result<void> writeFiles(const QMap<QString, QByteArray> &files, const QString &path)
{
    if (const Result<void> made = makeFolder(path + u'/' + FolderLayout::articles); !made)
        return made;
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        if (const Result<void> written = writeFileAtomically(path + u'/' + name, bytes); !written)
            return written;
    }
    return {};
}

// Files that somebody else put there stay: ours have front matter with a name and a version.
bool isOurs(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path, maxArticleFileBytes, Links::Refuse);
    if (!bytes)
        return false;
    const auto block = readFrontMatter(QString::fromUtf8(*bytes));
    return block && !block->value("name"_L1).isEmpty() && !block->value("version_uuid"_L1).isEmpty();
}

Result<void> removeLeftovers(const QMap<QString, QByteArray> &files, const QString &path)
{
    const QDir folder(path + u'/' + FolderLayout::articles);
    const QStringList entries = folder.entryList({u"*.md"_s}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &entry : entries) {
        const bool isNeeded = files.contains(FolderLayout::articles + u'/' + entry);
        if (!isNeeded && isOurs(folder.filePath(entry)) && !QFile::remove(folder.filePath(entry)))
            return failure(ErrorKind::WriteFailed, folder.filePath(entry));
    }
    return {};
}

} // namespace

Result<void> writeFolder(const Snapshot &snapshot, const QString &folder)
{
    const QString path = QDir::cleanPath(folder);
    const Result<QMap<QString, QByteArray>> files = folderFiles(snapshot);
    if (!files)
        return std::unexpected(files.error());
    const bool isNew = !QFileInfo::exists(path);
    Result<void> written =
        checkFolder(path, snapshot.info).and_then([&] { return refuseLinks(path, files->keys()); }).and_then([&] {
            return makeFolder(path);
        });
    if (!written)
        return written;
    written = writeFiles(*files, path).and_then([&] { return removeLeftovers(*files, path); });
    if (!written && isNew)
        QDir(path).removeRecursively();
    return written;
}
