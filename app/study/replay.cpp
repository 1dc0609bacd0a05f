// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/edit.h"

#include <algorithm>

namespace
{
template <class Row>
Result<void> exchange(const StudyStore &store, const std::optional<Row> &from, const std::optional<Row> &to)
{
    const RowTable<Row> table = store.table<Row>();
    const Result<std::optional<Row>> now = table.find(from ? *from : *to);
    if (!now)
        return std::unexpected(now.error());
    if (*now != from)
        return failure(ErrorKind::Outdated);
    if (!to)
        return table.remove(*from);
    if (from)
        return table.update(*to);
    return table.insert(*to).transform([](qint64) {});
}

template <class Row>
bool isSameRow(const Change<Row> &earlier, const Change<Row> &later)
{
    if constexpr (requires(Row row) { row.id; }) {
        return earlier.after && later.before && earlier.after->id == later.before->id;
    } else {
        return false;
    }
}

// Takes `later` into an entry of the record about the same row, if there is one.
bool absorb(ChangeRecord &record, const AnyChange &later)
{
    return std::visit(
        [&]<class Row>(const Change<Row> &change) {
            for (AnyChange &any : record) {
                auto *earlier = std::get_if<Change<Row>>(&any);
                if (earlier && isSameRow(*earlier, change)) {
                    earlier->after = change.after;
                    return true;
                }
            }
            return false;
        },
        later);
}
} // namespace

Result<void> replay(const StudyStore &store, const ChangeRecord &record, Direction direction)
{
    const bool back = direction == Direction::Backwards;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const AnyChange &any = record[back ? record.size() - 1 - i : i];
        const Result<void> written = std::visit(
            [&](const auto &change) {
                return back ? exchange(store, change.after, change.before)
                            : exchange(store, change.before, change.after);
            },
            any);
        if (!written)
            return written;
    }
    return {};
}

ChangeRecord inverseRecord(const ChangeRecord &record)
{
    ChangeRecord inverse = record;
    std::ranges::reverse(inverse);
    for (AnyChange &any : inverse) {
        std::visit([](auto &change) { std::swap(change.before, change.after); }, any);
    }
    return inverse;
}

ChangeRecord mergedRecord(const ChangeRecord &earlier, const ChangeRecord &later)
{
    ChangeRecord merged = earlier;
    for (const AnyChange &change : later) {
        if (!absorb(merged, change))
            merged.append(change);
    }
    // A row that came and went again, or is what it was, leaves nothing to undo.
    merged.removeIf([](const AnyChange &any) {
        return std::visit([](const auto &change) { return change.before == change.after; }, any);
    });
    return merged;
}
