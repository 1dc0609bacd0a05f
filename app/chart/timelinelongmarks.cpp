// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinelongmarks.h"

#include "chart/timelinelanes.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace
{

// What the event fills on paper, an end that goes on included.
TimelineRange daysDrawn(const TimelineItem &item, TimelineRange everything)
{
    TimelineRange days = knownDays(item);
    if (item.reading == Reading::Throughout && !item.latest)
        days.to = std::max(days.to, everything.to);
    if (item.reading == Reading::Throughout && !item.earliest)
        days.from = std::min(days.from, everything.from);
    return days;
}

// Of marks in one row: the first that ends after the day.
auto firstEndingAfter(const QList<LongMarks::Mark> &marks, double day)
{
    return std::ranges::upper_bound(marks, day, {}, [](const LongMarks::Mark &mark) { return mark.days.to; });
}

} // namespace

int LongMarks::classOf(const TimelineItem &item, TimelineRange everything)
{
    if (item.earliest && item.earliest == item.latest)
        return -1;
    const bool isOpen = !item.earliest || !item.latest;
    if (isOpen && item.reading != Reading::Throughout)
        return -1;
    return static_cast<int>(std::ceil(std::log2(daysDrawn(item, everything).days())));
}

LongMarks::LongMarks(const TimelineData &data, const QList<qsizetype> &dated, TimelineRange everything)
{
    std::map<int, QList<Mark>, std::greater<>> classes;
    for (const qsizetype item : dated) {
        if (const int size = classOf(data.items.at(item), everything); size >= 0)
            classes[size].append({.days = daysDrawn(data.items.at(item), everything), .item = item});
    }
    for (auto &[size, marks] : classes) {
        std::ranges::stable_sort(marks, {}, [](const Mark &mark) { return mark.days.from; });
        // Room for what stands beside a mark, wherever this class counts as long.
        const double gap = std::ldexp(1, size) / 8;
        Rows &rows = m_classes[size];
        for (Mark &mark : marks) {
            mark.row = freeRow({.from = mark.days.from - gap, .to = mark.days.to + gap});
            rows.at(mark.row < 0 ? rowCount : static_cast<size_t>(mark.row)).append(mark);
        }
    }
}

qsizetype LongMarks::freeRow(TimelineRange days) const
{
    for (size_t row = 0; row < rowCount; ++row) {
        const bool isTaken = std::ranges::any_of(m_classes, [&](const auto &entry) {
            const QList<Mark> &marks = entry.second.at(row);
            const auto next = firstEndingAfter(marks, days.from);
            return next != marks.cend() && next->days.from < days.to;
        });
        if (!isTaken)
            return static_cast<qsizetype>(row);
    }
    return -1;
}

QList<LongMarks::Mark> LongMarks::within(TimelineRange days, int leastClass) const
{
    QList<Mark> found;
    for (auto entry = m_classes.lower_bound(leastClass); entry != m_classes.cend(); ++entry) {
        for (size_t row = 0; row < rowCount; ++row) {
            const QList<Mark> &marks = entry->second.at(row);
            for (auto mark = firstEndingAfter(marks, days.from); mark != marks.cend() && mark->days.from < days.to;
                 ++mark)
                found.append(*mark);
        }
        const QList<Mark> &rowless = entry->second.at(rowCount);
        const auto begin = [](const Mark &mark) { return mark.days.from; };
        for (auto mark = std::ranges::lower_bound(rowless, days.from, {}, begin);
             mark != rowless.cend() && mark->days.from < days.to; ++mark)
            found.append(*mark);
    }
    return found;
}
