// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Days on a line of pixels. A day is a double: the Julian day number of QDate at its midnight, plus the part of the day
// that has passed, so that day n fills [n, n + 1). Pixels count from the left edge of the plot. Values; any thread.

// From the first instant to the one that no longer belongs to it.
struct TimelineRange {
    double from = 0;
    double to = 0;

    [[nodiscard]] double days() const { return to - from; }
    [[nodiscard]] double centre() const { return (from + to) / 2; }
    friend bool operator==(const TimelineRange &, const TimelineRange &) = default;
};

// Pixels that stay free beside a range when it is fitted.
struct TimelineMargins {
    double left = 0;
    double right = 0;
};

// What is in sight: from one day to 200 years.
class TimelineScale
{
public:
    static constexpr double shortest = 1;
    static constexpr double longest = 200 * 365.2425;

    TimelineScale() = default;
    TimelineScale(double start, double daysPerPixel, double width);

    // All of the range; of one that is too long, its end.
    static TimelineScale fitting(TimelineRange range, double width, TimelineMargins margins = {});

    [[nodiscard]] double start() const { return m_start; }
    [[nodiscard]] double end() const { return m_start + days(); }
    [[nodiscard]] double days() const { return m_daysPerPixel * m_width; }
    [[nodiscard]] double daysPerPixel() const { return m_daysPerPixel; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] TimelineRange range() const { return {m_start, end()}; }

    [[nodiscard]] double x(double day) const { return (day - m_start) / m_daysPerPixel; }
    [[nodiscard]] double day(double x) const { return m_start + x * m_daysPerPixel; }

    // The day under x stays there. More than one makes days wider.
    [[nodiscard]] TimelineScale zoomed(double factor, double x) const;
    [[nodiscard]] TimelineScale panned(double pixels) const;
    [[nodiscard]] TimelineScale startingAt(double start) const;
    // The same days on another width.
    [[nodiscard]] TimelineScale resized(double width) const;
    // Moved as little as it takes for the middle to lie within the range, so that nobody gets lost in empty time.
    [[nodiscard]] TimelineScale keptNear(TimelineRange range) const;
    // Moved by less than a pixel, so that origin lies a whole number of pixels away: what is rounded to pixels once,
    // counted from there, then neither trembles nor changes its distances while panning.
    [[nodiscard]] TimelineScale snapped(double origin) const;

    friend bool operator==(const TimelineScale &, const TimelineScale &) = default;

private:
    double m_start = 0;
    double m_daysPerPixel = 1;
    double m_width = 1;
};
