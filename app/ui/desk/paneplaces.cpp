// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/paneplaces.h"

#include <algorithm>
#include <numeric>

int PanePlaces::fitting(int width, int narrowest, int gutter)
{
    return std::max(1, (width + gutter) / std::max(1, narrowest + gutter));
}

PanePlaces PanePlaces::of(int count, int fitting, const QList<int> &recent)
{
    PanePlaces places;
    if (count <= 0)
        return places;
    places.shown.resize(std::clamp(fitting, 1, count));
    std::iota(places.shown.begin(), places.shown.end(), 0);
    if (places.shown.size() == count)
        return places;
    const int last = places.shown.last();
    places.tabs.resize(count - last);
    std::iota(places.tabs.begin(), places.tabs.end(), last);
    const auto wanted = std::ranges::find_if(recent, [&](int pane) { return places.tabs.contains(pane); });
    places.shown.last() = wanted == recent.end() ? last : *wanted;
    return places;
}
