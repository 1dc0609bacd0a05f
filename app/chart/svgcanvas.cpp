// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/svgcanvas.h"

void SvgCanvas::drawText(const SheetText &text, const SheetType &type, const QColor &colour)
{
    const double ascent = type.ascent(text.font);
    const double height = type.height(text.font);
    m_device.drawText({.start = QPointF(text.box.left(), text.box.center().y() - height / 2 + ascent),
                       .width = type.width(text.text, text.font),
                       .text = text.text,
                       .pixels = static_cast<double>(type.font(text.font).pixelSize()),
                       .isBold = text.font != SheetFont::Normal,
                       .isStruck = text.isStruck,
                       .colour = colour});
}
