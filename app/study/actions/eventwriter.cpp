// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/eventwriter.h"

#include "study/actions/addtag.h"
#include "study/actions/eventrows.h"
#include "text/anchor.h"
#include "text/canonicaltext.h"
#include "text/graphemes.h"

#include <QDate>

#include <algorithm>

namespace
{
template <class Row>
Result<std::optional<Row>> withUuid(const StudyStore &store, const QString &uuid)
{
    return store.table<Row>().select(QStringLiteral("WHERE uuid = ?"), {uuid}).transform([](const QList<Row> &rows) {
        return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    });
}

// The claim's own columns; what it refers to comes later.
Claim claimRow(const NewClaim &wanted)
{
    return {.uuid = wanted.uuid,
            .edtf = wanted.edtf,
            .reading = wanted.reading,
            .approximate = wanted.approximate,
            .uncertain = wanted.uncertain,
            .anchorDay = wanted.anchorDay,
            .anchorKind = wanted.anchorKind,
            .relativeTo = wanted.relativeTo,
            .modality = wanted.modality,
            .tense = wanted.tense,
            .rule = wanted.rule,
            .score = std::clamp(wanted.score, 0.0, 1.0),
            .state = wanted.state};
}
} // namespace

Result<const EventWriter::Page *> EventWriter::page(VersionId id)
{
    if (const auto known = m_pages.constFind(id); known != m_pages.cend())
        return &*known;
    return m_edit->store()
        .table<Version>()
        .find(Version{.id = id})
        .and_then([&](const std::optional<Version> &version) -> Result<const Page *> {
            if (!version)
                return failure(ErrorKind::NoSuchArticle);
            return &*m_pages.insert(id, Page{.text = version->text, .map = OffsetMap(version->text)});
        });
}

Result<QString> EventWriter::freeName(const QString &title)
{
    const QString slug = eventSlug(title);
    int &number = m_numbers[slug];
    while (true) {
        ++number;
        const QString name = number == 1 ? slug : QStringLiteral("%1-%2").arg(slug).arg(number);
        const auto taken = m_edit->store().table<Event>().select(QStringLiteral("WHERE name = ?"), {name});
        if (!taken)
            return std::unexpected(taken.error());
        if (taken->isEmpty())
            return name;
    }
}

Result<EventId> EventWriter::addEvent(const NewEvent &wanted)
{
    const auto known = withUuid<Event>(m_edit->store(), wanted.uuid);
    const Result<QString> title = usableEventTitle(wanted.title);
    if (!known || (!*known && !title))
        return std::unexpected(!known ? known.error() : title.error());
    if (*known)
        return (*known)->id;
    const Result<QString> name = freeName(*title);
    if (!name)
        return std::unexpected(name.error());
    Event row{.uuid = wanted.uuid,
              .name = *name,
              .title = *title,
              .description = canonicalText(wanted.description).trimmed(),
              .kind = wanted.kind,
              .background = wanted.background,
              .state = wanted.state,
              .createdBy = wanted.createdBy.isEmpty() ? m_study->info().author : wanted.createdBy};
    Result<void> done = m_edit->insert(row).and_then([&] { return addTags(row.id, wanted.tags); });
    for (const NewClaim &claim : wanted.claims) {
        done = done.and_then([&] { return addClaim(row.id, claim); }).transform([](ClaimId) {});
    }
    return done.transform([&] { return row.id; });
}

Result<void> EventWriter::addTags(EventId event, const ChosenTags &wanted)
{
    return tagsByName(*m_edit, wanted.names).and_then([&](const QList<TagId> &named) -> Result<void> {
        QList<TagId> tags;
        for (const TagId tag : wanted.tags + named) {
            if (!tags.contains(tag))
                tags.append(tag);
        }
        for (const TagId tag : std::as_const(tags)) {
            EventTag row{.event = event, .tag = tag};
            if (Result<void> done = m_edit->insert(row); !done)
                return done;
        }
        return {};
    });
}

Result<ClaimId> EventWriter::addClaim(EventId event, const NewClaim &wanted)
{
    const auto known = withUuid<Claim>(m_edit->store(), wanted.uuid);
    const Result<QString> edtf = usableEdtf(wanted.edtf);
    if (!known || (!*known && !edtf))
        return std::unexpected(!known ? known.error() : edtf.error());
    if (*known)
        return (*known)->id;
    if (!wanted.anchorDay.isEmpty() && !QDate::fromString(wanted.anchorDay, Qt::ISODate).isValid())
        return failure(ErrorKind::BadDate, wanted.anchorDay);
    Claim row = claimRow(wanted);
    row.event = event;
    row.edtf = *edtf;
    if (row.relativeTo == event) // it would date itself
        row.relativeTo = {};
    return reporterByName(*m_edit, wanted.reporter, wanted.reporterKind).and_then([&](const Reporter &reporter) {
        row.reporter = reporter.id;
        row.reporterKind = reporter.kind;
        return writeClaim(row, wanted);
    });
}

Result<ClaimId> EventWriter::writeClaim(Claim row, const NewClaim &wanted)
{
    return page(wanted.version).and_then([&](const Page *on) -> Result<ClaimId> {
        const auto whole = [&](TextSpan span) {
            return span.isEmpty() ? TextSpan() : trimmedSpan(on->text, snapToGraphemes(on->text, span));
        };
        TextSpan span = whole(wanted.span);
        const TextSpan words = whole(wanted.dateWords);
        if (span.isEmpty())
            return failure(ErrorKind::QuoteNotFound);
        if (!words.isEmpty())
            span = {.start = std::min(span.start, words.start), .end = std::max(span.end, words.end)};
        Passage passage = makePassage(wanted.version, on->text, on->map, span);
        if (!words.isEmpty()) {
            row.dateText = on->text.sliced(words.start, words.length());
            row.dateStart = on->map.pointAt(words.start) - passage.span.start;
        }
        return m_edit->insert(passage)
            .and_then([&] {
                row.passage = passage.id;
                return m_edit->insert(row);
            })
            .transform([&] { return row.id; });
    });
}
