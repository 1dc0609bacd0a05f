// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtTypes>

#include <optional>

// How finely a date is given. "Month" also stands for some month of a year, "2004-XX".
enum class DatePrecision {
    Day,
    Month,
    Season,
    Quarter,
    Quadrimester, // four months
    Half,
    Year,
    Decade,
    Century,
    Millennium, // or longer
    Interval,
    Set,
};

// One date of an EDTF string: "2004-06-~11", "156X", "2025-33". Days are Julian days. A season is three whole months,
// that of December belongs to the year in which it begins. A qualifier says nothing about how far off a date may be,
// so it does not move the bounds.
struct EdtfDate {
    qint64 earliest = 0;
    qint64 latest = 0;
    DatePrecision precision = DatePrecision::Day;
    int code = 0;  // of a season, quarter, quadrimester or half, 21 to 41; else 0
    int level = 0; // of EDTF that the date needs
    bool approximate = false;
    bool uncertain = false;
    bool unspecified = false; // it has an X
    bool alone = false;       // it is no part of intervals and sets: "19", "193", "Y170000002", "1950S2", "2025-33"

    [[nodiscard]] bool isQualified() const { return approximate || uncertain; }
    friend bool operator==(const EdtfDate &, const EdtfDate &) = default;
};

// Nothing when the text is no date, when the calendar has no such day, or when the year is farther off than
// gregorian::FarthestYear.
std::optional<EdtfDate> readEdtfDate(QStringView text);
