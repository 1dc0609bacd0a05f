// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lanegrouping.h"

#include "chart/timelinewords.h"
#include "study/sentenceterms.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <limits>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Lanes)
};

// Claims are sorted by article: the first stands in the study's first article. One that appeared earlier is earlier.
QString firstArticle(const EventItem &event, const QList<PublicationMark> &publications)
{
    QString first;
    qint64 day = std::numeric_limits<qint64>::max();
    for (const ClaimItem &claim : event.claims) {
        const auto mark = std::ranges::find(publications, claim.articleName, &PublicationMark::article);
        const qint64 appeared = mark == publications.end() ? std::numeric_limits<qint64>::max() - 1 : mark->day;
        if (appeared < day) {
            day = appeared;
            first = claim.articleName;
        }
    }
    return first;
}

// Of two who say as much the first by name.
QString mainReporter(const EventItem &event)
{
    QMap<QString, int> counts;
    for (const ClaimItem &claim : event.claims)
        ++counts[claim.reporterName];
    QString main;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            main = it.key();
        }
    }
    return main.isEmpty() ? Words::tr("on its own account") : main;
}

// The names in an event's title, folded, in their order there, each with its spelling.
QList<std::pair<QString, QString>> namesIn(const QString &title)
{
    QList<std::pair<qsizetype, std::pair<QString, QString>>> found;
    const QSet<QString> terms = sentenceTerms(title).terms;
    for (const QString &term : terms) {
        if (!term.startsWith(QLatin1Char('@')))
            continue;
        const qsizetype at = title.indexOf(term.sliced(1), 0, Qt::CaseInsensitive);
        if (at >= 0)
            found.append({at, {term, title.sliced(at, term.size() - 1)}});
    }
    std::ranges::sort(found);
    QList<std::pair<QString, QString>> names;
    for (const auto &[at, name] : std::as_const(found))
        names.append(name);
    return names;
}

// A name that one event has alone makes no lane.
QHash<EventId, QString> entityLanes(const QList<TimelineItem> &items)
{
    QHash<QString, int> counts;
    QHash<QString, QString> spellings;
    for (const TimelineItem &item : items) {
        for (const auto &[term, name] : namesIn(item.title)) {
            ++counts[term];
            if (!spellings.contains(term))
                spellings.insert(term, name);
        }
    }
    QHash<EventId, QString> lanes;
    for (const TimelineItem &item : items) {
        QString best;
        for (const auto &[term, name] : namesIn(item.title)) {
            if (counts[term] > 1 && counts[term] > counts.value(best))
                best = term;
        }
        lanes.insert(item.event, spellings.value(best));
    }
    return lanes;
}

QString laneOf(const EventItem &event, LaneKind kind, const QList<PublicationMark> &publications)
{
    switch (kind) {
    case LaneKind::Story:
        return event.line.lane;
    case LaneKind::Article:
        return firstArticle(event, publications);
    case LaneKind::Reporter:
        return mainReporter(event);
    case LaneKind::Modality:
        return modalityText(event.line.modality);
    case LaneKind::Entity:
        break;
    }
    Q_UNREACHABLE_RETURN({});
}
} // namespace

QString laneKindName(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Story:
        return Words::tr("storyline");
    case LaneKind::Article:
        return Words::tr("first article");
    case LaneKind::Reporter:
        return Words::tr("reporter");
    case LaneKind::Modality:
        return Words::tr("what is said");
    case LaneKind::Entity:
        return Words::tr("name in the title");
    }
    Q_UNREACHABLE_RETURN({});
}

TimelineData grouped(TimelineData data, const EventList &events, LaneKind kind)
{
    if (kind == LaneKind::Story)
        return data;
    QMap<QString, int> sizes;
    const QHash<EventId, QString> entities =
        kind == LaneKind::Entity ? entityLanes(data.items) : QHash<EventId, QString>();
    for (TimelineItem &item : data.items) {
        if (kind == LaneKind::Entity)
            item.lane = entities.value(item.event);
        else if (const EventItem *event = events.find(item.event))
            item.lane = laneOf(*event, kind, data.publications);
        ++sizes[item.lane];
    }
    data.lanes = sizes.keys();
    if (kind == LaneKind::Reporter || kind == LaneKind::Entity) // the largest on top, those without a name last
        std::ranges::stable_sort(data.lanes, std::ranges::greater(),
                                 [&](const QString &lane) { return lane.isEmpty() ? -1 : sizes[lane]; });
    std::ranges::stable_sort(data.items, {}, [&](const TimelineItem &item) {
        const qint64 first = item.earliest.value_or(item.latest.value_or(std::numeric_limits<qint64>::max()));
        return std::tuple(data.lanes.indexOf(item.lane), first, item.event);
    });
    return data;
}
