// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/verb.h"
#include "study/studyindex.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

// What `show` lists: for each kind one table of fields, which makes the JSON, the text table and the help of it. Keys
// are never translated; offsets count code points from 0 with an exclusive end; null is "none", "" is "not known".

enum class Shown { No, Left, Right }; // in the text table, where it stands in its column

struct FieldInfo {
    QLatin1StringView key;
    Shown shown;
    const char *meaning; // context "Cli"
};

template <class Row>
struct Field {
    FieldInfo info;
    QJsonValue (*value)(const StudyIndex &index, const Row &row);
};

struct Listing {
    QLatin1StringView name;
    QList<FieldInfo> (*fields)();
    QJsonArray (*objects)(const StudyIndex &index); // one object for each row, in the study's order
};

extern const Listing articleListing;
extern const Listing highlightListing;
extern const Listing tagListing;
extern const Listing noteListing;
extern const Listing eventListing;
extern const Listing claimListing;
extern const Listing reviewListing;
extern const Listing linkListing;

std::span<const Listing *const> allListings();

enum class ListForm { Table, Json };
ListForm listForm(const VerbCall &call); // by --json
void print(const Listing &listing, const QJsonArray &objects, ListForm form, Console &console);
// Those whose value under `key` is one of these.
QJsonArray selected(const QJsonArray &objects, QLatin1StringView key, const QStringList &values);
void printJson(const QJsonArray &array, Console &console);

QJsonValue isoDay(std::optional<qint64> julianDay); // "2025-04-02"; null: none

template <class Row>
QList<FieldInfo> fieldInfos(std::span<const Field<Row>> fields)
{
    QList<FieldInfo> infos;
    for (const Field<Row> &field : fields) {
        infos.append(field.info);
    }
    return infos;
}

template <class Row>
QJsonArray fieldObjects(std::span<const Field<Row>> fields, const StudyIndex &index, const QList<Row> &rows)
{
    QJsonArray objects;
    for (const Row &row : rows) {
        QJsonObject object;
        for (const Field<Row> &field : fields) {
            object.insert(field.info.key, field.value(index, row));
        }
        objects.append(object);
    }
    return objects;
}
