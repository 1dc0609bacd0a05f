// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtext.h"

#include "text/plainline.h"

#include <algorithm>

namespace
{
bool isNumber(const QString &text)
{
    bool isOne = false;
    text.toDouble(&isOne);
    return isOne && std::ranges::none_of(text, [](QChar unit) { return unit.isLetter(); });
}

// The signs also as East Asian programs write them. A tab or line end in front has become a blank, which some programs
// skip.
bool looksLikeFormula(const QString &line)
{
    static constexpr QStringView signs = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    const auto first = std::ranges::find_if_not(line, [](QChar unit) { return unit.isSpace(); });
    return first != line.cend() && signs.contains(*first) && !isNumber(line);
}
} // namespace

QString withoutFormula(const QString &line)
{
    return looksLikeFormula(line) ? u'\'' + line : line;
}

QString csvCell(const QString &text)
{
    QString line = withoutFormula(plainLine(text));
    const auto needsQuotes = [](QChar unit) { return unit == u',' || unit == u'"'; };
    if (std::ranges::none_of(line, needsQuotes))
        return line;
    return u'"' + line.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvRow(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',') + u'\n';
}
