// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragematrix.h"

// Three clocks of an event: when it took place, when each article told of it, and when an article was brought up to
// date. Days are Julian days. An article that is not dated to the day is never given a place among the others. Plain
// values; any thread.

// Articles that appeared on one day.
struct ReportDay {
    qint64 day = 0;
    qint64 after = 0; // days after the first one
    QStringList articles;

    friend bool operator==(const ReportDay &, const ReportDay &) = default;
};

struct ReportOrder {
    QList<ReportDay> days; // by day
    QStringList undated;   // in the order of the columns; any of them may have been the first
    QStringList updated;   // those that have a newer version than the first that was read

    friend bool operator==(const ReportOrder &, const ReportOrder &) = default;
};

ReportOrder reportOrder(const CoverageMatrix &matrix, qsizetype row);

// "003 was the first, on 1 April 2025; 001 and 002, 1 day later; 000 and 004 are undated and may have been earlier."
// Empty when no article tells of it.
QString orderText(const ReportOrder &order);
// How far the first report is from the event: "62 days after it", "up to 29 days ahead of it". Empty when either has no
// day.
QString lagText(const ReportOrder &order, const TimelineItem &line);
// "002 was updated: version 2, read on 9 April 2025"; a line for each such article, empty when there is none.
QString updatesText(const CoverageMatrix &matrix, const ReportOrder &order);
