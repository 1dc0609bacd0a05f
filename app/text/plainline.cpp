// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/plainline.h"

#include <algorithm>

namespace
{
bool isBidiControl(QChar unit)
{
    return (unit >= u'\u202A' && unit <= u'\u202E') || (unit >= u'\u2066' && unit <= u'\u2069');
}

QChar harmless(QChar unit)
{
    const bool isControl = unit.category() == QChar::Other_Control;
    if (isControl ? unit.isSpace() : unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator)
        return u' ';
    return isControl || isBidiControl(unit) ? QChar(QChar::ReplacementCharacter) : unit;
}
} // namespace

QString plainLine(QString text)
{
    std::ranges::transform(text, text.begin(), harmless);
    return text;
}
