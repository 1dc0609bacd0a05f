// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf/pdfcolumns.h"

#include <algorithm>

namespace
{

bool isBelow(const PdfLine &above, const PdfLine &line)
{
    const double overlap = std::min(above.right, line.right) - std::max(above.left, line.left);
    const double narrower = std::min(above.right - above.left, line.right - line.left);
    return line.middle() > above.middle() + 0.3 * above.size && overlap > 0.3 * narrower;
}

PdfColumn columnOf(const QList<PdfLine> &lines)
{
    PdfColumn column{.left = lines.first().left, .right = lines.first().right};
    for (const PdfLine &line : lines) {
        column.left = std::min(column.left, line.left);
        column.right = std::max(column.right, line.right);
    }
    return column;
}

} // namespace

double usualPitch(const QList<PdfPage> &pages)
{
    constexpr double farthest = 3; // more is no step from one line to the next
    constexpr double usual = 1.3;  // where there is nothing to measure
    QList<double> steps;
    for (const PdfPage &page : pages) {
        for (qsizetype i = 1; i < page.lines.size(); ++i) {
            const PdfLine &line = page.lines.at(i);
            const double step = (line.top - page.lines.at(i - 1).top) / std::max(1.0, line.size);
            if (step < farthest && isBelow(page.lines.at(i - 1), line))
                steps.append(step);
        }
    }
    if (steps.isEmpty())
        return usual;
    // Those between paragraphs are larger, and fewer, or not many more.
    const qsizetype low = (steps.size() - 1) * 3 / 10;
    std::ranges::nth_element(steps, steps.begin() + low);
    return steps.at(low);
}

QList<PdfPlace> pdfPlaces(const PdfPage &page)
{
    QList<PdfPlace> places;
    for (qsizetype start = 0; start < page.lines.size();) {
        qsizetype end = start + 1;
        while (end < page.lines.size() && isBelow(page.lines.at(end - 1), page.lines.at(end)))
            ++end;
        const QList<PdfLine> lines = page.lines.sliced(start, end - start);
        const PdfColumn column = columnOf(lines);
        for (qsizetype i = 0; i < lines.size(); ++i)
            places.append({.line = lines.at(i), .column = column, .isSameColumn = i > 0});
        start = end;
    }
    return places;
}
