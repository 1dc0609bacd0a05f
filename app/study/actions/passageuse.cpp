// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/passageuse.h"

namespace
{
template <class Row>
Result<qsizetype> count(const StudyStore &store, const QString &column, PassageId passage)
{
    return store.table<Row>()
        .select(QStringLiteral("WHERE %1 = ?").arg(column), {passage.value})
        .transform([](const QList<Row> &rows) { return rows.size(); });
}
} // namespace

Result<qsizetype> passageUses(const StudyStore &store, PassageId passage)
{
    const QString own = QStringLiteral("passage_id");
    qsizetype uses = 0;
    for (const Result<qsizetype> &some : {count<Highlight>(store, own, passage), count<Claim>(store, own, passage),
                                          count<Link>(store, QStringLiteral("a_passage_id"), passage),
                                          count<Link>(store, QStringLiteral("b_passage_id"), passage),
                                          count<Passage>(store, QStringLiteral("origin_id"), passage)}) {
        if (!some)
            return some;
        uses += *some;
    }
    return uses;
}

Result<void> removeUnusedPassage(Edit &edit, PassageId passage)
{
    return passageUses(edit.store(), passage).and_then([&](qsizetype uses) -> Result<void> {
        if (uses > 0)
            return {};
        return edit.store()
            .table<Review>()
            .find(Review{.passage = passage})
            .and_then([&](const auto &review) { return review ? edit.remove(*review) : Result<void>(); })
            .and_then([&] { return edit.remove(Passage{.id = passage}); });
    });
}
