// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinewords.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

// Not "%n article(s)": without a translation of English itself the plural would show its brackets.
QString articles(int count)
{
    return count == 1 ? Words::tr("1 article") : Words::tr("%n articles", nullptr, count);
}

QString claims(int count)
{
    return count == 1 ? Words::tr("1 claim") : Words::tr("%n claims", nullptr, count);
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

constexpr qsizetype mostTitles = 8;

} // namespace

QString labelText(const TimelineItem &item)
{
    return item.title.simplified();
}

QString moreText(qsizetype hidden)
{
    return Words::tr("+%1", "that many more events").arg(hidden);
}

QString laneText(const QString &lane)
{
    return lane.isEmpty() ? Words::tr("Other events") : lane.simplified();
}

static QString boundsText(const TimelineItem &item)
{
    if (!item.isDated())
        return Words::tr("no date given");
    if (item.earliest && item.earliest == item.latest)
        return item.approximate ? QString() : Words::tr("exact");
    if (!item.earliest)
        return item.reading == Reading::Throughout ? Words::tr("throughout, beginning open")
                                                   : Words::tr("not later than this");
    if (!item.latest)
        return item.reading == Reading::Throughout ? Words::tr("throughout, end open")
                                                   : Words::tr("not earlier than this");
    return item.reading == Reading::Throughout ? Words::tr("throughout") : Words::tr("one of these days");
}

QString precisionText(const TimelineItem &item)
{
    return joined({boundsText(item), item.approximate ? Words::tr("approximate") : QString(),
                   item.uncertain ? Words::tr("uncertain") : QString()},
                  QStringLiteral(", "));
}

QString modalityText(Modality modality)
{
    switch (modality) {
    case Modality::Happened:
        return Words::tr("happened");
    case Modality::Planned:
        return Words::tr("planned");
    case Modality::ReportedPlan:
        return Words::tr("plan reported by others");
    case Modality::Speculated:
        return Words::tr("speculated");
    case Modality::Denied:
        return Words::tr("denied");
    case Modality::Recurring:
        return Words::tr("recurring");
    }
    Q_UNREACHABLE_RETURN({});
}

QString supportText(const TimelineItem &item)
{
    return Words::tr("%1 in %2", "3 claims in 2 articles").arg(claims(item.claims), articles(item.articles));
}

static QString dayText(qint64 day)
{
    return QLocale().toString(QDate::fromJulianDay(day), Words::tr("d MMM", "QDate format"));
}

QString publicationText(const QList<PublicationMark> &publications)
{
    QStringList days;
    qsizetype i = 0;
    while (i < publications.size()) {
        const qint64 day = publications.at(i).day;
        QStringList names;
        for (; i < publications.size() && publications.at(i).day == day; ++i)
            names.append(publications.at(i).article);
        days.append(Words::tr("%1: %2", "2 Apr: 001, 002").arg(dayText(day), names.join(QStringLiteral(", "))));
    }
    return days.join(QStringLiteral(" · "));
}

QString yearsText(qint64 first, qint64 last)
{
    const QString from = QString::number(QDate::fromJulianDay(first).year());
    const QString to = QString::number(QDate::fromJulianDay(last).year());
    return from == to ? from : Words::tr("%1–%2", "1999–2025").arg(from, to);
}

QString toolTipText(const TimelineItem &item)
{
    return joined({labelText(item), joined({item.when, precisionText(item)}, QStringLiteral(" · ")),
                   joined({modalityText(item.modality), supportText(item)}, QStringLiteral(" · ")), item.conflict},
                  QStringLiteral("\n"));
}

QString toolTipText(const QList<PublicationMark> &publications)
{
    QStringList lines;
    for (const PublicationMark &mark : publications) {
        const QString day = QLocale().toString(QDate::fromJulianDay(mark.day), QLocale::LongFormat);
        lines.append(Words::tr("%1 appeared on %2", "an article, a day").arg(mark.article, day));
    }
    return lines.join(QStringLiteral("\n"));
}

QString toolTipText(const TimelineData &data, const QList<qsizetype> &counted)
{
    QStringList lines;
    for (const qsizetype index : counted.first(std::min(counted.size(), mostTitles))) {
        const TimelineItem &item = data.items.at(index);
        lines.append(joined({labelText(item), item.when}, QStringLiteral(" · ")));
    }
    if (counted.size() > mostTitles)
        lines.append(Words::tr("and %n more", nullptr, static_cast<int>(counted.size() - mostTitles)));
    return lines.join(QStringLiteral("\n"));
}

QString accessibleText(const TimelineItem &item, qsizetype number, qsizetype laneSize)
{
    const QString event = joined({labelText(item), item.when, precisionText(item), modalityText(item.modality),
                                  articles(item.articles), item.conflict},
                                 QStringLiteral(", "));
    return Words::tr("%1; %2 of %3 in lane %4")
        .arg(event, QString::number(number), QString::number(laneSize), laneText(item.lane));
}
