// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/writereport.h"

#include "exchange/atomicfile.h"
#include "exchange/report/keptregions.h"
#include "exchange/report/linechanges.h"

#include <QDir>
#include <QFileInfo>

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 largestReport = qint64{256} * 1024 * 1024;

bool isMarkdown(const ExportedFile &file)
{
    return file.name.endsWith(u".md"_s);
}

// What is there already; none when there is nothing, or nothing that can be read.
std::optional<QString> existing(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestReport);
    return bytes ? std::optional(QString::fromUtf8(*bytes)) : std::nullopt;
}

QString merged(const ExportedFile &file, const QString &old)
{
    const QString fresh = QString::fromUtf8(file.bytes);
    return keptRegionCount(old) == 0 ? fresh : withKeptRegions(fresh, old);
}

Result<void> writeOne(const ExportedFile &file, const QString &path)
{
    const std::optional<QString> old = isMarkdown(file) ? existing(path) : std::nullopt;
    return writeFileAtomically(path, old ? merged(file, *old).toUtf8() : file.bytes);
}

} // namespace

QStringList exportPaths(const QList<ExportedFile> &files, const QString &path, ReportSplit split)
{
    QStringList paths;
    const QString folder = split == ReportSplit::FileEach ? path : QFileInfo(path).path();
    for (const ExportedFile &file : files) {
        const bool isMain = split == ReportSplit::OneFile && paths.isEmpty();
        paths.append(isMain ? path : QDir(folder).filePath(file.name));
    }
    return paths;
}

std::optional<EditedFile> findEditedFile(const QList<ExportedFile> &files, const QStringList &paths)
{
    for (qsizetype i = 0; i < files.size(); ++i) {
        const std::optional<QString> old = isMarkdown(files.at(i)) ? existing(paths.at(i)) : std::nullopt;
        if (!old || old->isEmpty() || sealState(*old) == SealState::Whole)
            continue;
        const QString fresh = merged(files.at(i), *old);
        if (fresh != *old)
            return EditedFile{.path = paths.at(i), .difference = lineChangeText(*old, fresh)};
    }
    return std::nullopt;
}

Result<void> writeExport(const QList<ExportedFile> &files, const QStringList &paths, EditedFiles edited)
{
    if (edited == EditedFiles::Keep) {
        if (const std::optional<EditedFile> found = findEditedFile(files, paths))
            return failure(ErrorKind::EditedByHand, found->path, found->difference);
    }
    for (qsizetype i = files.size() - 1; i >= 0; --i) {
        const QString folder = QFileInfo(paths.at(i)).path();
        if (files.size() > 1 && !QFileInfo::exists(folder))
            QDir().mkdir(folder);
        if (const Result<void> written = writeOne(files.at(i), paths.at(i)); !written)
            return written;
    }
    return {};
}
