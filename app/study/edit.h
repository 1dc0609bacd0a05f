// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change.h"
#include "store/studystore.h"

// What an action writes through: each call writes one row and notes it before and after. It lives as long as the
// action; Study makes it. After a call has failed the action must give up, and everything is rolled back.
class Edit
{
public:
    explicit Edit(const StudyStore &store) : m_store(&store) {}

    // Gives the row its id.
    template <class Row>
    [[nodiscard]] Result<void> insert(Row &row)
    {
        return m_store->table<Row>().insert(row).transform([&](qint64 id) {
            if constexpr (requires { row.id.value; })
                row.id.value = id;
            m_record.append(Change<Row>{.before = std::nullopt, .after = row});
        });
    }

    template <class Row>
    [[nodiscard]] Result<void> update(const Row &row)
    {
        return current(row).and_then([&](Row before) -> Result<void> {
            if (before == row)
                return {};
            return m_store->table<Row>().update(row).transform(
                [&] { m_record.append(Change<Row>{.before = std::move(before), .after = row}); });
        });
    }

    // The row is found by its key.
    template <class Row>
    [[nodiscard]] Result<void> remove(const Row &row)
    {
        return current(row).and_then([&](Row before) {
            return m_store->table<Row>().remove(row).transform(
                [&] { m_record.append(Change<Row>{.before = std::move(before), .after = std::nullopt}); });
        });
    }

    [[nodiscard]] const StudyStore &store() const { return *m_store; }
    [[nodiscard]] const ChangeRecord &record() const { return m_record; }

private:
    template <class Row>
    Result<Row> current(const Row &row) const
    {
        return m_store->table<Row>().find(row).and_then([](std::optional<Row> found) -> Result<Row> {
            if (!found)
                return failure(ErrorKind::Outdated, {}, QStringLiteral("a row is gone"));
            return *std::move(found);
        });
    }

    const StudyStore *m_store;
    ChangeRecord m_record;
};

// Writes a record backwards with before and after exchanged (undo), or forwards (redo). Refused as outdated, with
// nothing written by the caller's transaction, when a row no longer is what the record left.
enum class Direction { Backwards, Forwards };
Result<void> replay(const StudyStore &store, const ChangeRecord &record, Direction direction);

// What takes the record back, as a record.
ChangeRecord inverseRecord(const ChangeRecord &record);

// Two records as one: what the first found and the second left. For typing, which is one step of undo.
ChangeRecord mergedRecord(const ChangeRecord &earlier, const ChangeRecord &later);
