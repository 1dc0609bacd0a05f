// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timelinejs.h"

#include "exchange/deeplink.h"
#include "exchange/jsonline.h"
#include "exchange/markdownpieces.h"
#include "text/canonicaltext.h"
#include "time/gregorian.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace
{
// Also within quotation marks of an attribute. Lines stay lines.
QString html(const QString &text)
{
    QString lines = withLineFeeds(text).toHtmlEscaped();
    lines.replace(u'\'', u"&#39;"_s);
    return lines.replace(u'\n', u"<br/>"_s);
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>"_s + html(text) + u"</p>"_s;
}

// The article's name, as a link to the words on its web page where there is one.
QString articleLink(const ClaimRecord &claim)
{
    const QString page = pageLink(claim.article->url, claim.passage->quote);
    const QString name = html(claim.article->name);
    return page.isEmpty() ? name
                          : u"<a href=\""_s + QString(page).replace(u'\'', u"%27"_s) + u"\">"_s + name + u"</a>"_s;
}

QString claimItem(const ClaimRecord &claim)
{
    const QString mood = claim.mood();
    return u"<li>"_s + articleLink(claim) + u": \u201C"_s + html(claim.passage->quote) + u'\u201D' +
           (mood.isEmpty() ? QString() : u" ("_s + html(mood) + u')') + u"</li>"_s;
}

QString body(const EventRecord &record)
{
    const QString text = paragraph(MarkdownPieces::joinFilled(
                             {record.when, MarkdownPieces::modalityWords(record.dates.modality)}, u", "_s)) +
                         paragraph(record.conflict) + paragraph(record.event->description);
    QString items;
    for (const ClaimRecord &claim : record.claims)
        items += claimItem(claim);
    return items.isEmpty() ? text : text + u"<ul>"_s + items + u"</ul>"_s;
}

// JavaScript's dates go 100 million days to either side of 1970.
std::optional<JsonLine> date(std::optional<qint64> day)
{
    constexpr qint64 epoch = 2440588; // Julian day of 1970-01-01
    constexpr qint64 farthest = 100'000'000;
    if (!day || std::abs(*day - epoch) >= farthest)
        return std::nullopt;
    const gregorian::Date calendar = gregorian::date(*day);
    JsonLine line;
    return line.addNumber("year"_L1, calendar.year)
        .addNumber("month"_L1, qint64(calendar.month))
        .addNumber("day"_L1, qint64(calendar.day));
}

std::optional<JsonLine> slide(const EventRecord &record)
{
    const std::optional<qint64> first = record.dates.earliest ? record.dates.earliest : record.dates.latest;
    const std::optional<JsonLine> start = date(first);
    if (!start)
        return std::nullopt;
    JsonLine line;
    line.add("unique_id"_L1, u"event-"_s + record.event->uuid).add("start_date"_L1, *start);
    const std::optional<JsonLine> end = date(record.dates.latest);
    if (end && first != record.dates.latest)
        line.add("end_date"_L1, *end);
    JsonLine text;
    text.add("headline"_L1, html(record.title())).add("text"_L1, body(record));
    return line.add("display_date"_L1, html(record.when))
        .add("text"_L1, text)
        .addFilled("group"_L1, html(record.lane))
        .addFlag("autolink"_L1, false);
}
} // namespace

TimelineFile timelineJs(const TimelineRecords &timeline)
{
    TimelineFile file;
    QList<JsonLine> events;
    for (const EventRecord &record : timeline.events()) {
        if (const std::optional<JsonLine> made = slide(record)) {
            events.append(*made);
        } else {
            ++file.leftOut;
        }
    }
    JsonLine words;
    words.add("headline"_L1, html(timeline.title())).add("text"_L1, paragraph(timeline.snapshot().info.description));
    JsonLine title;
    title.add("unique_id"_L1, u"title"_s).add("text"_L1, words).addFlag("autolink"_L1, false);
    file.bytes = jsonFile({.key = "title"_L1, .line = title}, {{.key = "events"_L1, .lines = events}});
    return file;
}
