// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/mergereport.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

// Small things that both parts of planMerge() need. Pure; any thread.

// Appends a row under an id below zero, which it answers with.
template <class Row>
auto planRow(QList<Row> &rows, Row row)
{
    row.id.value = -(rows.size() + 1);
    rows.append(row);
    return row.id;
}

template <class Row>
auto rowsById(const QList<Row> &rows)
{
    QHash<decltype(Row::id), Row> index;
    index.reserve(rows.size());
    for (const Row &row : rows) {
        index.insert(row.id, row);
    }
    return index;
}

template <class Row>
QHash<QString, Row> rowsByUuid(const QList<Row> &rows)
{
    QHash<QString, Row> index;
    index.reserve(rows.size());
    for (const Row &row : rows) {
        index.insert(row.uuid, row);
    }
    return index;
}

// A UUID (version 5) for what is kept beside the row with this one; always the same from the same words.
inline QString besideUuid(const QString &uuid, const QStringList &words)
{
    constexpr QUuid space{0x2a4d3c10, 0x77e1, 0x4f5e, 0x8b, 0x0a, 0x91, 0x6c, 0x5d, 0x33, 0xe2, 0x47};
    const QString name = uuid + QChar(0x1F) + words.join(QChar(0x1F));
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

// Who made a row that names nobody.
inline QString authorOr(const QString &author, const QString &other)
{
    return author.isEmpty() ? other : author;
}

// Lists the difference, if it is one: what theirs does not say is none.
inline void compareFields(MergeReport &report, MergeConflict conflict)
{
    if (conflict.ours != conflict.theirs && !conflict.theirs.isEmpty())
        report.conflicts.append(std::move(conflict));
}
