// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// The study file's format. The scripts lie in resources/sql and are run in order; the number of the last one is the
// file's user_version.

inline constexpr quint32 studyApplicationId = 0x53594E4F; // "SYNO", at byte 68 of the file
inline constexpr int studySchemaVersion = 2;

// The statements of script number `version`, without comments: QSQLITE takes one a call.
QStringList schemaStatements(int version);

// All that sqlite_schema of a sound file of this version says, sorted, one entry a line.
QString expectedSchema(int version = studySchemaVersion);

// What the first 100 bytes of a file say about it, read before SQLite sees it.
struct FileHeader {
    bool isSqlite = false;
    bool isWhole = false; // as long as its pages say
    quint32 applicationId = 0;
    quint32 userVersion = 0;
};
FileHeader readHeader(const QByteArray &first100, qint64 fileSize);
