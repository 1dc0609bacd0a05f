// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelinescale.h"
#include "time/dayrange.h"

#include <QList>

#include <optional>

// What was looked at on the timeline, so that one can go back: the days in sight and those that all is narrowed down
// to. A value. Like a browser's history, what lies ahead is gone as soon as one looks elsewhere.
class ViewTrail
{
public:
    struct Sight {
        TimelineRange days;
        std::optional<DayRange> only;

        friend bool operator==(const Sight &, const Sight &) = default;
    };

    // Now this is looked at. Nearly the same as before (less than a pixel of a window) is not worth a step.
    void visit(const Sight &sight);
    // What is to be shown then; none: there is nothing before, or ahead.
    std::optional<Sight> back();
    std::optional<Sight> forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_sights.size(); }

private:
    static constexpr qsizetype mostKept = 100;

    QList<Sight> m_sights;
    qsizetype m_at = -1;
};
