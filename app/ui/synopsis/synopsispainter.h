// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/synopsis/synopsislayout.h"

#include <QSize>

class QPainter;
struct Theme;

// What a synopsis shows at a moment.
struct SynopsisSight {
    QPoint scrolled; // content that lies left of and above the visible part
    QSize size;      // with the heads
    SynopsisCell current;
    int firstChosen = -1; // lines
    int lastChosen = -1;
    int hoveredHead = -1; // column
    bool hasFocus = false;
};

// Paints what is in sight of a synopsis that was settled there; tested into an image.
void paintSynopsis(QPainter &painter, const SynopsisLayout &layout, const SynopsisSight &sight, const Theme &theme);
