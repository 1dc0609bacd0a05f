// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/imagecanvas.h"

#include <QPainter>

void ImageCanvas::drawText(const SheetText &text, const SheetType &type, const QColor &colour)
{
    QFont font = type.font(text.font);
    font.setStrikeOut(text.isStruck);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    // Widths were rounded; nothing is cut by its box.
    m_painter.drawText(text.box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text.text);
}
