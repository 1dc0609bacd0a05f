// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"

#include <QDate>

#include <optional>

using namespace Qt::StringLiterals;

// A story as the study's five articles tell it: 28 events in five lanes, from 1999 to the middle of 2025 and crowded
// around the spring of that year, with every kind of date, modality and doubt.

struct SampleDays {
    std::optional<qint64> earliest;
    std::optional<qint64> latest;
};

inline qint64 julian(int year, int month, int day)
{
    return QDate(year, month, day).toJulianDay();
}

inline SampleDays on(int year, int month, int day)
{
    return {.earliest = julian(year, month, day), .latest = julian(year, month, day)};
}

inline SampleDays between(QDate first, QDate last)
{
    return {.earliest = first.isValid() ? std::optional(first.toJulianDay()) : std::nullopt,
            .latest = last.isValid() ? std::optional(last.toJulianDay()) : std::nullopt};
}

inline TimelineItem sampleItem(int id, const QString &lane, const QString &title, const QString &when, SampleDays days)
{
    TimelineItem item;
    item.event = EventId{id};
    item.lane = lane;
    item.title = title;
    item.when = when;
    item.earliest = days.earliest;
    item.latest = days.latest;
    item.claims = 1;
    item.articles = 1;
    item.reported = {julian(2025, 4, 2)};
    return item;
}

inline void told(TimelineItem &item, int claims, int articles)
{
    item.claims = claims;
    item.articles = articles;
    item.reported = articles > 1 ? QList<qint64>{julian(2025, 4, 1), julian(2025, 4, 2)} : item.reported;
}

inline QList<TimelineItem> sampleQwen()
{
    const QString lane = QStringLiteral("Qwen");
    QList<TimelineItem> items{
        sampleItem(1, lane, u"Qwen first appears"_s, u"2023"_s, between({2023, 1, 1}, {2023, 12, 31})),
        sampleItem(2, lane, u"Qwen 2 in use at 10,000 firms"_s, u"June 2024 to April 2025"_s,
                   between({2024, 6, 7}, {2025, 4, 2})),
        sampleItem(3, lane, u"Qwen 2.5 released"_s, u"19 September 2024"_s, on(2024, 9, 19)),
        sampleItem(4, lane, u"Qwen 2.5-Max released"_s, u"29 January 2025"_s, on(2025, 1, 29)),
        sampleItem(5, lane, u"Multimodal Qwen 2.5 for phones and laptops"_s, u"about March 2025"_s,
                   between({2025, 3, 10}, {2025, 4, 1})),
        sampleItem(6, lane, u"Qwen2.5-Omni-7B on Hugging Face"_s, u"24 to 30 March 2025"_s,
                   between({2025, 3, 24}, {2025, 3, 30})),
        sampleItem(7, lane, u"Qwen 3 launched"_s, u"2 to 30 April 2025"_s, between({2025, 4, 2}, {2025, 4, 30})),
        sampleItem(8, lane, u"Full commercial roll-out of Qwen 3"_s, u"second quarter of 2025"_s,
                   between({2025, 4, 1}, {2025, 6, 30})),
        sampleItem(9, lane, u"Launch slips by a little"_s, u"after April 2025"_s, between({2025, 5, 1}, {})),
        sampleItem(10, lane, u"Qwen 4 from multimodal data and hybrid architectures"_s, {}, {}),
    };
    items[1].reading = Reading::Throughout;
    items[4].approximate = true;
    items[6].modality = Modality::ReportedPlan;
    items[7].modality = Modality::Planned;
    items[8].modality = Modality::Speculated;
    items[9].modality = Modality::Speculated;
    told(items[3], 4, 2);
    told(items[5], 3, 2);
    told(items[6], 20, 5);
    return items;
}

