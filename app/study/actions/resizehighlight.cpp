// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/resizehighlight.h"

#include "study/actions/passageuse.h"
#include "text/anchor.h"
#include "text/graphemes.h"
#include "text/offsetmap.h"

#include <QCoreApplication>

namespace
{
template <class Row, class IdType>
Result<Row> row(const StudyStore &store, IdType id)
{
    return store.table<Row>().find(Row{.id = id}).and_then([](std::optional<Row> found) -> Result<Row> {
        if (!found)
            return failure(ErrorKind::Outdated, {}, QStringLiteral("a row is gone"));
        return *std::move(found);
    });
}

// The same place in the study, on other words: what the analyst says now is exact. Only on an old text, where what was
// lost stands, it stays lost.
Result<Passage> moved(const StudyStore &store, const Passage &before, TextSpan wanted)
{
    return row<Version>(store, before.version).and_then([&](const Version &version) -> Result<Passage> {
        const TextSpan span = snapToGraphemes(version.text, wanted);
        if (wanted.isEmpty() || span.isEmpty())
            return failure(ErrorKind::QuoteNotFound);
        Passage after = makePassage(version.id, version.text, OffsetMap(version.text), span);
        after.id = before.id;
        after.origin = before.origin;
        if (before.state == AnchorState::Lost)
            after.state = before.state;
        return after;
    });
}

Result<void> write(Edit &edit, Highlight highlight, Passage passage)
{
    return passageUses(edit.store(), passage.id).and_then([&](qsizetype uses) -> Result<void> {
        if (uses <= 1)
            return edit.update(passage);
        passage.id = {};
        return edit.insert(passage).and_then([&] {
            highlight.passage = passage.id;
            return edit.update(highlight);
        });
    });
}
} // namespace

Result<void> resizeHighlight(Study &study, HighlightId id, TextSpan span)
{
    const StudyStore &store = study.store();
    const Result<Highlight> highlight = row<Highlight>(store, id);
    const Result<Passage> before =
        highlight.and_then([&](const Highlight &found) { return row<Passage>(store, found.passage); });
    const Result<Passage> after = before.and_then([&](const Passage &passage) { return moved(store, passage, span); });
    if (!after)
        return std::unexpected(after.error());
    if (after->span == before->span)
        return {};
    return study.edit(QCoreApplication::translate("Action", "Resize highlight"),
                      [&](Edit &edit) { return write(edit, *highlight, *after); });
}
