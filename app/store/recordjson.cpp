// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowmap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The record of one edit: [{"table": …, "before": {…}, "after": {…}}, …]. Bytes stand as base64 in an object, so that
// they cannot be taken for text.

namespace
{
QJsonValue toJson(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QByteArray>())
        return QJsonObject{{QStringLiteral("base64"), QString::fromLatin1(value.toByteArray().toBase64())}};
    if (value.isNull())
        return QJsonValue::Null;
    return QJsonValue::fromVariant(value);
}

QVariant fromJson(const QJsonValue &value)
{
    if (value.isObject())
        return QByteArray::fromBase64(value[QLatin1StringView("base64")].toString().toLatin1());
    if (value.isNull())
        return {};
    return value.toVariant();
}

template <class Row>
QJsonObject rowToJson(const Row &row)
{
    QJsonObject object;
    for (const Column<Row> &column : rowMap<Row>().columns) {
        object.insert(QLatin1StringView(column.name), toJson(column.get(row)));
    }
    return object;
}

// Nothing when a column is missing or holds what it cannot have; so is an absent row, which is what the caller wants.
template <class Row>
std::optional<Row> rowFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    Row row;
    for (const Column<Row> &column : rowMap<Row>().columns) {
        if (!column.set(row, fromJson(value[QLatin1StringView(column.name)])))
            return std::nullopt;
    }
    return row;
}

template <class Row>
bool appendIfOf(ChangeRecord &record, const QJsonObject &entry)
{
    if (entry[QLatin1StringView("table")].toString() != QLatin1StringView(rowMap<Row>().table))
        return false;
    Change<Row> change{.before = rowFromJson<Row>(entry[QLatin1StringView("before")]),
                       .after = rowFromJson<Row>(entry[QLatin1StringView("after")])};
    if (!change.before && !change.after)
        return false;
    record.append(std::move(change));
    return true;
}

template <class... Rows>
bool appendEntry(ChangeRecord &record, const QJsonObject &entry, std::variant<Change<Rows>...> *)
{
    return (appendIfOf<Rows>(record, entry) || ...);
}
} // namespace

QByteArray recordToJson(const ChangeRecord &record)
{
    QJsonArray entries;
    for (const AnyChange &any : record) {
        entries.append(std::visit(
            []<class Row>(const Change<Row> &change) {
                QJsonObject entry{{QStringLiteral("table"), QLatin1StringView(rowMap<Row>().table)}};
                if (change.before)
                    entry.insert(QStringLiteral("before"), rowToJson(*change.before));
                if (change.after)
                    entry.insert(QStringLiteral("after"), rowToJson(*change.after));
                return entry;
            },
            any));
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

std::optional<ChangeRecord> recordFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    ChangeRecord record;
    const QJsonArray entries = document.array();
    for (const QJsonValue &entry : entries) {
        if (!appendEntry(record, entry.toObject(), static_cast<AnyChange *>(nullptr)))
            return std::nullopt;
    }
    return record;
}