inline QList<TimelineItem> sampleDeepSeek()
{
    const QString lane = QStringLiteral("DeepSeek");
    QList<TimelineItem> items{
        sampleItem(11, lane, u"DeepSeek founded"_s, u"July 2023"_s, between({2023, 7, 1}, {2023, 7, 31})),
        sampleItem(12, lane, u"V3 released"_s, u"26 December 2024"_s, on(2024, 12, 26)),
        sampleItem(13, lane, u"R1 released"_s, u"20 January 2025"_s, on(2025, 1, 20)),
        sampleItem(14, lane, u"DeepSeek makes headlines"_s, u"late January 2025"_s,
                   between({2025, 1, 21}, {2025, 1, 31})),
        sampleItem(15, lane, u"Successor out on 17 March"_s, u"17 March 2025"_s, on(2025, 3, 17)),
        sampleItem(16, lane, u"Updated V3 put online"_s, u"about 24 March 2025"_s, on(2025, 3, 24)),
        sampleItem(17, lane, u"DeepSeek’s next model"_s, u"April or May 2025"_s, between({2025, 4, 2}, {2025, 5, 31})),
    };
    items[4].modality = Modality::Denied;
    items[5].approximate = true;
    items[6].modality = Modality::Planned;
    items[6].conflict = u"002 says May; 004 says before May: they cannot both be true."_s;
    told(items[1], 3, 3);
    told(items[3], 2, 2);
    told(items[6], 2, 2);
    return items;
}

inline QList<TimelineItem> sampleAlibaba()
{
    const QString lane = QStringLiteral("Alibaba");
    QList<TimelineItem> items{
        sampleItem(18, lane, u"Alibaba founded"_s, u"1999"_s, between({1999, 1, 1}, {1999, 12, 31})),
        sampleItem(19, lane, u"Zhu Mingming leaves to found Rokid"_s, u"2014"_s, between({2014, 1, 1}, {2014, 12, 31})),
        sampleItem(20, lane, u"AI becomes the core of the strategy"_s, u"early 2025"_s,
                   between({2025, 1, 1}, {2025, 3, 31})),
        sampleItem(21, lane, u"380 billion yuan for computing announced"_s, u"24 February 2025"_s, on(2025, 2, 24)),
        sampleItem(22, lane, u"Quark assistant renewed"_s, u"mid-March 2025"_s, between({2025, 3, 11}, {2025, 3, 20})),
        sampleItem(23, lane, u"The 380 billion are spent"_s, u"from February 2025 on"_s, between({2025, 2, 24}, {})),
        sampleItem(24, lane, u"Former engineers found start-ups"_s, {}, {}),
    };
    items[0].background = true;
    items[1].background = true;
    items[2].reading = Reading::Throughout;
    items[2].approximate = true;
    items[5].reading = Reading::Throughout;
    items[5].modality = Modality::Planned;
    told(items[2], 3, 2);
    return items;
}

inline QList<TimelineItem> sampleRivals()
{
    const QString lane = QStringLiteral("Rivals");
    QList<TimelineItem> items{
        sampleItem(25, lane, u"ChatGPT opens to the public"_s, u"30 November 2022"_s, on(2022, 11, 30)),
        sampleItem(26, lane, u"OpenAI brings out a more open model"_s, u"in the coming months"_s,
                   between({2025, 4, 2}, {2025, 6, 30})),
        sampleItem(27, lane, u"A new model every few days"_s, u"January to March 2025"_s,
                   between({2025, 1, 1}, {2025, 3, 31})),
        sampleItem(28, {}, u"Lunar New Year holiday"_s, u"28 January to 4 February 2025"_s,
                   between({2025, 1, 28}, {2025, 2, 4})),
    };
    items[0].background = true;
    items[1].modality = Modality::Speculated;
    items[1].uncertain = true;
    items[2].modality = Modality::Recurring;
    items[2].reading = Reading::Throughout;
    items[3].reading = Reading::Throughout;
    items[3].background = true;
    return items;
}

inline TimelineData sampleTimeline()
{
    TimelineData data;
    data.items = sampleQwen() + sampleDeepSeek() + sampleAlibaba() + sampleRivals();
    data.lanes = {u"Qwen"_s, u"DeepSeek"_s, u"Alibaba"_s, u"Rivals"_s, QString()};
    data.publications = {{.day = julian(2025, 4, 1), .article = u"003"_s},
                         {.day = julian(2025, 4, 2), .article = u"001"_s},
                         {.day = julian(2025, 4, 2), .article = u"002"_s}};
    return data;
}
