// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/storyfile.h"

#include "exchange/atomicfile.h"
#include "exchange/folderlayout.h"
#include "exchange/jsonlists.h"

using namespace Qt::StringLiterals;

Result<QByteArray> readStudyFile(const QString &folder, const QString &name, qint64 maxBytes)
{
    return readWholeFile(folder + u'/' + name, maxBytes, Links::Refuse);
}

Result<StudyInfo> readStory(const QString &folder)
{
    constexpr qint64 maxBytes = qint64{1} * 1024 * 1024;
    const Result<QByteArray> bytes = readStudyFile(folder, FolderLayout::story, maxBytes);
    if (!bytes)
        return failure(ErrorKind::NotAStudy, folder, bytes.error().detail);
    Result<JsonRecord> record = readJsonObject(*bytes, FolderLayout::story);
    if (!record)
        return std::unexpected(record.error());
    return readStory(*record, folder);
}

Result<StudyInfo> readStory(JsonRecord &record, const QString &subject)
{
    if (record.text("format"_L1) != FolderLayout::format)
        return failure(ErrorKind::NotAStudy, subject);
    if (record.number("version"_L1).value_or(0) > FolderLayout::formatVersion)
        return failure(ErrorKind::NewerStudy, subject);
    StudyInfo info;
    info.uuid = record.text("uuid"_L1);
    info.title = record.text("title"_L1);
    info.description = record.text("description"_L1);
    info.author = record.text("author"_L1);
    if (const Result<void> finished = record.finish(); !finished)
        return std::unexpected(finished.error());
    return info;
}
