// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"

#include "core/enumtext.h"
#include "time/conflictsentence.h"
#include "time/describedate.h"
#include "time/eventdates.h"

namespace
{
using namespace Qt::StringLiterals;

// An event with what its claims say together.
struct DatedEvent {
    Event event;
    QList<DatedClaim> claims;
    EventDates dates;
};

QList<DatedEvent> datedEvents(const StudyIndex &index)
{
    QList<DatedEvent> rows;
    for (const Event &event : index.study().events) {
        const QList<DatedClaim> claims = index.claimsOn(event.id);
        rows.append({.event = event, .claims = claims, .dates = eventDates(event, claims)});
    }
    return rows;
}

// Each once, as the claims come.
QStringList articleNames(const DatedEvent &row)
{
    QStringList names;
    for (const DatedClaim &claim : row.claims) {
        if (!names.contains(claim.article))
            names.append(claim.article);
    }
    return names;
}

QJsonValue conflict(const DatedEvent &row)
{
    const QString sentence = conflictSentence(row.dates, row.claims, QLocale());
    return sentence.isEmpty() ? QJsonValue(QJsonValue::Null) : sentence;
}

constexpr auto fields = std::to_array<Field<DatedEvent>>({
    {{"name"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "short, unique in the study")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return row.event.name; }},
    {{"earliest"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the first day that is possible, ISO; null: open")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return isoDay(row.dates.earliest); }},
    {{"latest"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the last day that is possible, ISO; null: open")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return isoDay(row.dates.latest); }},
    {{"modality"_L1, Shown::Left,
      QT_TRANSLATE_NOOP("Cli", "happened, planned, reported_plan, speculated, denied or recurring")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return enumText(row.dates.modality); }},
    {{"claims"_L1, Shown::Right, QT_TRANSLATE_NOOP("Cli", "how many")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return row.claims.size(); }},
    {{"articles"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "names of those that make the claims")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue {
         return QJsonArray::fromStringList(articleNames(row));
     }},
    {{"when"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the date in words")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return describeDates(row.dates, QLocale()); }},
    {{"title"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "what it is")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return row.event.title; }},
    {{"conflict"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "why the claims cannot all be true, a sentence, or null")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return conflict(row); }},
    {{"description"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "more about it")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return row.event.description; }},
    {{"kind"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "instant or span")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return enumText(row.event.kind); }},
    {{"reading"_L1, Shown::No,
      QT_TRANSLATE_NOOP("Cli", "one_of: some day from earliest to latest; throughout: all of them")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return enumText(row.dates.reading); }},
    {{"approximate"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the days may be a little off")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return row.dates.approximate; }},
    {{"uncertain"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the days are doubted")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return row.dates.uncertain; }},
    {{"edtf"_L1, Shown::No,
      QT_TRANSLATE_NOOP("Cli", "the date that was fixed for it; empty: computed from the claims")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return row.event.displayEdtf; }},
    {{"background"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "before the story, told to explain it")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return row.event.background; }},
    {{"state"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "suggested, accepted or rejected")},
     [](const StudyIndex &, const DatedEvent &row) -> QJsonValue { return enumText(row.event.state); }},
});
} // namespace

constinit const Listing eventListing{
    .name = "events"_L1,
    .fields = [] { return fieldInfos<DatedEvent>(fields); },
    .objects = [](const StudyIndex &index) { return fieldObjects<DatedEvent>(fields, index, datedEvents(index)); },
};
