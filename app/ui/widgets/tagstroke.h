// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRectF;
struct Theme;

// Paints an upright stripe in a tag's colour and in the pattern that goes with the colour (solid, dashed, dotted,
// hollow, ...), so that two tags can be told apart by one who sees no colours. The pattern hangs on the painter's
// coordinates: a stripe that is painted piece by piece fits together.
void paintTagStroke(QPainter &painter, const QRectF &stripe, const QString &colourName, const Theme &theme);
