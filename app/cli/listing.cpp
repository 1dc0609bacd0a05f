// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"

#include "cli/texttable.h"
#include "time/gregorian.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace
{
constexpr std::array listings{&articleListing, &highlightListing, &tagListing,    &noteListing,
                              &eventListing,   &claimListing,     &reviewListing, &linkListing};

QString cell(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QString();
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList parts;
    for (const QJsonValue &part : value.toArray()) {
        parts.append(cell(part));
    }
    return parts.join(QStringLiteral(", "));
}

TextColumn column(const FieldInfo &field, const QJsonArray &objects)
{
    TextColumn column{
        .header = field.key, .side = field.shown == Shown::Right ? ColumnSide::Right : ColumnSide::Left, .cells = {}};
    for (const QJsonValue &object : objects) {
        column.cells.append(cell(object[field.key]));
    }
    return column;
}
} // namespace

std::span<const Listing *const> allListings()
{
    return listings;
}

ListForm listForm(const VerbCall &call)
{
    return call.has(jsonOption.name) ? ListForm::Json : ListForm::Table;
}

void print(const Listing &listing, const QJsonArray &objects, ListForm form, Console &console)
{
    if (form == ListForm::Json) {
        printJson(objects, console);
        return;
    }
    QList<TextColumn> columns;
    for (const FieldInfo &field : listing.fields()) {
        if (field.shown != Shown::No)
            columns.append(column(field, objects));
    }
    console.out << textTable(columns, console.columns);
}

void printJson(const QJsonArray &array, Console &console)
{
    console.out << QString::fromUtf8(QJsonDocument(array).toJson());
}

QJsonArray selected(const QJsonArray &objects, QLatin1StringView key, const QStringList &values)
{
    QJsonArray found;
    std::ranges::copy_if(objects, std::back_inserter(found),
                         [&](const QJsonValue &object) { return values.contains(object[key].toString()); });
    return found;
}

QJsonValue isoDay(std::optional<qint64> julianDay)
{
    return julianDay ? QJsonValue(gregorian::isoText(*julianDay)) : QJsonValue::Null;
}
