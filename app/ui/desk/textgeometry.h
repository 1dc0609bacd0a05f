// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QRectF>

class QTextDocument;

// Where words stand in a laid-out document, in its own coordinates. Only blocks that touch `visible` are asked, so the
// cost is that of what is seen. GUI thread.

// One rectangle for each line, or part of one, that the span covers.
QList<QRectF> lineRects(const QTextDocument &document, TextSpan span, const QRectF &visible);

// From the top of the span's first line to the bottom of its last, without regard to what is visible.
QRectF verticalExtent(const QTextDocument &document, TextSpan span);

// What of the text is in view: from the start of the first block to the end of the last one that touches `visible`.
TextSpan visibleSpan(const QTextDocument &document, const QRectF &visible);
