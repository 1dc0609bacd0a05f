// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/passageoutline.h"

QPainterPath outlineOf(QList<QRectF> rects)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const bool meetsNext = i + 1 < rects.size() && rects[i + 1].left() < rects[i].right() &&
                               rects[i + 1].top() - rects[i].bottom() < rects[i].height() / 2;
        if (meetsNext) // lines stand a little apart
            rects[i].setBottom(rects[i + 1].top() + 0.5);
        path.addRect(rects[i]);
    }
    return path.simplified();
}
