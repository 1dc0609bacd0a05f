// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QStringView>

// The one place where UTF-16 units (memory) and code points (study file, exchange formats) are converted. Holds the
// places of the surrogate pairs only, so that a text without any costs nothing; the text itself may go. Positions
// outside the text are brought to its nearest end; one inside a pair moves to the pair's start, and the end of a span
// to the pair's end. O(log pairs) for each position; any thread.
class OffsetMap
{
public:
    explicit OffsetMap(QStringView text);

    [[nodiscard]] qint64 pointAt(qsizetype unit) const;
    [[nodiscard]] qsizetype unitAt(qint64 point) const;
    [[nodiscard]] PointSpan toPoints(TextSpan span) const;
    [[nodiscard]] TextSpan toUnits(PointSpan span) const;

    [[nodiscard]] qsizetype unitCount() const { return m_units; }
    [[nodiscard]] qint64 pointCount() const { return m_units - m_pairs.size(); }

private:
    [[nodiscard]] bool isInsidePair(qsizetype unit) const;

    QList<qsizetype> m_pairs; // units at which a surrogate pair starts, ascending
    qsizetype m_units = 0;
};
