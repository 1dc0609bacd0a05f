// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time/dayrange.h"

#include <QStringView>

#include <optional>
#include <span>

// Days and holidays that are known by a name: how they are called, and on which days they fall.

enum class NamedDayRule {
    Fixed,      // month, day
    NthWeekday, // month, weekday from 0 for Monday, number from 1, or -1 for the last
    Easter,     // days from Easter Sunday
    OrthodoxEaster,
    Lunar,             // a LunarFeast
    NewYearHoliday,    // of the Chinese calendar, as the State Council announces it
    AfterThanksgiving, // days
    Qingming,
    Islamic, // month, day of the tabular calendar; the sighting of the moon decides
    Hebrew,  // days from the New Year
    Diwali,
};

struct NamedDay {
    QStringView phrase; // lower case, without 's and hyphens
    NamedDayRule rule = NamedDayRule::Fixed;
    int a = 0;
    int b = 0;
    int c = 0;
    int days = 1;               // how long it is
    bool isApproximate = false; // it may be off by a day

    [[nodiscard]] bool isLunarNewYear() const;
};

std::span<const NamedDay> namedDays();

// The days in that year; none where it is not known.
std::optional<DayRange> namedDayIn(const NamedDay &day, int year);
