// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"

#include "core/enumtext.h"
#include "exchange/isotime.h"

#include <algorithm>

namespace
{
using namespace Qt::StringLiterals;

Article articleOn(const StudyIndex &index, PassageId passage)
{
    return index.articleOf(index.passage(passage));
}

qint64 versionNumber(const StudyIndex &index, PassageId passage)
{
    return index.version(index.passage(passage).version).number;
}

constexpr auto fields = std::to_array<Field<Link>>({
    {{"state"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "confirmed: they tell the same; cut: they do not")},
     [](const StudyIndex &, const Link &row) -> QJsonValue { return enumText(row.state); }},
    {{"article"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "name of the article")},
     [](const StudyIndex &index, const Link &row) -> QJsonValue { return articleOn(index, row.a).name; }},
    {{"quote"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the words themselves")},
     [](const StudyIndex &index, const Link &row) -> QJsonValue { return index.passage(row.a).quote; }},
    {{"other_article"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "name of the other article")},
     [](const StudyIndex &index, const Link &row) -> QJsonValue { return articleOn(index, row.b).name; }},
    {{"other_quote"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "its words")},
     [](const StudyIndex &index, const Link &row) -> QJsonValue { return index.passage(row.b).quote; }},
    {{"version"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "number of the article's version")},
     [](const StudyIndex &index, const Link &row) -> QJsonValue { return versionNumber(index, row.a); }},
    {{"start"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "code points from the start of the version's text")},
     [](const StudyIndex &index, const Link &row) -> QJsonValue { return index.passage(row.a).span.start; }},
    {{"end"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the code point after the last")},
     [](const StudyIndex &index, const Link &row) -> QJsonValue { return index.passage(row.a).span.end; }},
    {{"other_version"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "number of the other article's version")},
     [](const StudyIndex &index, const Link &row) -> QJsonValue { return versionNumber(index, row.b); }},
    {{"other_start"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "code points from the start of that version's text")},
     [](const StudyIndex &index, const Link &row) -> QJsonValue { return index.passage(row.b).span.start; }},
    {{"other_end"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the code point after the last")},
     [](const StudyIndex &index, const Link &row) -> QJsonValue { return index.passage(row.b).span.end; }},
    {{"author"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "who decided it")},
     [](const StudyIndex &, const Link &row) -> QJsonValue { return row.author; }},
    {{"created"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "when, in UTC")},
     [](const StudyIndex &, const Link &row) -> QJsonValue { return isoTime(row.created); }},
    {{"uuid"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the same in every file")},
     [](const StudyIndex &, const Link &row) -> QJsonValue { return row.uuid; }},
});

// In the order of the articles, then of the text.
QList<Link> inOrder(const StudyIndex &index)
{
    QList<Link> rows = index.study().links;
    std::ranges::stable_sort(rows, {}, [&](const Link &row) {
        const Passage passage = index.passage(row.a);
        const Article article = index.articleOf(passage);
        return std::tuple(article.position, article.id, passage.span);
    });
    return rows;
}
} // namespace

constinit const Listing linkListing{
    .name = "links"_L1,
    .fields = [] { return fieldInfos<Link>(fields); },
    .objects = [](const StudyIndex &index) { return fieldObjects<Link>(fields, index, inOrder(index)); },
};
