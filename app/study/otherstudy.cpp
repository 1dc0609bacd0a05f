// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/otherstudy.h"

#include "exchange/atomicfile.h"
#include "exchange/folderreader.h"
#include "exchange/readstudy.h"
#include "exchange/studyjson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace
{

Result<QByteArray> bytesOf(const QString &path)
{
    Result<QByteArray> bytes = readWholeFile(path, maxStudyBytes);
    // That error speaks of articles.
    if (!bytes && bytes.error().kind == ErrorKind::TooLarge)
        return failure(ErrorKind::Unsafe, path, QCoreApplication::translate("OtherStudy", "It is larger than 128 MB."));
    return bytes;
}

} // namespace

Result<ReadStudy> readOtherStudy(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, path);
    if (file.isDir())
        return readFolder(path).transform([](const Snapshot &study) { return ReadStudy{.snapshot = study}; });
    return bytesOf(path).and_then([&](const QByteArray &bytes) { return readStudy(bytes, path); });
}

bool isOtherStudy(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.peek(16).startsWith("SQLite format 3"))
        return false;
    file.close();
    const Result<QByteArray> bytes = bytesOf(path);
    return bytes && looksLikeStudy(*bytes);
}

QStringList lossLines(const QList<Loss> &losses)
{
    QStringList lines;
    for (const Loss &loss : losses) {
        lines.append(QCoreApplication::translate("OtherStudy", "%1: %2")
                         .arg(loss.what, QLocale().toString(qlonglong(loss.count))));
    }
    return lines;
}
