// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/prose.h"

#include <algorithm>

namespace
{

constexpr double ideograph = 3;
constexpr double shortProse = 30;
constexpr double longProse = 90;

bool isIdeograph(QChar unit)
{
    return unit >= QChar(0x3040) && unit <= QChar(0x9FFF);
}

} // namespace

double readingLength(QStringView text)
{
    double length = 0;
    for (const QChar unit : text)
        length += isIdeograph(unit) ? ideograph : 1;
    return length;
}

bool endsLikeSentence(QStringView text)
{
    constexpr QStringView closing = u"\"')]\u201D\u2019\u00BB\u300D\u300F ";
    while (!text.isEmpty() && closing.contains(text.back()))
        text.chop(1);
    constexpr QStringView ends = u".!?:;\u2026\u3002\uFF01\uFF1F";
    return !text.isEmpty() && ends.contains(text.back());
}

bool isMostlyLinks(const PageBlock &block)
{
    return block.linked * 2 > block.text.size();
}

double lineWeight(const PageBlock &block)
{
    const double length = readingLength(block.text);
    if (block.role == PageRole::Caption)
        return 0;
    if (block.role == PageRole::Furniture)
        return -10 - std::min(length, 100.0) / 10;
    const double linked = double(block.linked) / double(block.text.size());
    const bool isProse = length >= longProse || (length >= shortProse && endsLikeSentence(block.text));
    if (isProse && linked < 0.5)
        return (length - 20) * (1 - linked);
    if (linked > 0.5)
        return -20 - length / 4;
    if (block.isRow)
        return length / 4;
    return block.kind == BlockKind::Heading ? -5 : -10;
}

QString plainLetters(QStringView text)
{
    QString letters;
    for (const QChar unit : text) {
        if (unit.isLetterOrNumber())
            letters += unit.toLower();
    }
    return letters;
}
