// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/splittag.h"

#include "study/actions/tagrows.h"

#include <QCoreApplication>
#include <QSet>

namespace
{
Result<TagId> writeSplit(Edit &edit, Tag fresh, const QList<HighlightTag> &rows)
{
    if (Result<void> made = edit.insert(fresh); !made)
        return std::unexpected(made.error());
    for (HighlightTag row : rows) {
        Result<void> done = edit.remove(row).and_then([&] {
            row.tag = fresh.id;
            return edit.insert(row);
        });
        if (!done)
            return std::unexpected(done.error());
    }
    return fresh.id;
}
} // namespace

Result<TagId> splitTag(Study &study, TagId id, const QList<HighlightId> &highlights, const QString &name,
                       SplitPlace place)
{
    const Result<Tag> tag = tagWithId(study.store(), id);
    const Result<QList<Tag>> all = allTags(study.store());
    Result<QList<HighlightTag>> rows = rowsOfTag<HighlightTag>(study.store(), id);
    if (!tag || !all || !rows)
        return std::unexpected(!tag ? tag.error() : !all ? all.error() : rows.error());
    const Result<Tag> fresh = freshTag(*all, name, place == SplitPlace::Below ? id : tag->parent, {});
    if (!fresh)
        return std::unexpected(fresh.error());
    const QSet<HighlightId> chosen(highlights.begin(), highlights.end());
    rows->removeIf([&](const HighlightTag &row) { return !chosen.contains(row.highlight); });
    if (rows->isEmpty()) {
        return failure(ErrorKind::NothingToDo,
                       QCoreApplication::translate("Action", "none of these highlights has the tag"));
    }
    return study.edit(namedStep(QCoreApplication::translate("Action", "Split off tag “%1”"), fresh->name),
                      [&](Edit &edit) { return writeSplit(edit, *fresh, *rows); });
}
