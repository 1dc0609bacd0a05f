// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <functional>

// The lines of a PDF with their places, as far as that library tells them, in the order in which they are read. Lengths
// are points, 1/72 of an inch, from the top left corner of the page.

struct PdfLine {
    QString text; // as it is printed, ligatures taken apart
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double size = 0;      // height of its letters' boxes: the larger the type, the larger
    double firstWord = 0; // width of it
    bool isUpright = true;

    [[nodiscard]] double middle() const { return (top + bottom) / 2; }
};

struct PdfPage {
    QList<PdfLine> lines;
    double height = 0;
};

struct PdfPages {
    QList<PdfPage> pages;
    Article article; // title, author and day, where they look like what somebody wrote
};

// Errors and beforePage as of readPdf(). Any thread.
Result<PdfPages> readPdfPages(const QByteArray &bytes, const QString &fileName,
                              const std::function<void()> &beforePage);
