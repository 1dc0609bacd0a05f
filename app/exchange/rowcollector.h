// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/articlejson.h"
#include "exchange/studyassembler.h"

#include <QJsonObject>

// Gathers the rows that a reader of another program's format finds, as the objects that StudyAssembler reads, and makes
// what such files leave open: tags that are only named, UUIDs that are missing, no UUIDs or there already.
class RowCollector
{
public:
    // The file is what errors are about; UUIDs are made from the seed.
    RowCollector(const QString &fileName, const QString &seed) : m_fileName(fileName), m_seed(seed) {}

    [[nodiscard]] const QString &fileName() const { return m_fileName; }

    void add(const QString &list, const QJsonObject &row, qsizetype line = 0);

    // The same for a tag, with a "uuid" and, for a parent, its UUID.
    void addTag(const QJsonObject &row, qsizetype line = 0);
    // The UUID of a tag: the one with this UUID, else one of this name without a parent, which is made when there is
    // none. Empty when the name is.
    QString tag(const QString &uuid, const QString &name);

    // Notes come out by time, whatever the order in which a file has them.
    void addNote(const QJsonObject &row);

    // The UUID itself when it is one that was not given before, else another.
    QString freeUuid(const QString &wanted);

    [[nodiscard]] RowLists lists();

private:
    QString m_fileName;
    QString m_seed;
    RowLists m_lists;
    QList<QJsonObject> m_notes;
    QSet<QString> m_tags;             // UUIDs
    QHash<QString, QString> m_byName; // of tags without a parent
    QSet<QString> m_uuids;
    int m_made = 0;
};

// Words to make UUIDs from that are the same for the same file, whatever it is called, and others for any other.
QString contentSeed(const QByteArray &bytes);
