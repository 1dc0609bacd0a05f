// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/spansteps.h"

#include "text/graphemes.h"

#include <algorithm>

namespace
{
TextSpan unitAt(QStringView text, qsizetype position, TextUnit unit)
{
    switch (unit) {
    case TextUnit::Word:
        return wordAt(text, position);
    case TextUnit::Sentence:
        return sentenceAt(text, position);
    case TextUnit::Paragraph:
        return paragraphAt(text, position);
    }
    Q_UNREACHABLE_RETURN({});
}

bool holdsMore(TextSpan outer, TextSpan inner)
{
    return outer.start <= inner.start && outer.end >= inner.end && outer.length() > inner.length();
}
} // namespace

TextSpan widenedSpan(QStringView text, TextSpan span)
{
    for (const TextUnit unit : {TextUnit::Word, TextUnit::Sentence, TextUnit::Paragraph}) {
        const TextSpan first = unitAt(text, span.start, unit);
        const TextSpan last = span.isEmpty() ? first : unitAt(text, span.end - 1, unit);
        const TextSpan whole{.start = std::min(first.start, span.start), .end = std::max(last.end, span.end)};
        if (!first.isEmpty() && holdsMore(whole, span))
            return whole;
    }
    return {.start = 0, .end = text.size()};
}

TextSpan narrowedSpan(QStringView text, TextSpan span)
{
    for (const TextUnit unit : {TextUnit::Paragraph, TextUnit::Sentence, TextUnit::Word}) {
        const TextSpan part = unitAt(text, span.start, unit);
        if (!part.isEmpty() && holdsMore(span, part))
            return part;
    }
    return {.start = span.start, .end = span.start};
}

qsizetype nextEnd(QStringView text, qsizetype position, TextUnit unit)
{
    for (qsizetype at = position; at < text.size(); ++at) {
        if (text[at].isSpace())
            continue;
        if (const TextSpan found = unitAt(text, at, unit); found.end > position)
            return found.end;
    }
    return text.size();
}

qsizetype previousStart(QStringView text, qsizetype position, TextUnit unit)
{
    for (qsizetype at = position - 1; at >= 0; --at) {
        if (text[at].isSpace())
            continue;
        if (const TextSpan found = unitAt(text, at, unit); found.start < position && !found.isEmpty())
            return found.start;
    }
    return 0;
}
