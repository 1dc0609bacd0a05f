// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/sheetcanvas.h"
#include "chart/svgdevice.h"

// A sheet as an SVG document. The device and its painter must outlive it.
class SvgCanvas : public SheetCanvas
{
public:
    SvgCanvas(SvgDevice &device, QPainter &painter) : m_device(device), m_painter(painter) {}

    [[nodiscard]] QPainter &painter() override { return m_painter; }
    void drawText(const SheetText &text, const SheetType &type, const QColor &colour) override;
    void begin(const QString &name, const QString &description) override { m_device.begin(name, description); }
    void end() override { m_device.end(); }

private:
    SvgDevice &m_device;
    QPainter &m_painter;
};
