// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QBuffer>
#include <QStringList>

#include <memory>

class KZip;

// A ZIP archive (EPUB, DOCX, QDPX) whose entries are read one by one, by name, in memory: nothing is ever unpacked to a
// disk. What is inside is not trusted: the directory is read before the archive is opened, and one with names that lead
// outside, with two entries of one name, links or more than maxEntries is refused as a whole; sizes are counted while
// bytes come out, whatever the archive says of them. One thread at a time.
class ZipArchive
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)

public:
    static constexpr int maxEntries = 10000;
    static constexpr qint64 maxEntryBytes = qint64{64} * 1024 * 1024;
    static constexpr qint64 maxTotalBytes = qint64{256} * 1024 * 1024; // of all that was read from one archive
    static constexpr qint64 maxRatio = 200; // of what comes out, past freeBytes, to what goes in
    static constexpr qint64 freeBytes = qint64{1} * 1024 * 1024;

    // fileName is the subject of errors: BadFormat (no archive, damaged), Protected, Unsafe with the entry as detail.
    static Result<std::unique_ptr<ZipArchive>> open(const QByteArray &bytes, const QString &fileName);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    // Files, sorted, with "/" between folders.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool has(const QString &name) const { return m_names.contains(name); }

    // The bytes of one file. Errors: BadFormat (there is none, or it is damaged), Unsafe (a bomb).
    Result<QByteArray> read(const QString &name);

private:
    explicit ZipArchive(const QByteArray &bytes, const QString &fileName);
    Result<void> listEntries();

    QString m_fileName;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<KZip> m_zip;
    QStringList m_names;
    qint64 m_readBytes = 0;
};

// Whether the bytes begin as such an archive does.
bool looksLikeZip(const QByteArray &bytes);
