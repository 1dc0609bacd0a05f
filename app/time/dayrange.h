// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

// Days from one to another, both included, as Julian days. An end that is missing is open: a range without ends is all
// time.
struct DayRange {
    std::optional<qint64> earliest;
    std::optional<qint64> latest;

    [[nodiscard]] bool contains(qint64 day) const
    {
        return (!earliest || *earliest <= day) && (!latest || day <= *latest);
    }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

// Whether the first is over before the second begins.
bool precedes(const DayRange &first, const DayRange &second);
bool overlap(const DayRange &a, const DayRange &b);

// The days that both have; none when they have none in common.
std::optional<DayRange> intersection(const DayRange &a, const DayRange &b);

// The days that are in one of these and in one of those. Lists mean "in any of": an empty one has no day.
QList<DayRange> intersection(const QList<DayRange> &these, const QList<DayRange> &those);

// The same days in as few ranges as it takes, in order.
QList<DayRange> united(QList<DayRange> ranges);

// The shortest range that has all the days of these; none for an empty list.
std::optional<DayRange> hull(const QList<DayRange> &ranges);
