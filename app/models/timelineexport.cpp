// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelineexport.h"

#include "chart/timelinelanes.h"
#include "exchange/timelinecalendar.h"
#include "exchange/timelinejs.h"
#include "exchange/timelinejson.h"
#include "exchange/timelinemarkdown.h"
#include "exchange/timelinetable.h"
#include "time/describedays.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace
{
using namespace Qt::StringLiterals;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineExport)
};

// A suffix that ends with another one comes first.
constexpr auto suffixes = std::to_array<TimelineSuffix>({
    {".svg"_L1, TimelineForm::Svg, QT_TRANSLATE_NOOP("TimelineExport", "Drawing (SVG)")},
    {".png"_L1, TimelineForm::Png, QT_TRANSLATE_NOOP("TimelineExport", "Picture (PNG)")},
    {".csv"_L1, TimelineForm::Table, QT_TRANSLATE_NOOP("TimelineExport", "Table (CSV)")},
    {".timelinejs.json"_L1, TimelineForm::TimelineJs, QT_TRANSLATE_NOOP("TimelineExport", "Web page (TimelineJS)")},
    {".json"_L1, TimelineForm::Json, QT_TRANSLATE_NOOP("TimelineExport", "Data with all claims (JSON)")},
    {".ics"_L1, TimelineForm::Calendar, QT_TRANSLATE_NOOP("TimelineExport", "Calendar (iCalendar)")},
    {".md"_L1, TimelineForm::Markdown, QT_TRANSLATE_NOOP("TimelineExport", "Dated list with quotes (Markdown)")},
});

bool canLieIn(const TimelineItem &item, const DayRange &days)
{
    if (days == DayRange())
        return true;
    return item.isDated() && overlap({.earliest = item.earliest, .latest = item.latest}, days);
}

TimelineData chosen(const TimelineData &data, const Snapshot &snapshot, const DayRange &days)
{
    QSet<EventId> accepted;
    for (const Event &event : snapshot.events) {
        if (event.state == ReviewState::Accepted)
            accepted.insert(event.id);
    }
    TimelineData kept = data;
    kept.items.removeIf(
        [&](const TimelineItem &item) { return !accepted.contains(item.event) || !canLieIn(item, days); });
    return kept;
}

// What a picture shows when only these days are asked for; an end that is not set is that of the events.
std::optional<TimelineRange> pictureDays(const TimelineData &data, const DayRange &days)
{
    if (days == DayRange())
        return std::nullopt;
    std::optional<TimelineRange> known;
    for (const TimelineItem &item : data.items) {
        const TimelineRange each = knownDays(item);
        known =
            known ? TimelineRange{.from = std::min(known->from, each.from), .to = std::max(known->to, each.to)} : each;
    }
    const TimelineRange events = known.value_or(TimelineRange{.from = 0, .to = 1});
    TimelineRange range{.from = days.earliest ? static_cast<double>(*days.earliest) : events.from,
                        .to = days.latest ? static_cast<double>(*days.latest) + 1 : events.to};
    range.to = std::max(range.to, range.from + 1);
    return range;
}

// Not "%n event(s)": without a translation of English itself the plural would show its brackets.
QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

QStringList pictureNotes(const TimelineData &data, const Snapshot &snapshot, const DayRange &days)
{
    qsizetype claims = 0;
    for (const TimelineItem &item : data.items)
        claims += item.claims;
    const auto conflicts =
        std::ranges::count_if(data.items, [](const TimelineItem &item) { return !item.conflict.isEmpty(); });
    QStringList parts{counted(data.items.size(), Words::tr("1 event"), Words::tr("%1 events")),
                      counted(claims, Words::tr("1 claim"), Words::tr("%1 claims")),
                      counted(snapshot.articles.size(), Words::tr("1 article"), Words::tr("%1 articles"))};
    if (conflicts > 0)
        parts.append(counted(conflicts, Words::tr("1 contradiction"), Words::tr("%1 contradictions")));
    if (days != DayRange())
        parts.append(describeDays(days, Reading::Throughout, {}, QLocale()));
    return {parts.join(u" \u00B7 "_s)};
}

TimelineImageOptions imageOptions(const TimelineData &data, const Snapshot &snapshot,
                                  const TimelineExportOptions &options)
{
    return {.title = snapshot.info.title.simplified(),
            .notes = pictureNotes(data, snapshot, options.days),
            .width = options.width,
            .leastHeight = options.leastHeight,
            .scale = options.scale,
            .theme = options.theme,
            .days = pictureDays(data, options.days)};
}

TimelineFile textFile(const TimelineData &data, const Snapshot &snapshot, TimelineForm form)
{
    QList<TimelineEntry> entries;
    for (const TimelineItem &item : data.items)
        entries.append({.event = item.event, .lane = item.lane});
    const TimelineRecords records(snapshot, entries, QLocale());
    switch (form) {
    case TimelineForm::Table:
        return {.bytes = timelineTable(records)};
    case TimelineForm::Json:
        return {.bytes = timelineJson(records)};
    case TimelineForm::TimelineJs:
        return timelineJs(records);
    case TimelineForm::Calendar:
        return timelineCalendar(records);
    case TimelineForm::Markdown:
        return {.bytes = TimelineMarkdown(records).text().toUtf8()};
    case TimelineForm::Svg:
    case TimelineForm::Png:
        break;
    }
    Q_UNREACHABLE_RETURN({});
}
} // namespace

std::span<const TimelineSuffix> timelineSuffixes()
{
    return suffixes;
}

QString timelineSuffixList()
{
    QStringList list;
    for (const TimelineSuffix &suffix : suffixes)
        list.append(suffix.suffix);
    return list.join(u", "_s);
}

Result<TimelineForm> timelineFormOf(const QString &path)
{
    const auto found = std::ranges::find_if(suffixes, [&](const TimelineSuffix &suffix) {
        return path.endsWith(suffix.suffix, Qt::CaseInsensitive) && path.size() > suffix.suffix.size();
    });
    if (found != suffixes.end())
        return found->form;
    return failure(
        ErrorKind::Usage,
        Words::tr("“%1” does not say what to write: end its name with one of %2.").arg(path, timelineSuffixList()));
}

Result<TimelineFile> exportTimeline(const TimelineData &data, const Snapshot &snapshot, TimelineForm form,
                                    const TimelineExportOptions &options)
{
    const TimelineData kept = chosen(data, snapshot, options.days);
    if (form == TimelineForm::Svg)
        return TimelineFile{.bytes = timelineSvg(kept, imageOptions(kept, snapshot, options))};
    if (form == TimelineForm::Png) {
        return timelinePng(kept, imageOptions(kept, snapshot, options)).transform([](const QByteArray &bytes) {
            return TimelineFile{.bytes = bytes};
        });
    }
    return textFile(kept, snapshot, form);
}

QString leftOutText(const TimelineFile &file)
{
    if (file.leftOut == 0)
        return {};
    return counted(file.leftOut, Words::tr("1 event was left out: this format has no place for its date."),
                   Words::tr("%1 events were left out: this format has no place for their dates."));
}
