// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"

#include "core/enumtext.h"

#include <algorithm>

namespace
{
using namespace Qt::StringLiterals;

Passage passageOf(const StudyIndex &index, const Review &row)
{
    return index.passage(row.passage);
}

template <class Row>
QJsonArray uuidsOn(const QList<Row> &rows, PassageId passage)
{
    QJsonArray uuids;
    for (const Row &row : rows) {
        if (row.passage == passage)
            uuids.append(row.uuid);
    }
    return uuids;
}

constexpr auto fields = std::to_array<Field<Review>>({
    {{"article"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "name of the article")},
     [](const StudyIndex &index, const Review &row) -> QJsonValue {
         return index.articleOf(passageOf(index, row)).name;
     }},
    {{"state"_L1, Shown::Left,
      QT_TRANSLATE_NOOP("Cli", "of the place: exact, moved, changed, ambiguous or lost since it was made")},
     [](const StudyIndex &index, const Review &row) -> QJsonValue { return enumText(passageOf(index, row).state); }},
    {{"before"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the words as they once stood; null: not known")},
     [](const StudyIndex &index, const Review &row) -> QJsonValue {
         const Passage passage = passageOf(index, row);
         return passage.origin.isNull() ? QJsonValue() : QJsonValue(index.passage(passage.origin).quote);
     }},
    {{"quote"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the words themselves")},
     [](const StudyIndex &index, const Review &row) -> QJsonValue { return passageOf(index, row).quote; }},
    {{"version"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "number of the article's version")},
     [](const StudyIndex &index, const Review &row) -> QJsonValue {
         return index.version(passageOf(index, row).version).number;
     }},
    {{"start"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "code points from the start of the version's text")},
     [](const StudyIndex &index, const Review &row) -> QJsonValue { return passageOf(index, row).span.start; }},
    {{"end"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the code point after the last")},
     [](const StudyIndex &index, const Review &row) -> QJsonValue { return passageOf(index, row).span.end; }},
    {{"highlights"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "UUIDs of those on the passage")},
     [](const StudyIndex &index, const Review &row) -> QJsonValue {
         return uuidsOn(index.study().highlights, row.passage);
     }},
    {{"claims"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "UUIDs of those on the passage")},
     [](const StudyIndex &index, const Review &row) -> QJsonValue {
         return uuidsOn(index.study().claims, row.passage);
     }},
});

QList<Review> inOrder(const StudyIndex &index)
{
    QList<Review> rows = index.study().reviews;
    std::ranges::stable_sort(rows, {}, [&](const Review &row) {
        const Passage passage = passageOf(index, row);
        const Article article = index.articleOf(passage);
        return std::tuple(article.position, article.id, passage.span);
    });
    return rows;
}
} // namespace

constinit const Listing reviewListing{
    .name = "reviews"_L1,
    .fields = [] { return fieldInfos<Review>(fields); },
    .objects = [](const StudyIndex &index) { return fieldObjects<Review>(fields, index, inOrder(index)); },
};
