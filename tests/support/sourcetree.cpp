// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace
{

QDir top()
{
    return QDir(QStringLiteral(SYNOPTIC_SOURCE_DIR));
}

QStringList filesBelow(const QString &folder, const QStringList &patterns = {})
{
    QStringList paths;
    QDirIterator files(top().filePath(folder), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(top().relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

} // namespace

qsizetype SourceFile::lines() const
{
    return text.count(u'\n') + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
}

QList<SourceFile> sourceFiles(const QString &folder)
{
    QList<SourceFile> files;
    for (const QString &path : filesBelow(folder, {u"*.cpp"_s, u"*.h"_s}))
        files.append({.path = path, .text = projectText(path)});
    return files;
}

QStringList projectFiles()
{
    QProcess git;
    git.setWorkingDirectory(top().path());
    // A checkout that belongs to another user is fine: it is only read.
    git.start(u"git"_s, {u"-c"_s, u"safe.directory=*"_s, u"ls-files"_s, u"-z"_s});
    QStringList paths;
    if (git.waitForFinished() && git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0) {
        for (const QString &path : QString::fromUtf8(git.readAllStandardOutput()).split(u'\0', Qt::SkipEmptyParts)) {
            if (QFile::exists(top().filePath(path))) // else removed, and git not told yet
                paths.append(path);
        }
        return paths;
    }
    for (const QString &folder : {u"app"_s, u"tests"_s, u"packaging"_s, u"resources"_s, u"corpus"_s, u"i18n"_s})
        paths += filesBelow(folder);
    return paths;
}

QByteArray projectBytes(const QString &path)
{
    QFile file(top().filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString projectText(const QString &path)
{
    return QString::fromUtf8(projectBytes(path));
}
