// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"

#include <QStringList>
#include <QVariant>

#include <optional>
#include <span>

// How a row stands in its table and in the journal: one list of columns for each kind of row serves its SQL and its
// JSON, so that no statement and no undo can forget a column. The first columns are the key.
template <class Row>
struct Column {
    const char *name;
    QVariant (*get)(const Row &row);
    bool (*set)(Row &row, const QVariant &value); // false: the file holds what cannot be
};

template <class Row>
struct RowMap {
    const char *table;
    std::span<const Column<Row>> columns;
    int keyColumns;
};

template <class Row>
const RowMap<Row> &rowMap(); // defined in rowmaps.cpp for each kind of row

// For json_each(?): many ids bound as one value.
template <class Ids>
QString idList(const Ids &ids)
{
    QStringList numbers;
    for (const auto id : ids) {
        numbers.append(QString::number(id.value));
    }
    return QLatin1Char('[') + numbers.join(QLatin1Char(',')) + QLatin1Char(']');
}

// The record of a journal entry as JSON and back; nothing when it was not written by us.
QByteArray recordToJson(const ChangeRecord &record);
std::optional<ChangeRecord> recordFromJson(const QByteArray &json);
