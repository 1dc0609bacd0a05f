// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportorder.h"

#include "time/describedays.h"

#include <QDateTime>
#include <QLocale>
#include <QMap>

namespace
{
constexpr int manyDays = 2 * 366; // nobody counts further

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

QString listed(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

QString dayText(qint64 day)
{
    return describeDays({.earliest = day, .latest = day}, Reading::OneOf, {}, QLocale());
}

QString undatedText(const ReportOrder &order)
{
    const QString names = listed(order.undated);
    const int count = int(order.undated.size());
    if (order.days.isEmpty())
        return Words::tr("%1: undated, so the order is not known", "articles", count).arg(names);
    return Words::tr("%1: undated, perhaps earlier", "articles", count).arg(names);
}
} // namespace

ReportOrder reportOrder(const CoverageMatrix &matrix, qsizetype row)
{
    ReportOrder order;
    QMap<qint64, QStringList> byDay;
    for (qsizetype i = 0; i < matrix.columns.size(); ++i) {
        if (matrix.cell(row, i).claims.isEmpty())
            continue;
        const CoverageColumn &column = matrix.columns[i];
        if (const std::optional<qint64> day = column.day()) {
            byDay[*day].append(column.article.name);
        } else {
            order.undated.append(column.article.name);
        }
        if (column.version > 1)
            order.updated.append(column.article.name);
    }
    for (const auto &[day, articles] : byDay.asKeyValueRange()) {
        order.days.append({.day = day, .after = day - byDay.firstKey(), .articles = articles});
    }
    return order;
}

QString orderText(const ReportOrder &order)
{
    QStringList parts;
    for (const ReportDay &day : order.days) {
        const QString names = listed(day.articles);
        if (day.after == 0) {
            parts.append((order.days.size() == 1 && order.undated.isEmpty() ? Words::tr("%1, on %2", "articles, a day")
                                                                            : Words::tr("first %1, on %2"))
                             .arg(names, dayText(day.day)));
        } else {
            parts.append(Words::tr("%1, %n day(s) later", "articles", int(day.after)).arg(names));
        }
    }
    if (!order.undated.isEmpty())
        parts.append(undatedText(order));
    return parts.join(QStringLiteral("; "));
}

QString lagText(const ReportOrder &order, const TimelineItem &line)
{
    if (order.days.isEmpty())
        return {};
    const qint64 first = order.days.first().day;
    if (line.modality == Modality::Happened && line.latest && *line.latest <= first) {
        const int least = int(first - *line.latest);
        if (least > manyDays)
            return Words::tr("more than %n year(s) after it", nullptr, int(least / 365.2425));
        if (line.earliest == line.latest)
            return least == 0 ? Words::tr("on the day itself") : Words::tr("%n day(s) after it", nullptr, least);
        if (line.earliest)
            return Words::tr("%1 to %n day(s) after it", nullptr, int(first - *line.earliest)).arg(least);
        return least == 0 ? QString() : Words::tr("at least %n day(s) after it", nullptr, least);
    }
    const bool isPlan = line.modality == Modality::Planned || line.modality == Modality::ReportedPlan ||
                        line.modality == Modality::Speculated;
    if (isPlan && line.latest && *line.latest > first)
        return Words::tr("up to %n day(s) ahead of it", nullptr, int(*line.latest - first));
    return {};
}

QString updatesText(const CoverageMatrix &matrix, const ReportOrder &order)
{
    QStringList lines;
    for (const CoverageColumn &column : matrix.columns) {
        if (!order.updated.contains(column.article.name))
            continue;
        const qint64 day = QDateTime::fromMSecsSinceEpoch(column.imported).date().toJulianDay();
        lines.append(Words::tr("%1 was updated: version %2, read on %3")
                         .arg(column.article.name, QString::number(column.version), dayText(day)));
    }
    return lines.join(QLatin1Char('\n'));
}
