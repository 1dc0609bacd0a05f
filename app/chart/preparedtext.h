// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class QPainter;
class QRectF;

// A line of plain text in the painter's font and pen, which may reach beyond the rectangle. The letters are placed once
// and kept, as most words of a timeline come again with every frame: half the cost of QPainter::drawText. Thread-safe.
void drawPrepared(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);
