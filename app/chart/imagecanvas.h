// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/sheetcanvas.h"

// A sheet on anything that a painter paints on. The painter must outlive it.
class ImageCanvas : public SheetCanvas
{
public:
    explicit ImageCanvas(QPainter &painter) : m_painter(painter) {}

    [[nodiscard]] QPainter &painter() override { return m_painter; }
    void drawText(const SheetText &text, const SheetType &type, const QColor &colour) override;
    void begin(const QString &, const QString &) override {}
    void end() override {}

private:
    QPainter &m_painter;
};
