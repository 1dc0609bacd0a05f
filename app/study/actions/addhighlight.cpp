// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addhighlight.h"

#include "study/actions/addtag.h"
#include "study/actions/passageuse.h"
#include "text/anchor.h"
#include "text/graphemes.h"
#include "text/offsetmap.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace
{
Result<Version> versionOf(const StudyStore &store, VersionId id)
{
    return store.table<Version>().find(Version{.id = id}).and_then([](std::optional<Version> found) -> Result<Version> {
        if (!found)
            return failure(ErrorKind::NoSuchArticle);
        return *std::move(found);
    });
}

Result<void> insertTags(Edit &edit, HighlightId highlight, const NewHighlight &wanted)
{
    const Result<QList<TagId>> named = tagsByName(edit, wanted.tagNames);
    if (!named)
        return std::unexpected(named.error());
    QList<TagId> tags = wanted.tags;
    std::ranges::copy_if(*named, std::back_inserter(tags), [&](TagId tag) { return !wanted.tags.contains(tag); });
    for (const TagId tag : std::as_const(tags)) {
        HighlightTag row{.highlight = highlight, .tag = tag};
        if (Result<void> done = edit.insert(row); !done)
            return done;
    }
    return {};
}

Result<HighlightId> writeHighlight(Edit &edit, const Study &study, const NewHighlight &wanted, Passage passage)
{
    Highlight row{.uuid = wanted.uuid, .author = study.info().author, .created = wanted.created};
    Note note{.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces),
              .text = wanted.note,
              .author = row.author,
              .created = wanted.created,
              .modified = wanted.created};
    return edit.insert(passage)
        .and_then([&] {
            row.passage = passage.id;
            return edit.insert(row);
        })
        .and_then([&] { return insertTags(edit, row.id, wanted); })
        .and_then([&]() -> Result<void> {
            note.highlight = row.id;
            return wanted.note.isEmpty() ? Result<void>() : edit.insert(note);
        })
        .transform([&] { return row.id; });
}

Result<void> removeOne(Edit &edit, HighlightId id)
{
    const StudyStore &store = edit.store();
    const Result<std::optional<Highlight>> row = store.table<Highlight>().find(Highlight{.id = id});
    const auto tags = store.table<HighlightTag>().select(QStringLiteral("WHERE highlight_id = ?"), {id.value});
    const auto notes = store.table<Note>().select(QStringLiteral("WHERE highlight_id = ?"), {id.value});
    if (!row || !tags || !notes)
        return std::unexpected(!row ? row.error() : !tags ? tags.error() : notes.error());
    if (!*row)
        return {};
    for (const Note &note : *notes) {
        if (Result<void> done = edit.remove(note); !done)
            return done;
    }
    for (const HighlightTag &tag : *tags) {
        if (Result<void> done = edit.remove(tag); !done)
            return done;
    }
    return edit.remove(**row).and_then([&] { return removeUnusedPassage(edit, (*row)->passage); });
}

// "Highlight “the first words…” in 003"
QString stepName(const Passage &passage, const QString &article)
{
    constexpr qsizetype shown = 40;
    const QString quote = passage.quote.simplified();
    qsizetype cut = quote.lastIndexOf(QLatin1Char(' '), shown);
    if (cut <= 0)
        cut = quote.size() > shown && quote[shown].isLowSurrogate() ? shown - 1 : shown;
    const QString words = quote.size() <= shown ? quote : quote.left(cut) + QStringLiteral("…");
    return QCoreApplication::translate("Action", "Highlight “%1” in %2").arg(words, article);
}

Result<bool> hasTag(const StudyStore &store, const HighlightTag &row)
{
    return store.table<HighlightTag>().find(row).transform([](const auto &found) { return found.has_value(); });
}
} // namespace

NewHighlight NewHighlight::make(const Study &study, VersionId version, TextSpan span, QList<TagId> tags, QString note)
{
    return {.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .version = version,
            .span = span,
            .tags = std::move(tags),
            .note = std::move(note),
            .created = study.now()};
}

Result<HighlightId> addHighlight(Study &study, const NewHighlight &wanted)
{
    const auto known = study.store().table<Highlight>().select(QStringLiteral("WHERE uuid = ?"), {wanted.uuid});
    if (known && !known->isEmpty())
        return known->first().id;
    return versionOf(study.store(), wanted.version).and_then([&](const Version &version) -> Result<HighlightId> {
        const TextSpan span = snapToGraphemes(version.text, wanted.span);
        if (wanted.span.isEmpty() || span.isEmpty())
            return failure(ErrorKind::QuoteNotFound);
        const Passage passage = makePassage(version.id, version.text, OffsetMap(version.text), span);
        return study.edit(stepName(passage, orEmpty(study.store().articleName(version.id))),
                          [&](Edit &edit) { return writeHighlight(edit, study, wanted, passage); });
    });
}

Result<void> removeHighlights(Study &study, const QList<HighlightId> &highlights)
{
    const QString name =
        QCoreApplication::translate("Action", "Remove %n highlight(s)", nullptr, int(highlights.size()));
    return study.edit(name, [&](Edit &edit) -> Result<void> {
        for (const HighlightId id : highlights) {
            if (Result<void> done = removeOne(edit, id); !done)
                return done;
        }
        return {};
    });
}

Result<bool> toggleTag(Study &study, const QList<HighlightId> &highlights, TagId tag)
{
    const auto row = study.store().table<Tag>().find(Tag{.id = tag});
    if (!row || !*row)
        return failure(ErrorKind::NoSuchTag);
    QList<HighlightTag> missing;
    for (const HighlightId id : highlights) {
        const HighlightTag pair{.highlight = id, .tag = tag};
        const Result<bool> there = hasTag(study.store(), pair);
        if (!there)
            return there;
        if (!*there)
            missing.append(pair);
    }
    const bool adding = !missing.isEmpty();
    const QString name = adding ? QCoreApplication::translate("Action", "Tag with “%1”")
                                : QCoreApplication::translate("Action", "Take tag “%1” off");
    return study.edit(QString(name).replace(QLatin1StringView("%1"), (*row)->name), [&](Edit &edit) -> Result<bool> {
        for (HighlightTag &pair : missing) {
            if (const Result<void> done = edit.insert(pair); !done)
                return std::unexpected(done.error());
        }
        for (const HighlightId id : adding ? QList<HighlightId>() : highlights) {
            if (const Result<void> done = edit.remove(HighlightTag{.highlight = id, .tag = tag}); !done)
                return std::unexpected(done.error());
        }
        return adding;
    });
}
