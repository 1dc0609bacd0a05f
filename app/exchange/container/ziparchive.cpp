// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/container/ziparchive.h"

#include "exchange/container/zipdirectory.h"

#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KZip>
#include <KZipFileEntry>
#include <QSet>

ZipArchive::ZipArchive(const QByteArray &bytes, const QString &fileName) : m_fileName(fileName), m_bytes(bytes)
{
    m_buffer.setBuffer(&m_bytes);
}

ZipArchive::~ZipArchive() = default;

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray &bytes, const QString &fileName)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(bytes, fileName));
    return archive->listEntries().transform([&] { return std::move(archive); });
}

Result<void> ZipArchive::listEntries()
{
    const auto entries = readZipDirectory(m_bytes, maxEntries);
    if (!entries)
        return failure(ErrorKind::BadFormat, m_fileName, tr("The archive has no whole directory."));
    if (entries->size() > maxEntries)
        return failure(ErrorKind::Unsafe, m_fileName, tr("It has more than %1 entries.").arg(maxEntries));
    QSet<QString> taken;
    for (const ZipEntry &entry : *entries) {
        const QString name = entry.name;
        if (!isSafeEntryName(name) || entry.isLink || taken.contains(name.toCaseFolded()))
            return failure(ErrorKind::Unsafe, m_fileName, name);
        if (entry.isEncrypted)
            return failure(ErrorKind::Protected, m_fileName, name);
        taken.insert(name.toCaseFolded());
        if (!name.endsWith(u'/'))
            m_names.append(name);
    }
    m_names.sort();
    m_buffer.open(QIODevice::ReadOnly);
    m_zip = std::make_unique<KZip>(&m_buffer);
    if (!m_zip->open(QIODevice::ReadOnly))
        return failure(ErrorKind::BadFormat, m_fileName, m_zip->errorString());
    return {};
}

// Counted while it comes out: what the archive says of sizes is not believed.
Result<QByteArray> ZipArchive::read(const QString &name)
{
    const KArchiveFile *file = m_names.contains(name) ? m_zip->directory()->file(name) : nullptr;
    const std::unique_ptr<QIODevice> device(file ? file->createDevice() : nullptr);
    if (!device)
        return failure(ErrorKind::BadFormat, m_fileName, name);
    constexpr qint64 piece = qint64{64} * 1024;
    const auto *entry = dynamic_cast<const KZipFileEntry *>(file);
    const qint64 packed = std::max<qint64>(1, entry ? entry->compressedSize() : m_bytes.size());
    QByteArray bytes;
    for (;;) {
        const QByteArray next = device->read(piece);
        if (next.isEmpty())
            break;
        bytes += next;
        m_readBytes += next.size();
        const bool isBomb = bytes.size() > freeBytes && bytes.size() > packed * maxRatio;
        if (isBomb || bytes.size() > maxEntryBytes || m_readBytes > maxTotalBytes)
            return failure(ErrorKind::Unsafe, m_fileName, name);
    }
    if (bytes.size() != file->size())
        return failure(ErrorKind::BadFormat, m_fileName, name);
    return bytes;
}

bool looksLikeZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}
