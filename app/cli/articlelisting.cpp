// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"

#include "text/offsetmap.h"

#include <QSet>

namespace
{
using namespace Qt::StringLiterals;

QJsonObject lineRange(qint64 first, qint64 last)
{
    return {{u"first"_s, first}, {u"last"_s, last}};
}

// Runs of lines that the page dragged along; blank lines between two such lines belong to the run. Lines from 1.
QJsonArray boilerplateLines(const Version &version)
{
    QSet<qint64> marked;
    for (const Block &block : version.blocks) {
        if (block.boilerplate)
            marked.insert(block.line);
    }
    QJsonArray ranges;
    const QStringList lines = version.text.split(u'\n');
    qint64 first = -1;
    qint64 last = -1;
    for (qint64 line = 0; line < lines.size(); ++line) {
        if (marked.contains(line)) {
            first = first < 0 ? line : first;
            last = line;
        } else if (first >= 0 && !lines[line].trimmed().isEmpty()) {
            ranges.append(lineRange(first + 1, last + 1));
            first = -1;
        }
    }
    if (first >= 0)
        ranges.append(lineRange(first + 1, last + 1));
    return ranges;
}

constexpr auto fields = std::to_array<Field<Article>>({
    {{"name"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "short, unique in the study")},
     [](const StudyIndex &, const Article &row) -> QJsonValue { return row.name; }},
    {{"published"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "EDTF")},
     [](const StudyIndex &, const Article &row) -> QJsonValue { return row.published; }},
    {{"words"_L1, Shown::Right, QT_TRANSLATE_NOOP("Cli", "in the newest version, runs without white space")},
     [](const StudyIndex &index, const Article &row) -> QJsonValue {
         return orEmpty(index.store().wordCount(row.id));
     }},
    {{"characters"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "in the newest version, code points")},
     [](const StudyIndex &index, const Article &row) -> QJsonValue {
         return OffsetMap(index.currentVersion(row.id).text).pointCount();
     }},
    {{"highlights"_L1, Shown::Right, QT_TRANSLATE_NOOP("Cli", "how many")},
     [](const StudyIndex &index, const Article &row) -> QJsonValue { return index.highlightCount(row.id); }},
    {{"outlet"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "who published it")},
     [](const StudyIndex &, const Article &row) -> QJsonValue { return row.outlet; }},
    {{"author"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "of the article")},
     [](const StudyIndex &, const Article &row) -> QJsonValue { return row.author; }},
    {{"title"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "of the article")},
     [](const StudyIndex &, const Article &row) -> QJsonValue { return row.title; }},
    {{"url"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "where it was published")},
     [](const StudyIndex &, const Article &row) -> QJsonValue { return row.url; }},
    {{"language"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "BCP 47")},
     [](const StudyIndex &, const Article &row) -> QJsonValue { return row.language; }},
    {{"source"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "name of the file that it came from")},
     [](const StudyIndex &, const Article &row) -> QJsonValue { return row.source; }},
    {{"version"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "number of the newest version")},
     [](const StudyIndex &index, const Article &row) -> QJsonValue { return index.currentVersion(row.id).number; }},
    {{"sha256"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "of its text in UTF-8")},
     [](const StudyIndex &index, const Article &row) -> QJsonValue { return index.currentVersion(row.id).sha256; }},
    {{"boilerplate"_L1, Shown::No,
      QT_TRANSLATE_NOOP("Cli", "lines dragged along by the page: first and last, counted from 1")},
     [](const StudyIndex &index, const Article &row) -> QJsonValue {
         return boilerplateLines(index.currentVersion(row.id));
     }},
});
} // namespace

constinit const Listing articleListing{
    .name = "articles"_L1,
    .fields = [] { return fieldInfos<Article>(fields); },
    .objects = [](const StudyIndex &index) { return fieldObjects<Article>(fields, index, index.study().articles); },
};
