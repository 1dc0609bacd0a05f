// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addversion.h"

#include "text/anchor.h"
#include "text/foldedtext.h"
#include "text/graphemes.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
QString say(const char *text)
{
    return QCoreApplication::translate("Action", text);
}

template <class Row>
Result<Row> rowOf(const StudyStore &store, const Row &key)
{
    return store.table<Row>().find(key).and_then([](std::optional<Row> found) -> Result<Row> {
        if (!found)
            return failure(ErrorKind::Outdated);
        return *std::move(found);
    });
}

// Has each of these rows refer to another passage.
template <class Row, class AnyId>
Result<void> refer(Edit &edit, const QList<AnyId> &ids, PassageId Row::*member, PassageId to)
{
    for (const AnyId id : ids) {
        Result<void> done = rowOf(edit.store(), Row{.id = id}).and_then([&](Row row) {
            row.*member = to;
            return edit.update(row);
        });
        if (!done)
            return done;
    }
    return {};
}

Result<void> settle(Edit &edit, PassageId passage)
{
    return edit.store().table<Review>().find(Review{.passage = passage}).and_then([&](const auto &review) {
        return review ? edit.remove(*review) : Result<void>();
    });
}

Result<void> ask(Edit &edit, PassageId passage)
{
    Review review{.passage = passage};
    return edit.insert(review);
}

Result<void> moveClaims(Edit &edit, const QList<Claim> &claims, PassageId to)
{
    for (Claim claim : claims) {
        claim.passage = to;
        if (Result<void> done = edit.update(claim); !done)
            return done;
    }
    return {};
}

Result<void> move(Edit &edit, const CarriedPassage &carried, VersionId version)
{
    Passage after = carried.after;
    if (after.version.isNull())
        after.version = version;
    return edit.insert(after)
        .and_then([&] { return refer(edit, carried.highlights, &Highlight::passage, after.id); })
        .and_then([&] { return moveClaims(edit, carried.claims, after.id); })
        .and_then([&] { return refer(edit, carried.linksFrom, &Link::a, after.id); })
        .and_then([&] { return refer(edit, carried.linksTo, &Link::b, after.id); })
        .and_then([&] { return settle(edit, carried.before.id); })
        .and_then([&] { return carried.asks ? ask(edit, after.id) : Result<void>(); });
}

bool isSameText(const QString &a, const QString &b)
{
    return FoldedText(a).text() == FoldedText(b).text();
}

// Where the date's words stand in the claim's new quote; a claim that no longer says its date keeps the date only.
Result<void> placeDates(Edit &edit, const Passage &passage)
{
    return edit.store()
        .table<Claim>()
        .select(QStringLiteral("WHERE passage_id = ?"), {passage.id.value})
        .and_then([&](const QList<Claim> &claims) -> Result<void> {
            for (Claim claim : claims) {
                const QList<TextSpan> found = findFolded(passage.quote, claim.dateText);
                const TextSpan words = found.isEmpty() ? TextSpan{} : found.first();
                claim.dateText = passage.quote.sliced(words.start, words.length());
                claim.dateStart = OffsetMap(passage.quote).pointAt(words.start);
                if (Result<void> done = edit.update(claim); !done)
                    return done;
            }
            return {};
        });
}

// Changes the passage's row and takes it out of the queue, as one step.
template <class Change>
Result<void> answer(Study &study, const QString &name, PassageId id, Change change)
{
    return study.edit(name, [&](Edit &edit) {
        return rowOf(edit.store(), Passage{.id = id})
            .and_then([&](const Passage &passage) {
                const PassageId origin = passage.origin.isNull() ? id : passage.origin;
                return rowOf(edit.store(), Passage{.id = origin})
                    .and_then([&](const Passage &before) -> Result<Passage> { return change(passage, before); });
            })
            .and_then([&](const Passage &passage) {
                return edit.update(passage).and_then([&] { return placeDates(edit, passage); });
            })
            .and_then([&] { return settle(edit, id); });
    });
}
} // namespace

Result<VersionId> writeVersion(Edit &edit, const VersionPlan &plan, qint64 now)
{
    Version version = plan.version;
    version.imported = now;
    if (const Result<void> stored = edit.insert(version); !stored)
        return std::unexpected(stored.error());
    for (const CarriedPassage &carried : plan.passages) {
        if (const Result<void> moved = move(edit, carried, version.id); !moved)
            return std::unexpected(moved.error());
    }
    return version.id;
}

Result<VersionId> addVersion(Study &study, const VersionPlan &plan)
{
    const Result<ArticleState> now = readArticleState(study.store(), plan.state.article.id);
    if (!now)
        return std::unexpected(now.error());
    const QString name = say(QT_TRANSLATE_NOOP("Action", "New version of %1")).arg(now->article.name);
    if (*now != plan.state)
        return failure(ErrorKind::Outdated, name);
    return study.edit(name, [&](Edit &edit) { return writeVersion(edit, plan, study.now()); });
}

Result<void> acceptPassage(Study &study, PassageId id)
{
    return answer(study, say(QT_TRANSLATE_NOOP("Action", "Accept a new place")), id,
                  [](Passage passage, const Passage &origin) -> Result<Passage> {
                      if (passage.state == AnchorState::Ambiguous) {
                          passage.state =
                              isSameText(passage.quote, origin.quote) ? AnchorState::Exact : AnchorState::Changed;
                      }
                      return passage;
                  });
}

Result<void> placePassage(Study &study, PassageId id, VersionId version, TextSpan span)
{
    return answer(study, say(QT_TRANSLATE_NOOP("Action", "Place by hand")), id,
                  [&](const Passage &passage, const Passage &origin) -> Result<Passage> {
                      const Result<Version> text = rowOf(study.store(), Version{.id = version});
                      if (!text)
                          return std::unexpected(text.error());
                      const TextSpan whole = snapToGraphemes(text->text, span);
                      if (span.isEmpty() || whole.isEmpty())
                          return failure(ErrorKind::QuoteNotFound);
                      Passage placed = makePassage(version, text->text, OffsetMap(text->text), whole);
                      placed.id = passage.id;
                      placed.origin = passage.origin;
                      placed.state = isSameText(placed.quote, origin.quote) ? AnchorState::Exact : AnchorState::Changed;
                      return placed;
                  });
}

Result<void> orphanPassage(Study &study, PassageId id)
{
    return answer(study, say(QT_TRANSLATE_NOOP("Action", "Leave without a place")), id,
                  [](const Passage &passage, const Passage &origin) -> Result<Passage> {
                      Passage orphan = origin;
                      orphan.id = passage.id;
                      orphan.origin = passage.origin;
                      orphan.state = AnchorState::Lost;
                      return orphan;
                  });
}
