// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

// Invented stories whose links, word runs, figures and only-here sentences are labelled by hand, one JSON file a story:
// {"story", "language", "articles": [{"id", "outlet", "text"}], "links": [{"a": ["A", 3], "b": ["B", 5], "class"}],
// "verbatim": [{"a": ["A", start, end], "b": […]}], "figures": [{"a", "b", "what", "verdict"}], "only_here": [["A",
// 7]]}. A text has a sentence a line; sentences count from 0, positions are UTF-16 units.

namespace comparegold
{
using Ends = std::pair<Place, Place>; // the smaller first

struct Figures {
    Ends places;
    QString what;
    bool differs = false;
};

struct Story {
    QString name;
    QString language;
    QStringList ids;
    QStringList outlets;
    QList<SharedReading> readings;
    QMap<Ends, bool> links; // true: tells the same, false: shares a fact
    QList<WordRun> runs;
    QList<Figures> figures;
    QSet<QPair<int, int>> onlyHere;
    QStringList faults; // what does not fit the texts
};

inline Ends ends(Place a, Place b)
{
    return a < b ? Ends(a, b) : Ends(b, a);
}

inline Place placeOf(Story &story, const QJsonArray &array)
{
    const Place place{.article = int(story.ids.indexOf(array[0].toString())), .sentence = array[1].toInt(-1)};
    const bool isThere = place.article >= 0 && place.sentence >= 0 &&
                         place.sentence < int(story.readings[place.article]->sentences.size());
    if (!isThere)
        story.faults.append(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
    return isThere ? place : Place();
}

inline Ends endsOf(Story &story, const QJsonObject &row)
{
    return ends(placeOf(story, row[u"a"].toArray()), placeOf(story, row[u"b"].toArray()));
}

inline WordRun runOf(const Story &story, const QJsonObject &row)
{
    const auto read = [&](const QJsonArray &array, int &article, TextSpan &span) {
        article = int(story.ids.indexOf(array[0].toString()));
        span = {.start = array[1].toInt(), .end = array[2].toInt()};
    };
    WordRun run;
    read(row[u"a"].toArray(), run.articleA, run.a);
    read(row[u"b"].toArray(), run.articleB, run.b);
    if (run.articleB < run.articleA) {
        std::swap(run.articleA, run.articleB);
        std::swap(run.a, run.b);
    }
    return run;
}

inline Story story(const QJsonObject &object)
{
    Story made;
    made.name = object[u"story"].toString();
    made.language = object[u"language"].toString();
    for (const QJsonValue &article : object[u"articles"].toArray()) {
        made.ids.append(article[u"id"].toString());
        made.outlets.append(article[u"outlet"].toString());
        made.readings.append(readForComparison(article[u"text"].toString(), SentenceRule::ByLines));
    }
    for (const QJsonValue &row : object[u"links"].toArray())
        made.links.insert(endsOf(made, row.toObject()), row[u"class"].toString() == u"same");
    for (const QJsonValue &row : object[u"verbatim"].toArray())
        made.runs.append(runOf(made, row.toObject()));
    for (const QJsonValue &row : object[u"figures"].toArray())
        made.figures.append({.places = endsOf(made, row.toObject()),
                             .what = row[u"what"].toString(),
                             .differs = row[u"verdict"].toString() == u"differs"});
    for (const QJsonValue &row : object[u"only_here"].toArray()) {
        const Place place = placeOf(made, row.toArray());
        made.onlyHere.insert({place.article, place.sentence});
    }
    return made;
}

// By the names of the files.
inline QList<Story> stories(const QString &folder)
{
    QList<Story> read;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            read.append(story(QJsonDocument::fromJson(file.readAll()).object()));
    }
    return read;
}
} // namespace comparegold
