// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/textspan.h"

#include <QList>
#include <QStringList>

// A highlight as a pane paints it. A value.
struct PaneHighlight {
    HighlightId id;      // null: not saved yet
    TextSpan span;       // UTF-16 units
    QStringList colours; // names of its tags' colours; empty: untagged
    QString label;       // its tags' names, for the hover
    bool hasNote = false;

    [[nodiscard]] QString firstColour() const { return colours.value(0, QStringLiteral("grey")); }
    [[nodiscard]] bool isUnsaved() const { return id.isNull(); }
    friend bool operator==(const PaneHighlight &, const PaneHighlight &) = default;
};

// A passage that reports an event.
struct PaneEvent {
    EventId event;
    TextSpan span; // UTF-16 units

    friend bool operator==(const PaneEvent &, const PaneEvent &) = default;
};

// For each highlight the lane in which its stripe runs, so that overlapping ones stand beside each other: the lowest
// that is free, from 0. Highlights must be sorted by span.
QList<int> stripeLanes(const QList<PaneHighlight> &highlights);
