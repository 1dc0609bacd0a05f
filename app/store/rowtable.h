// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/rowmap.h"

#include <QScopeGuard>
#include <QSqlQuery>
#include <QStringList>

// The statements that every table needs, made from its row map. A row's key is its first columns. Values that the file
// cannot rightly hold make the read fail as damaged; nothing is skipped.
template <class Row>
class RowTable
{
public:
    explicit RowTable(const Database &database) : m_database(&database) {}

    // The new row's id, 0 for rows without one. A row that already has an id keeps it: it comes back by undo.
    [[nodiscard]] Result<qint64> insert(const Row &row) const
    {
        static const QString sql =
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                .arg(table(), columnList(),
                     QStringList(qsizetype(map().columns.size()), QStringLiteral("?")).join(QStringLiteral(", ")));
        QSqlQuery &query = m_database->statement(sql);
        for (const Column<Row> &column : map().columns) {
            query.addBindValue(column.get(row));
        }
        return m_database->run(query).transform([&] { return query.lastInsertId().toLongLong(); });
    }

    [[nodiscard]] Result<void> update(const Row &row) const
    {
        static const QString sql =
            QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                .arg(table(), equations(map().columns.subspan(keyCount())).join(QStringLiteral(", ")), keyClause());
        QSqlQuery &query = m_database->statement(sql);
        for (const Column<Row> &column : map().columns.subspan(keyCount())) {
            query.addBindValue(column.get(row));
        }
        bindKey(query, row);
        return m_database->run(query);
    }

    [[nodiscard]] Result<void> remove(const Row &row) const
    {
        static const QString sql = QStringLiteral("DELETE FROM %1 WHERE %2").arg(table(), keyClause());
        QSqlQuery &query = m_database->statement(sql);
        bindKey(query, row);
        return m_database->run(query);
    }

    // The row with the same key as `row`; nothing if there is none.
    [[nodiscard]] Result<std::optional<Row>> find(const Row &row) const
    {
        static const QString sql = selectSql(QStringLiteral("WHERE %1").arg(keyClause()));
        QSqlQuery &query = m_database->statement(sql);
        bindKey(query, row);
        return rows(query).transform(
            [](const QList<Row> &found) { return found.isEmpty() ? std::nullopt : std::optional(found.first()); });
    }

    // `tail` is what stands behind the table's name: WHERE with one mark for each of `values`, ORDER BY.
    [[nodiscard]] Result<QList<Row>> select(const QString &tail, const QVariantList &values = {}) const
    {
        QSqlQuery query = m_database->prepare(selectSql(tail));
        for (const QVariant &value : values) {
            query.addBindValue(value);
        }
        return rows(query);
    }

private:
    static const RowMap<Row> &map() { return rowMap<Row>(); }
    static QLatin1StringView table() { return QLatin1StringView(map().table); }
    static size_t keyCount() { return size_t(map().keyColumns); }

    static QString columnList()
    {
        QStringList names;
        for (const Column<Row> &column : map().columns) {
            names.append(QStringLiteral("\"%1\"").arg(QLatin1StringView(column.name)));
        }
        return names.join(QStringLiteral(", "));
    }

    static QString selectSql(const QString &tail)
    {
        return QStringLiteral("SELECT %1 FROM %2 %3").arg(columnList(), table(), tail);
    }

    static QString keyClause() { return equations(map().columns.first(keyCount())).join(QStringLiteral(" AND ")); }

    static QStringList equations(std::span<const Column<Row>> columns)
    {
        QStringList parts;
        for (const Column<Row> &column : columns) {
            parts.append(QStringLiteral("\"%1\" = ?").arg(QLatin1StringView(column.name)));
        }
        return parts;
    }

    static void bindKey(QSqlQuery &query, const Row &row)
    {
        for (const Column<Row> &column : map().columns.first(keyCount())) {
            query.addBindValue(column.get(row));
        }
    }

    Result<QList<Row>> rows(QSqlQuery &query) const
    {
        if (const Result<void> ran = m_database->run(query); !ran)
            return std::unexpected(ran.error());
        const auto finished = qScopeGuard([&] { query.finish(); });
        QList<Row> found;
        while (query.next()) {
            Row row;
            for (int i = 0; i < int(map().columns.size()); ++i) {
                if (!map().columns[size_t(i)].set(row, query.value(i)))
                    return failure(
                        ErrorKind::Damaged, m_database->path(),
                        QStringLiteral("%1.%2").arg(table(), QLatin1StringView(map().columns[size_t(i)].name)));
            }
            found.append(std::move(row));
        }
        return found;
    }

    const Database *m_database;
};
