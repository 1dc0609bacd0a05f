// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/samplestudy.h"

#include "exchange/folderreader.h"
#include "study/study.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
}

Result<QString> ensureSampleStudy(const QString &into)
{
    const QString path = QDir(into).filePath(QStringLiteral("qwen3-launch.synoptic"));
    if (QFile::exists(path))
        return path;
    if (!QDir().mkpath(into))
        return failure(ErrorKind::ReadOnly, into);
    // Made aside and renamed, so that it is never there in part.
    const QString aside = path + QStringLiteral(".new");
    QFile::remove(aside);
    return readFolder(QStringLiteral(":/corpus/qwen3-launch"))
        .and_then([&](const Snapshot &corpus) { return Study::create(aside, corpus); })
        .and_then([&](std::unique_ptr<Study> study) -> Result<QString> {
            study.reset();
            if (!QFile::rename(aside, path))
                return failure(ErrorKind::WriteFailed, path);
            return path;
        });
}
