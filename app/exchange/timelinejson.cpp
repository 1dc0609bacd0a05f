// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timelinejson.h"

#include "core/enumtext.h"
#include "exchange/jsonline.h"
#include "time/gregorian.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
void addDay(JsonLine &line, QLatin1StringView key, const std::optional<qint64> &day)
{
    if (day) {
        line.add(key, gregorian::isoText(*day));
    } else {
        line.addNull(key);
    }
}

void addOrNull(JsonLine &line, QLatin1StringView key, const QString &text)
{
    if (text.isEmpty()) {
        line.addNull(key);
    } else {
        line.add(key, text);
    }
}

JsonLine claimLine(const ClaimRecord &record)
{
    const Claim &claim = *record.claim;
    JsonLine line;
    line.add("uuid"_L1, claim.uuid)
        .add("article"_L1, record.article->name)
        .addNumber("version"_L1, record.version->number)
        .addNumber("start"_L1, record.passage->span.start)
        .addNumber("end"_L1, record.passage->span.end)
        .add("quote"_L1, record.passage->quote)
        .add("anchor"_L1, enumText(record.passage->state));
    addOrNull(line, "edtf"_L1, claim.edtf);
    addDay(line, "earliest"_L1, record.days.earliest);
    addDay(line, "latest"_L1, record.days.latest);
    line.add("date_text"_L1, claim.dateText)
        .addNumber("date_start"_L1, claim.dateStart)
        .add("reading"_L1, enumText(claim.reading))
        .addFlag("approximate"_L1, claim.approximate)
        .addFlag("uncertain"_L1, claim.uncertain)
        .add("modality"_L1, enumText(claim.modality));
    addOrNull(line, "relative_to"_L1, record.relativeTo ? record.relativeTo->name : QString());
    addOrNull(line, "reporter"_L1, record.reporter ? record.reporter->name : QString());
    return line.add("reporter_kind"_L1, enumText(claim.reporterKind));
}

JsonLine eventLine(const EventRecord &record)
{
    const Event &event = *record.event;
    JsonLine line;
    line.add("uuid"_L1, event.uuid)
        .add("name"_L1, event.name)
        .add("title"_L1, event.title)
        .add("description"_L1, event.description)
        .add("kind"_L1, enumText(event.kind))
        .add("lane"_L1, record.lane)
        .add("tags"_L1, record.tags);
    addOrNull(line, "edtf"_L1, record.edtf);
    addDay(line, "earliest"_L1, record.dates.earliest);
    addDay(line, "latest"_L1, record.dates.latest);
    line.add("when"_L1, record.when)
        .add("reading"_L1, enumText(record.dates.reading))
        .add("modality"_L1, enumText(record.dates.modality))
        .addFlag("approximate"_L1, record.dates.approximate)
        .addFlag("uncertain"_L1, record.dates.uncertain)
        .addFlag("background"_L1, event.background);
    addOrNull(line, "conflict"_L1, record.conflict);
    QList<JsonLine> claims;
    for (const ClaimRecord &claim : record.claims)
        claims.append(claimLine(claim));
    return line.add("claims"_L1, claims);
}

// Each version that a claim stands in, in the order of the articles.
QList<JsonLine> articleLines(const TimelineRecords &timeline)
{
    QSet<VersionId> used;
    for (const EventRecord &event : timeline.events()) {
        for (const ClaimRecord &claim : event.claims)
            used.insert(claim.version->id);
    }
    QList<JsonLine> lines;
    for (const Article *article : timeline.index().articles()) {
        for (const Version *version : timeline.index().versionsOf(article->id)) {
            if (!used.contains(version->id))
                continue;
            JsonLine line;
            line.add("name"_L1, article->name)
                .addNumber("version"_L1, version->number)
                .add("sha256"_L1, version->sha256)
                .add("title"_L1, article->title)
                .addFilled("outlet"_L1, article->outlet)
                .addFilled("author"_L1, article->author);
            addOrNull(line, "published"_L1, article->published);
            lines.append(line.addFilled("url"_L1, article->url));
        }
    }
    return lines;
}
} // namespace

QByteArray timelineJson(const TimelineRecords &timeline)
{
    JsonLine study;
    study.add("uuid"_L1, timeline.snapshot().info.uuid).add("title"_L1, timeline.snapshot().info.title);
    QList<JsonLine> events;
    for (const EventRecord &record : timeline.events())
        events.append(eventLine(record));
    return jsonFile({.key = "study"_L1, .line = study},
                    {{.key = "articles"_L1, .lines = articleLines(timeline)}, {.key = "events"_L1, .lines = events}});
}
