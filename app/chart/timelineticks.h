// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelinescale.h"

#include <QFontMetricsF>
#include <QHash>
#include <QList>
#include <QString>

// The two rows of dates above a timeline. Positions are pixels from the plot's left edge. Month and weekday names come
// from the default locale.

enum class TimelineUnit { Day, Week, Month, Quarter, Year, Decade, Century };

struct TimelineTick {
    double x = 0;     // where the unit begins; may lie left of the plot
    double textX = 0; // where its name begins
    double width = 0; // of the name
    QString text;     // empty where there is no room for it
};

struct TimelineTicks {
    TimelineUnit unit = TimelineUnit::Day; // of the lower row
    QList<TimelineTick> upper;
    QList<TimelineTick> lower;
};

// Measures the names once; then makes the ticks of any scale. A value.
class TimelineTickMaker
{
public:
    explicit TimelineTickMaker(const QFontMetricsF &metrics);

    // The finest unit whose names have room below, the next useful one above. The name of a unit that began left of the
    // plot stands at its edge as long as there is room for it; no two names touch.
    [[nodiscard]] TimelineTicks ticks(const TimelineScale &scale) const;

private:
    enum class Row { Upper, Lower };

    [[nodiscard]] QList<double> measured(Row row, TimelineUnit unit) const;
    [[nodiscard]] TimelineUnit finestUnit(const TimelineScale &scale) const;
    [[nodiscard]] QList<TimelineTick> row(Row row, TimelineUnit unit, const TimelineScale &scale) const;
    [[nodiscard]] TimelineTick tick(double x, double nextX, const QString &name) const;

    QFontMetricsF m_metrics;
    double m_space;
    QHash<TimelineUnit, QList<double>> m_upperWidths; // the widest name in each wording
    QHash<TimelineUnit, QList<double>> m_lowerWidths;
};

// The first day of the unit that the day lies in, and of the one after it.
qint64 unitStart(TimelineUnit unit, qint64 julianDay);
qint64 nextUnitStart(TimelineUnit unit, qint64 julianDay);
