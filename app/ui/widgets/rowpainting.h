// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QColor;
class QFontMetrics;
class QPainter;
class QRectF;
class QStyleOptionViewItem;

// What the rows of all lists have in common. Sizes are device-independent pixels made from the font.

// The same font, larger or smaller.
QFont scaledFont(const QFont &font, qreal factor);
// For what stands below or beside the main thing.
QFont quietFont(const QFont &font);

// From the edge of a panel to what stands in it.
int rowMargin(const QFontMetrics &metrics);

// Lays the ground of a row: a chosen one, one under the mouse, any other; with a frame when it has the focus.
enum class RowGround { Plain, Chosen };
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, RowGround ground);

// The tick of a box that is checked.
void paintTick(QPainter &painter, const QRectF &box, const QColor &colour);

// Text that a tool tip shows letter by letter, wrapped: left to itself it takes what looks like HTML for HTML.
QString plainToolTip(const QString &text);
