// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verbs.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

// A verb as it was run in this process.
struct CliRun {
    int code = 0;
    QString out;
    QString err;

    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    // Nothing said but one sentence on one line.
    [[nodiscard]] bool isOneSentence() const
    {
        return out.isEmpty() && err.endsWith(u".\n") && err.count(u'\n') == 1 && err.size() > 10;
    }
};

inline CliRun run(const QStringList &arguments, int columns = 0, const QByteArray &input = {})
{
    CliRun ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    QBuffer in;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    Console console{.out = out, .err = err, .columns = columns, .in = &in};
    ran.code = runVerb(arguments, console);
    out.flush();
    err.flush();
    return ran;
}

// All that lies in a folder: relative path to bytes.
using FolderPicture = QMap<QString, QByteArray>;

inline FolderPicture picture(const QString &folder)
{
    FolderPicture files;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        const QString name = entries.filePath().mid(folder.size());
        files.insert(name,
                     entries.fileInfo().isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return files;
}

// Bytes of a study file changed behind its back, as a broken disk or another program would.
inline void patch(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot patch %s", qPrintable(path));
}
