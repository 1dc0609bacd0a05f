// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"
#include "chart/timelinescale.h"

#include <QList>

#include <array>
#include <map>

// Rows for the events of a lane that last long, settled once for every zoom: the longest first, each in the first row
// that is free of longer ones. So the row of an event that crosses many windows is known without looking at what begins
// before it, and it stays when one zooms or pans. A value; knows items by their index in TimelineData.
class LongMarks
{
public:
    struct Mark {
        TimelineRange days;
        qsizetype item = -1;
        qsizetype row = -1; // -1: no row is free
    };

    LongMarks() = default;
    // `dated` by first day; `last` ends what goes on without an end.
    LongMarks(const TimelineData &data, const QList<qsizetype> &dated, TimelineRange everything);

    // The class of an event by its length: it lasts at most 2^class days and more than half of that. None, -1: a day,
    // or an end that only points somewhere.
    static int classOf(const TimelineItem &item, TimelineRange everything);
    // The marks of at least that class that are drawn within the days, and those without a row that begin there.
    [[nodiscard]] QList<Mark> within(TimelineRange days, int leastClass) const;

private:
    // Of one class: by row, each sorted and without overlaps; the last list holds those without a row, by first day.
    static constexpr size_t rowCount = 7;
    using Rows = std::array<QList<Mark>, rowCount + 1>;

    [[nodiscard]] qsizetype freeRow(TimelineRange days) const;

    std::map<int, Rows> m_classes;
};
