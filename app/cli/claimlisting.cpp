// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"

#include "core/enumtext.h"
#include "time/edtf.h"

#include <algorithm>

namespace
{
using namespace Qt::StringLiterals;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : text;
}

DayRange days(const Claim &claim)
{
    return Edtf::parse(claim.edtf).transform([](const Edtf &edtf) { return edtf.days(); }).value_or(DayRange());
}

constexpr auto fields = std::to_array<Field<Claim>>({
    {{"event"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "name of the event")},
     [](const StudyIndex &index, const Claim &row) -> QJsonValue { return index.event(row.event).name; }},
    {{"article"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "name of the article")},
     [](const StudyIndex &index, const Claim &row) -> QJsonValue {
         return index.articleOf(index.passage(row.passage)).name;
     }},
    {{"version"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "number of the article's version")},
     [](const StudyIndex &index, const Claim &row) -> QJsonValue {
         return index.version(index.passage(row.passage).version).number;
     }},
    {{"start"_L1, Shown::Right, QT_TRANSLATE_NOOP("Cli", "code points from the start of the version's text")},
     [](const StudyIndex &index, const Claim &row) -> QJsonValue { return index.passage(row.passage).span.start; }},
    {{"end"_L1, Shown::Right, QT_TRANSLATE_NOOP("Cli", "the code point after the last")},
     [](const StudyIndex &index, const Claim &row) -> QJsonValue { return index.passage(row.passage).span.end; }},
    {{"edtf"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the date that is claimed; empty: none of its own")},
     [](const StudyIndex &, const Claim &row) -> QJsonValue { return row.edtf; }},
    {{"date_text"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the words that carry the date")},
     [](const StudyIndex &, const Claim &row) -> QJsonValue { return row.dateText; }},
    {{"date_start"_L1, Shown::No,
      QT_TRANSLATE_NOOP("Cli", "where they stand, code points from the start of the quote")},
     [](const StudyIndex &, const Claim &row) -> QJsonValue { return row.dateStart; }},
    {{"earliest"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the first day that is possible, ISO; null: open")},
     [](const StudyIndex &, const Claim &row) -> QJsonValue { return isoDay(days(row).earliest); }},
    {{"latest"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the last day that is possible, ISO; null: open")},
     [](const StudyIndex &, const Claim &row) -> QJsonValue { return isoDay(days(row).latest); }},
    {{"reading"_L1, Shown::No,
      QT_TRANSLATE_NOOP("Cli", "one_of: some day from earliest to latest; throughout: all of them")},
     [](const StudyIndex &, const Claim &row) -> QJsonValue { return enumText(row.reading); }},
    {{"approximate"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the days may be a little off")},
     [](const StudyIndex &, const Claim &row) -> QJsonValue { return row.approximate; }},
    {{"uncertain"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the days are doubted")},
     [](const StudyIndex &, const Claim &row) -> QJsonValue { return row.uncertain; }},
    {{"modality"_L1, Shown::Left,
      QT_TRANSLATE_NOOP("Cli", "happened, planned, reported_plan, speculated, denied or recurring")},
     [](const StudyIndex &, const Claim &row) -> QJsonValue { return enumText(row.modality); }},
    {{"relative_to"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "name of the event that it is dated by, or null")},
     [](const StudyIndex &index, const Claim &row) -> QJsonValue { return orNull(index.event(row.relativeTo).name); }},
    {{"reporter"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "who the article has it from; null: it says so itself")},
     [](const StudyIndex &index, const Claim &row) -> QJsonValue { return orNull(index.reporter(row.reporter).name); }},
    {{"reporter_kind"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "outlet, anonymous, company or author")},
     [](const StudyIndex &, const Claim &row) -> QJsonValue { return enumText(row.reporterKind); }},
    {{"state"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "suggested, accepted or rejected")},
     [](const StudyIndex &, const Claim &row) -> QJsonValue { return enumText(row.state); }},
    {{"quote"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the passage that claims it")},
     [](const StudyIndex &index, const Claim &row) -> QJsonValue { return index.passage(row.passage).quote; }},
});

// All claims about one event together.
QList<Claim> inOrder(const StudyIndex &index)
{
    QList<Claim> rows = index.study().claims;
    std::ranges::stable_sort(rows, {}, &Claim::event);
    return rows;
}
} // namespace

constinit const Listing claimListing{
    .name = "claims"_L1,
    .fields = [] { return fieldInfos<Claim>(fields); },
    .objects = [](const StudyIndex &index) { return fieldObjects<Claim>(fields, index, inOrder(index)); },
};
