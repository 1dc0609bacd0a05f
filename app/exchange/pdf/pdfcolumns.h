// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pdf/pdfpages.h"

// Lines that stand below each other, as far as nothing comes between. Points.
struct PdfColumn {
    double left = 0;
    double right = 0;
};

// A line in its column.
struct PdfPlace {
    PdfLine line;
    PdfColumn column;
    bool isSameColumn = false; // as the line before
};

// In the page's order. Pure; any thread.
QList<PdfPlace> pdfPlaces(const PdfPage &page);

// From the top of a line to that of the next within paragraphs, as a multiple of its size.
double usualPitch(const QList<PdfPage> &pages);
