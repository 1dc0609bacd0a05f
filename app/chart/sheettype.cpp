// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/sheettype.h"

#include <QTextLayout>

#include <cmath>

QFont SheetType::font(SheetFont font) const
{
    QFont made = m_metrics.font;
    made.setBold(font != SheetFont::Normal);
    if (font == SheetFont::Title)
        made.setPixelSize(static_cast<int>(std::round(m_metrics.em * 1.6)));
    return made;
}

QFontMetricsF SheetType::measured(SheetFont font) const
{
    return font == SheetFont::Normal ? m_metrics.text : QFontMetricsF(this->font(font));
}

double SheetType::width(const QString &text, SheetFont font) const
{
    return std::ceil(measured(font).horizontalAdvance(text));
}

double SheetType::line(SheetFont font) const
{
    return font == SheetFont::Title ? std::ceil(m_metrics.em * 2.4) : m_metrics.row;
}

double SheetType::ascent(SheetFont font) const
{
    return measured(font).ascent();
}

double SheetType::height(SheetFont font) const
{
    return measured(font).height();
}

QString SheetType::cut(const QString &text, SheetFont font, double width) const
{
    return measured(font).elidedText(text, Qt::ElideRight, width);
}

QStringList SheetType::wrapped(const QString &text, SheetFont font, double width) const
{
    QTextLayout layout(text, this->font(font));
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}
