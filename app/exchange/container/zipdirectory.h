// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// The central directory of a ZIP archive, as it stands in the bytes (APPNOTE 4.3.12 and 4.3.16): libraries tidy names
// up before one can see whether they would have led outside. Pure; any thread.
struct ZipEntry {
    QString name;
    bool isLink = false;
    bool isEncrypted = false;
};

// None when the bytes have no whole directory. ZIP64 directories are not read. At most `limit` + 1 entries are listed.
std::optional<QList<ZipEntry>> readZipDirectory(const QByteArray &bytes, int limit);

// Whether a name stays within the folder that it counts from: relative, without "..", drive, backslash or control
// characters, and not empty.
bool isSafeEntryName(const QString &name);
