// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelinesheet.h"

#include <QFont>

// The three fonts of a sheet and what texts measure in them. A value; the metrics must outlive it.
class SheetType
{
public:
    explicit SheetType(const TimelineMetrics &metrics) : m_metrics(metrics) {}

    [[nodiscard]] QFont font(SheetFont font) const;
    [[nodiscard]] double width(const QString &text, SheetFont font) const; // whole pixels
    [[nodiscard]] double line(SheetFont font) const;                       // of a row
    [[nodiscard]] double ascent(SheetFont font) const;
    [[nodiscard]] double height(SheetFont font) const; // of letters, above and below the baseline
    // To the width, with an ellipsis.
    [[nodiscard]] QString cut(const QString &text, SheetFont font, double width) const;
    // In lines that are no wider.
    [[nodiscard]] QStringList wrapped(const QString &text, SheetFont font, double width) const;

private:
    [[nodiscard]] QFontMetricsF measured(SheetFont font) const;

    const TimelineMetrics &m_metrics;
};
