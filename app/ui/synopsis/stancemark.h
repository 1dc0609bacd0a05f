// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragematrix.h"

class QPainter;
class QRectF;
struct Theme;

// Paints the sign of a stance, to be told by its shape: a circle for what an article says itself, a speech bubble for
// what it has from others; filled when it happened, hollow when it is planned, dotted when it is a guess, struck when
// it is denied, with a dot in it when it recurs, as on the timeline. A dash for silence, nothing for what is not read.
void paintStanceMark(QPainter &painter, const QRectF &box, Stance stance, Modality modality, const Theme &theme);
