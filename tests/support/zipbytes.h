// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

// A ZIP archive made by hand, so that it may hold what no library writes: any name twice, names that lead outside,
// links. Entries are stored as they are.
namespace ZipBytes
{

struct Item {
    QByteArray name;
    QByteArray bytes;
    quint32 mode = 0100644;
    quint16 flags = 0x800; // names are UTF-8
    qint64 saidSize = -1;  // what the archive says of the size; -1: the truth
};

inline quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xedb88320U : sum >> 1;
    }
    return ~sum;
}

inline QByteArray number(quint64 value, int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes.append(char(value >> (8 * i)));
    return bytes;
}

// What the entry's own head and the directory say alike, from "version needed" on.
inline QByteArray facts(const Item &item)
{
    const quint64 size = item.saidSize < 0 ? quint64(item.bytes.size()) : quint64(item.saidSize);
    return number(20, 2) + number(item.flags, 2) + number(0, 2) + number(0, 4) + number(checksum(item.bytes), 4) +
           number(quint64(item.bytes.size()), 4) + number(size, 4) + number(quint64(item.name.size()), 2) +
           number(0, 2);
}

inline QByteArray archive(const QList<Item> &items)
{
    QByteArray files;
    QByteArray directory;
    for (const Item &item : items) {
        directory += number(0x02014b50, 4) + number(0x0314, 2) + facts(item) + number(0, 2) + number(0, 2) +
                     number(0, 2) + number(quint64(item.mode) << 16, 4) + number(quint64(files.size()), 4) + item.name;
        files += number(0x04034b50, 4) + facts(item) + item.name + item.bytes;
    }
    const auto count = quint64(items.size());
    return files + directory + number(0x06054b50, 4) + number(0, 4) + number(count, 2) + number(count, 2) +
           number(quint64(directory.size()), 4) + number(quint64(files.size()), 4) + number(0, 2);
}

} // namespace ZipBytes
