// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lanegrouping.h"

#include "chart/timelinewords.h"

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
    }
    Q_UNREACHABLE_RETURN({});
}

TimelineData grouped(TimelineData data, const EventList &events, LaneKind kind)
{
    if (kind == LaneKind::Story)
        return data;
    QMap<QString, int> sizes;
    for (TimelineItem &item : data.items) {
        if (const EventItem *event = events.find(item.event))
            item.lane = laneOf(*event, kind, data.publications);
        ++sizes[item.lane];
    }
    data.lanes = sizes.keys();
    if (kind == LaneKind::Reporter) // those who say most on top
        std::ranges::stable_sort(data.lanes, std::ranges::greater(), [&](const QString &lane) { return sizes[lane]; });
    std::ranges::stable_sort(data.items, {}, [&](const TimelineItem &item) {
        const qint64 first = item.earliest.value_or(item.latest.value_or(std::numeric_limits<qint64>::max()));
        return std::tuple(data.lanes.indexOf(item.lane), first, item.event);
    });
    return data;
}
