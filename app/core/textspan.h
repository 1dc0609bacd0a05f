// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <compare>

// A stretch of an article's text in memory: UTF-16 units, as in QString; the end is exclusive.
struct TextSpan {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(qsizetype position) const { return position >= start && position < end; }
    [[nodiscard]] bool overlaps(TextSpan other) const { return start < other.end && other.start < end; }
    friend auto operator<=>(const TextSpan &, const TextSpan &) = default;
};

// The same stretch in the file and in every exchange format: Unicode code points, end exclusive. The two meet only in
// text/offsetmap.h.
struct PointSpan {
    qint64 start = 0;
    qint64 end = 0;

    [[nodiscard]] qint64 length() const { return end - start; }
    friend auto operator<=>(const PointSpan &, const PointSpan &) = default;
};
