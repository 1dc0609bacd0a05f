// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/eventrows.h"

#include "study/actions/passageuse.h"
#include "study/actions/tagrows.h"
#include "text/canonicaltext.h"
#include "time/edtf.h"
#include "time/edtffault.h"

#include <QUuid>

#include <algorithm>

namespace
{
template <class Row, class IdType>
Result<Row> rowWithId(const StudyStore &store, IdType id)
{
    return store.table<Row>().find(Row{.id = id}).and_then([](std::optional<Row> row) -> Result<Row> {
        if (!row)
            return failure(ErrorKind::Outdated, {}, QStringLiteral("a row is gone"));
        return *std::move(row);
    });
}

// Without the dash that a cut in the middle of a word leaves no reason for.
QString cutAtDash(const QString &slug, qsizetype most)
{
    if (slug.size() <= most)
        return slug;
    const qsizetype dash = slug.lastIndexOf(QLatin1Char('-'), most);
    return slug.left(dash > 0 ? dash : most - (slug[most].isLowSurrogate() ? 1 : 0));
}
} // namespace

Result<Event> eventWithId(const StudyStore &store, EventId id)
{
    return rowWithId<Event>(store, id);
}

Result<Claim> claimWithId(const StudyStore &store, ClaimId id)
{
    return rowWithId<Claim>(store, id);
}

Result<QList<Claim>> claimsOf(const StudyStore &store, EventId event)
{
    return store.table<Claim>().select(QStringLiteral("WHERE event_id = ? ORDER BY id"), {event.value});
}

Result<QString> usableEventTitle(const QString &title)
{
    const QString clean = canonicalText(title).simplified();
    if (clean.isEmpty() || clean.size() > 500)
        return failure(ErrorKind::BadName, clean);
    return clean;
}

Result<QString> usableEdtf(const QString &text)
{
    const QString clean = text.trimmed();
    if (clean.isEmpty())
        return QString();
    const Result<Edtf> edtf = Edtf::parse(clean);
    return edtf ? Result<QString>(edtf->text()) : std::unexpected(badDate(clean));
}

QString eventSlug(const QString &title)
{
    QString slug;
    const QString plain = title.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar unit : plain) {
        if (unit.isMark())
            continue;
        if (unit.isLetterOrNumber() || unit.isSurrogate())
            slug.append(unit);
        else if (!slug.isEmpty() && !slug.endsWith(QLatin1Char('-')))
            slug.append(QLatin1Char('-'));
    }
    slug = cutAtDash(slug, 60).normalized(QString::NormalizationForm_C);
    while (slug.endsWith(QLatin1Char('-'))) {
        slug.chop(1);
    }
    return slug.isEmpty() ? QStringLiteral("event") : slug;
}

QString eventStep(QString sentence, const QString &title)
{
    constexpr qsizetype shown = 60;
    const QString line = title.simplified();
    qsizetype cut = line.lastIndexOf(QLatin1Char(' '), shown);
    if (cut <= 0)
        cut = line.size() > shown && line[shown].isLowSurrogate() ? shown - 1 : shown;
    return namedStep(std::move(sentence), line.size() <= shown ? line : line.left(cut) + QStringLiteral("…"));
}

Result<Reporter> reporterByName(Edit &edit, const QString &name, ReporterKind kind)
{
    const QString clean = canonicalText(name).simplified();
    if (clean.isEmpty())
        return Reporter{.kind = ReporterKind::Author};
    const auto all = edit.store().table<Reporter>().select(QStringLiteral("ORDER BY id"));
    if (!all)
        return std::unexpected(all.error());
    auto found = std::ranges::find(*all, clean, &Reporter::name);
    if (found == all->end()) {
        found = std::ranges::find_if(
            *all, [&](const Reporter &row) { return row.name.compare(clean, Qt::CaseInsensitive) == 0; });
    }
    if (found != all->end())
        return *found;
    Reporter fresh{.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces), .name = clean, .kind = kind};
    return edit.insert(fresh).transform([&] { return fresh; });
}

Result<void> removeUnusedReporter(Edit &edit, ReporterId reporter)
{
    if (reporter.isNull())
        return {};
    return edit.store()
        .table<Claim>()
        .select(QStringLiteral("WHERE reporter_id = ? LIMIT 1"), {reporter.value})
        .and_then([&](const QList<Claim> &claims) {
            return claims.isEmpty() ? edit.remove(Reporter{.id = reporter}) : Result<void>();
        });
}

Result<void> writeEventState(Edit &edit, Event event, ReviewState state)
{
    const ReviewState before = std::exchange(event.state, state);
    return edit.update(event)
        .and_then([&] { return claimsOf(edit.store(), event.id); })
        .and_then([&](const QList<Claim> &claims) -> Result<void> {
            for (Claim claim : claims) {
                if (claim.state != before)
                    continue;
                claim.state = state;
                if (Result<void> done = edit.update(claim); !done)
                    return done;
            }
            return {};
        });
}

Result<void> removeClaimRow(Edit &edit, const Claim &claim)
{
    return edit.remove(claim).and_then([&] { return removeUnusedPassage(edit, claim.passage); }).and_then([&] {
        return removeUnusedReporter(edit, claim.reporter);
    });
}

Result<void> followClaimDate(Edit &edit, EventId id, const QString &before, const QString &after)
{
    const Result<Event> event = eventWithId(edit.store(), id);
    if (!event)
        return std::unexpected(event.error());
    if (event->displaySource != DisplaySource::Claim || event->displayEdtf != before || before == after)
        return {};
    return claimsOf(edit.store(), id).and_then([&](const QList<Claim> &claims) -> Result<void> {
        if (std::ranges::contains(claims, before, &Claim::edtf))
            return {};
        Event row = *event;
        row.displayEdtf = after;
        row.displaySource = after.isEmpty() ? DisplaySource::Computed : DisplaySource::Claim;
        return edit.update(row);
    });
}
