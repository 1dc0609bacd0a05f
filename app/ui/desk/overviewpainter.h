// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/overviewlayout.h"

class QPainter;
struct Theme;

// Paints the overview strip, in the layout's coordinates.
void paintOverview(QPainter &painter, const OverviewLayout &layout, const Theme &theme);
