// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/container/zipdirectory.h"

#include <QFile>
#include <QStringList>
#include <QtEndian>

#include <algorithm>

namespace
{

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 shortAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

// Where the record at the end stands, which says where the directory is; -1 when there is none. A comment of at most
// 64 KiB may follow it.
qsizetype endRecord(const QByteArray &bytes)
{
    constexpr qsizetype size = 22;
    constexpr qsizetype longestComment = 65535;
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - size - longestComment);
    for (qsizetype at = bytes.size() - size; at >= first; --at) {
        if (numberAt(bytes, at) == 0x06054b50 && at + size + shortAt(bytes, at + 20) <= bytes.size())
            return at;
    }
    return -1;
}

} // namespace

std::optional<QList<ZipEntry>> readZipDirectory(const QByteArray &bytes, int limit)
{
    constexpr qsizetype headSize = 46;
    constexpr quint32 linkMode = 0xa000; // S_IFLNK
    const qsizetype end = endRecord(bytes);
    if (end < 0)
        return std::nullopt;
    const int count = shortAt(bytes, end + 10);
    QList<ZipEntry> entries;
    qsizetype at = numberAt(bytes, end + 16);
    for (int i = 0; i < count && entries.size() <= limit; ++i) {
        if (at + headSize > end || numberAt(bytes, at) != 0x02014b50)
            return std::nullopt;
        const quint16 flags = shortAt(bytes, at + 8);
        const qsizetype nameSize = shortAt(bytes, at + 28);
        if (at + headSize + nameSize > end)
            return std::nullopt;
        const quint32 mode = numberAt(bytes, at + 38) >> 16;
        // As KArchive decodes names, whatever the flag for UTF-8 says.
        entries.append({.name = QFile::decodeName(bytes.sliced(at + headSize, nameSize)),
                        .isLink = (mode & 0xf000) == linkMode,
                        .isEncrypted = (flags & 1) != 0});
        at += headSize + nameSize + shortAt(bytes, at + 30) + shortAt(bytes, at + 32);
    }
    return entries;
}

bool isSafeEntryName(const QString &name)
{
    const auto isBad = [](QChar unit) { return unit.unicode() < 0x20 || unit == u'\\' || unit == u'\u007f'; };
    const bool hasDrive = name.size() > 1 && name.at(1) == u':';
    if (name.isEmpty() || name.startsWith(u'/') || hasDrive || std::ranges::any_of(name, isBad))
        return false;
    return !name.split(u'/').contains(QStringLiteral(".."));
}
