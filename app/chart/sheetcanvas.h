// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/sheettype.h"

#include <QColor>

class QPainter;

// What a sheet is painted on: a painter for shapes, and the two things that a painter has no words for. One who cannot
// see a picture reads what each thing in it is; and a line of text stays one.
class SheetCanvas
{
public:
    SheetCanvas() = default;
    virtual ~SheetCanvas() = default;
    Q_DISABLE_COPY_MOVE(SheetCanvas)

    [[nodiscard]] virtual QPainter &painter() = 0;
    virtual void drawText(const SheetText &text, const SheetType &type, const QColor &colour) = 0;
    // What is drawn up to the end belongs together and is called so.
    virtual void begin(const QString &name, const QString &description) = 0;
    virtual void end() = 0;
};
