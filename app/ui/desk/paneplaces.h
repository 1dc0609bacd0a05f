// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

// Which panes stand side by side where not all have room: the first ones in their order, and in the last place one of
// the rest, which are tabs over it. Panes are numbers in the order of the desk. Pure.
struct PanePlaces {
    QList<int> shown; // from the left; never empty where there are panes
    QList<int> tabs;  // that share the last place, one of them shown; empty when all have room

    // As many as have room, each at least so wide, with a gutter between them; at least one. Pixels.
    static int fitting(int width, int narrowest, int gutter);
    // The last place goes to whichever of those that share it was asked for last, so that the same width shows the same
    // panes again. `recent`: the one asked for last comes first; may name panes that are not there.
    static PanePlaces of(int count, int fitting, const QList<int> &recent);

    friend bool operator==(const PanePlaces &, const PanePlaces &) = default;
};
