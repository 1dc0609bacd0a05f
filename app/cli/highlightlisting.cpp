// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"

#include "core/enumtext.h"
#include "exchange/isotime.h"

#include <algorithm>

namespace
{
using namespace Qt::StringLiterals;

constexpr auto fields = std::to_array<Field<Highlight>>({
    {{"uuid"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the same in every file")},
     [](const StudyIndex &, const Highlight &row) -> QJsonValue { return row.uuid; }},
    {{"article"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "name of the article")},
     [](const StudyIndex &index, const Highlight &row) -> QJsonValue {
         return index.articleOf(index.passage(row.passage)).name;
     }},
    {{"version"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "number of the article's version")},
     [](const StudyIndex &index, const Highlight &row) -> QJsonValue {
         return index.version(index.passage(row.passage).version).number;
     }},
    {{"start"_L1, Shown::Right, QT_TRANSLATE_NOOP("Cli", "code points from the start of the version's text")},
     [](const StudyIndex &index, const Highlight &row) -> QJsonValue { return index.passage(row.passage).span.start; }},
    {{"end"_L1, Shown::Right, QT_TRANSLATE_NOOP("Cli", "the code point after the last")},
     [](const StudyIndex &index, const Highlight &row) -> QJsonValue { return index.passage(row.passage).span.end; }},
    {{"state"_L1, Shown::No,
      QT_TRANSLATE_NOOP("Cli", "of the place: exact, moved, changed, ambiguous or lost since it was made")},
     [](const StudyIndex &index, const Highlight &row) -> QJsonValue {
         return enumText(index.passage(row.passage).state);
     }},
    {{"tags"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "their paths, \"parent/child\"")},
     [](const StudyIndex &index, const Highlight &row) -> QJsonValue {
         return QJsonArray::fromStringList(index.tagPaths(row.id));
     }},
    {{"quote"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the words themselves")},
     [](const StudyIndex &index, const Highlight &row) -> QJsonValue { return index.passage(row.passage).quote; }},
    {{"note"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "Markdown")},
     [](const StudyIndex &index, const Highlight &row) -> QJsonValue { return index.noteOn(row.id); }},
    {{"author"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "who made it")},
     [](const StudyIndex &, const Highlight &row) -> QJsonValue { return row.author; }},
    {{"created"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "when, in UTC")},
     [](const StudyIndex &, const Highlight &row) -> QJsonValue { return isoTime(row.created); }},
});

// By article, then by place.
QList<Highlight> inOrder(const StudyIndex &index)
{
    QList<Highlight> rows = index.study().highlights;
    std::ranges::stable_sort(rows, {}, [&](const Highlight &row) {
        const Passage passage = index.passage(row.passage);
        const Article article = index.articleOf(passage);
        return std::tuple(article.position, article.id, passage.span);
    });
    return rows;
}
} // namespace

constinit const Listing highlightListing{
    .name = "highlights"_L1,
    .fields = [] { return fieldInfos<Highlight>(fields); },
    .objects = [](const StudyIndex &index) { return fieldObjects<Highlight>(fields, index, inOrder(index)); },
};
