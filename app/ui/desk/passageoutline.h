// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>

// One shape around the parts of a passage on its lines, from above to below. Pure.
QPainterPath outlineOf(QList<QRectF> rects);
