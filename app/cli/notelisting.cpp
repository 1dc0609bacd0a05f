// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"

#include "exchange/isotime.h"

namespace
{
using namespace Qt::StringLiterals;

QString kindOfTarget(const Note &note)
{
    if (!note.highlight.isNull())
        return u"highlight"_s;
    if (!note.article.isNull())
        return u"article"_s;
    return note.event.isNull() ? u"study"_s : u"event"_s;
}

// What names the target: a highlight's words, else a name; nothing for the study.
QString target(const StudyIndex &index, const Note &note)
{
    if (!note.highlight.isNull())
        return index.passage(index.highlight(note.highlight).passage).quote;
    return note.article.isNull() ? index.event(note.event).name : index.article(note.article).name;
}

Article articleOf(const StudyIndex &index, const Note &note)
{
    if (note.highlight.isNull())
        return index.article(note.article);
    return index.articleOf(index.passage(index.highlight(note.highlight).passage));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : text;
}

constexpr auto fields = std::to_array<Field<Note>>({
    {{"uuid"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the same in every file")},
     [](const StudyIndex &, const Note &row) -> QJsonValue { return row.uuid; }},
    {{"on"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "highlight, article, event or study")},
     [](const StudyIndex &, const Note &row) -> QJsonValue { return kindOfTarget(row); }},
    {{"article"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "name of the article that it is on or in, or null")},
     [](const StudyIndex &index, const Note &row) -> QJsonValue { return orNull(articleOf(index, row).name); }},
    {{"target"_L1, Shown::No,
      QT_TRANSLATE_NOOP("Cli", "name of the article or event, words of the highlight, or null")},
     [](const StudyIndex &index, const Note &row) -> QJsonValue { return orNull(target(index, row)); }},
    {{"highlight"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "uuid of the highlight, or null")},
     [](const StudyIndex &index, const Note &row) -> QJsonValue {
         return orNull(index.highlight(row.highlight).uuid);
     }},
    {{"event"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "name of the event, or null")},
     [](const StudyIndex &index, const Note &row) -> QJsonValue { return orNull(index.event(row.event).name); }},
    {{"text"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "Markdown")},
     [](const StudyIndex &, const Note &row) -> QJsonValue { return row.text; }},
    {{"author"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "who wrote it")},
     [](const StudyIndex &, const Note &row) -> QJsonValue { return row.author; }},
    {{"created"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "when, in UTC")},
     [](const StudyIndex &, const Note &row) -> QJsonValue { return isoTime(row.created); }},
    {{"modified"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "when last, in UTC")},
     [](const StudyIndex &, const Note &row) -> QJsonValue { return isoTime(row.modified); }},
});
} // namespace

constinit const Listing noteListing{
    .name = "notes"_L1,
    .fields = [] { return fieldInfos<Note>(fields); },
    .objects = [](const StudyIndex &index) { return fieldObjects<Note>(fields, index, index.study().notes); },
};
