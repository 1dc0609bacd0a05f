// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/changeclaim.h"

#include "study/actions/eventrows.h"
#include "study/actions/passageuse.h"
#include "text/anchor.h"
#include "text/canonicaltext.h"
#include "text/foldedtext.h"
#include "text/graphemes.h"
#include "text/offsetmap.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace
{
template <class Row>
Result<Row> found(const StudyStore &store, const Row &key)
{
    return store.table<Row>().find(key).and_then([](std::optional<Row> row) -> Result<Row> {
        if (!row)
            return failure(ErrorKind::Outdated, {}, QStringLiteral("a row is gone"));
        return *std::move(row);
    });
}

QString stepName(const StudyStore &store, const Claim &claim)
{
    const QString title = orEmpty(eventWithId(store, claim.event)).title;
    return eventStep(QCoreApplication::translate("Action", "Change a claim about “%1”"), title);
}

// The words as the quote has them, at the place that is nearest to `start`; nothing when it has none.
bool placeDateWords(Claim &claim, const QString &words, qint64 start, const QString &quote)
{
    const QString wanted = canonicalText(words).trimmed();
    claim.dateText.clear();
    claim.dateStart = 0;
    if (wanted.isEmpty())
        return true;
    const OffsetMap map(quote);
    const qsizetype near = map.unitAt(std::max<qint64>(0, start));
    const QList<TextSpan> places = findFolded(quote, wanted);
    const auto best =
        std::ranges::min_element(places, {}, [&](TextSpan place) { return std::abs(place.start - near); });
    if (best == places.end())
        return false;
    claim.dateText = quote.sliced(best->start, best->length());
    claim.dateStart = map.pointAt(best->start);
    return true;
}

// The stored row with what the wanted one says of the date.
Result<Claim> changed(const StudyStore &store, const Claim &wanted)
{
    const Result<Claim> before = claimWithId(store, wanted.id);
    const Result<QString> edtf = usableEdtf(wanted.edtf);
    if (!before || !edtf)
        return std::unexpected(!before ? before.error() : edtf.error());
    if (!wanted.anchorDay.isEmpty() && !QDate::fromString(wanted.anchorDay, Qt::ISODate).isValid())
        return failure(ErrorKind::BadDate, wanted.anchorDay);
    Claim after = *before;
    after.edtf = *edtf;
    after.reading = wanted.reading;
    after.approximate = wanted.approximate;
    after.uncertain = wanted.uncertain;
    after.anchorDay = wanted.anchorDay;
    after.anchorKind = wanted.anchorKind;
    after.relativeTo = wanted.relativeTo == before->event ? EventId{} : wanted.relativeTo;
    after.modality = wanted.modality;
    after.tense = wanted.tense;
    if (wanted.dateText == before->dateText && wanted.dateStart == before->dateStart)
        return after;
    return found(store, Passage{.id = before->passage}).and_then([&](const Passage &passage) -> Result<Claim> {
        if (!placeDateWords(after, wanted.dateText, wanted.dateStart, passage.quote))
            return failure(ErrorKind::QuoteNotFound, wanted.dateText.trimmed());
        return after;
    });
}

Result<void> giveKind(Edit &edit, Reporter reporter, ReporterKind kind)
{
    reporter.kind = kind;
    return edit.update(reporter)
        .and_then([&] {
            return edit.store().table<Claim>().select(QStringLiteral("WHERE reporter_id = ?"), {reporter.id.value});
        })
        .and_then([&](const QList<Claim> &claims) -> Result<void> {
            for (Claim claim : claims) {
                claim.reporterKind = kind;
                if (Result<void> done = edit.update(claim); !done)
                    return done;
            }
            return {};
        });
}

Result<Passage> placed(const StudyStore &store, VersionId id, TextSpan span)
{
    return found(store, Version{.id = id}).and_then([&](const Version &version) -> Result<Passage> {
        const TextSpan whole = snapToGraphemes(version.text, span);
        if (span.isEmpty() || whole.isEmpty())
            return failure(ErrorKind::QuoteNotFound);
        return makePassage(id, version.text, OffsetMap(version.text), whole);
    });
}

// Where the date's words stand when the passage begins elsewhere.
qint64 movedStart(const Claim &claim, const Passage &before, const Passage &after)
{
    return before.version == after.version ? claim.dateStart + before.span.start - after.span.start : 0;
}
} // namespace

Result<void> changeClaim(Study &study, const Claim &wanted)
{
    const StudyStore &store = study.store();
    const Result<Claim> before = claimWithId(store, wanted.id);
    const Result<Claim> after = changed(store, wanted);
    if (!before || !after)
        return std::unexpected(!before ? before.error() : after.error());
    return study.edit(stepName(store, *before), [&](Edit &edit) {
        return edit.update(*after).and_then(
            [&] { return followClaimDate(edit, before->event, before->edtf, after->edtf); });
    });
}

Result<void> setClaimReporter(Study &study, ClaimId id, const QString &name, ReporterKind kind)
{
    const Result<Claim> before = claimWithId(study.store(), id);
    if (!before)
        return std::unexpected(before.error());
    return study.edit(stepName(study.store(), *before), [&](Edit &edit) {
        return reporterByName(edit, name, kind)
            .and_then([&](const Reporter &reporter) {
                Claim after = *before;
                after.reporter = reporter.id;
                after.reporterKind = reporter.kind;
                return edit.update(after).and_then([&] {
                    return reporter.id.isNull() || reporter.kind == kind ? Result<void>()
                                                                         : giveKind(edit, reporter, kind);
                });
            })
            .and_then([&] { return removeUnusedReporter(edit, before->reporter); });
    });
}

Result<void> placeClaim(Study &study, ClaimId id, VersionId version, TextSpan span)
{
    const StudyStore &store = study.store();
    const Result<Claim> claim = claimWithId(store, id);
    const Result<Passage> before =
        claim.and_then([&](const Claim &row) { return found(store, Passage{.id = row.passage}); });
    const Result<Passage> after = placed(store, version, span);
    if (!before || !after)
        return std::unexpected(!before ? before.error() : after.error());
    if (after->version == before->version && after->span == before->span && before->state != AnchorState::Lost)
        return {};
    return study.edit(stepName(store, *claim), [&](Edit &edit) {
        Passage passage = *after;
        Claim row = *claim;
        placeDateWords(row, claim->dateText, movedStart(*claim, *before, passage), passage.quote);
        return edit.insert(passage)
            .and_then([&] {
                row.passage = passage.id;
                return edit.update(row);
            })
            .and_then([&] { return removeUnusedPassage(edit, before->id); });
    });
}

Result<void> setClaimState(Study &study, const QList<ClaimId> &claims, ReviewState state)
{
    const int count = int(claims.size());
    const QString name = state == ReviewState::Accepted
                             ? QCoreApplication::translate("Action", "Accept %n claim(s)", nullptr, count)
                         : state == ReviewState::Rejected
                             ? QCoreApplication::translate("Action", "Reject %n claim(s)", nullptr, count)
                             : QCoreApplication::translate("Action", "Leave %n claim(s) undecided", nullptr, count);
    return study.edit(name, [&](Edit &edit) -> Result<void> {
        for (const ClaimId id : claims) {
            Result<void> done = claimWithId(edit.store(), id).and_then([&](Claim claim) {
                claim.state = state;
                return edit.update(claim);
            });
            if (!done)
                return done;
        }
        return {};
    });
}
