// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"

namespace
{
using namespace Qt::StringLiterals;

constexpr auto fields = std::to_array<Field<Tag>>({
    {{"path"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "its name after those above it, \"parent/child\"")},
     [](const StudyIndex &index, const Tag &row) -> QJsonValue { return index.tagPath(row.id); }},
    {{"name"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "unique below its parent")},
     [](const StudyIndex &, const Tag &row) -> QJsonValue { return row.name; }},
    {{"parent"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "path of the tag above it, or null")},
     [](const StudyIndex &index, const Tag &row) -> QJsonValue {
         return row.parent.isNull() ? QJsonValue(QJsonValue::Null) : index.tagPath(row.parent);
     }},
    {{"colour"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "its name")},
     [](const StudyIndex &, const Tag &row) -> QJsonValue { return row.colour; }},
    {{"highlights"_L1, Shown::Right, QT_TRANSLATE_NOOP("Cli", "how many")},
     [](const StudyIndex &index, const Tag &row) -> QJsonValue { return index.highlightCount(row.id); }},
    {{"description"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "what it is for")},
     [](const StudyIndex &, const Tag &row) -> QJsonValue { return row.description; }},
});
} // namespace

constinit const Listing tagListing{
    .name = "tags"_L1,
    .fields = [] { return fieldInfos<Tag>(fields); },
    .objects = [](const StudyIndex &index) { return fieldObjects<Tag>(fields, index, index.study().tags); },
};
