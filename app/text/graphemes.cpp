// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/graphemes.h"

#include "text/sentences.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace
{

bool isTrimmable(QChar unit)
{
    return unit.isSpace() || unit == QChar::ByteOrderMark;
}

enum class Direction { Back, Forward };

// The nearest grapheme border in this direction, the position itself if it is one. Line ends always are borders, so the
// line is enough.
qsizetype graphemeBorder(QStringView text, qsizetype position, Direction direction)
{
    const TextSpan line = paragraphAt(text, position);
    if (position == line.start || position == line.end)
        return position;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.sliced(line.start, line.length()));
    finder.setPosition(position - line.start);
    if (finder.isAtBoundary())
        return position;
    return line.start + (direction == Direction::Back ? finder.toPreviousBoundary() : finder.toNextBoundary());
}

bool isOnlyEndOfWord(const QTextBoundaryFinder &finder)
{
    const auto reasons = finder.boundaryReasons();
    return reasons.testFlag(QTextBoundaryFinder::EndOfItem) && !reasons.testFlag(QTextBoundaryFinder::StartOfItem);
}

} // namespace

TextSpan snapToGraphemes(QStringView text, TextSpan span)
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, start, text.size());
    return {.start = graphemeBorder(text, start, Direction::Back),
            .end = graphemeBorder(text, end, Direction::Forward)};
}

TextSpan trimmedSpan(QStringView text, TextSpan span)
{
    const qsizetype start = span.start;
    while (span.start < span.end && isTrimmable(text.at(span.start)))
        ++span.start;
    while (span.start < span.end && isTrimmable(text.at(span.end - 1)))
        --span.end;
    return span.isEmpty() ? TextSpan{.start = start, .end = start} : span;
}

TextSpan paragraphAt(QStringView text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    const qsizetype before = position == 0 ? -1 : text.lastIndexOf(u'\n', position - 1);
    const qsizetype after = text.indexOf(u'\n', position);
    return {.start = before + 1, .end = after < 0 ? text.size() : after};
}

TextSpan wordAt(QStringView text, qsizetype position)
{
    const TextSpan line = paragraphAt(text, position);
    position = std::clamp(position, line.start, line.end);
    const TextSpan none{.start = position, .end = position};
    if (line.isEmpty())
        return none;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.sliced(line.start, line.length()));
    finder.setPosition(position - line.start);
    if (!finder.isAtBoundary() || isOnlyEndOfWord(finder))
        finder.toPreviousBoundary();
    if (!finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem))
        return none;
    const qsizetype start = finder.position();
    return {.start = line.start + start, .end = line.start + finder.toNextBoundary()};
}

TextSpan sentenceAt(QStringView text, qsizetype position)
{
    const TextSpan line = paragraphAt(text, position);
    position = std::clamp(position, line.start, line.end);
    const QList<TextSpan> all = sentences(text.sliced(line.start, line.length()));
    const auto next = std::ranges::upper_bound(all, position - line.start, {}, &TextSpan::start);
    if (next == all.begin())
        return {.start = position, .end = position};
    const TextSpan found = *std::prev(next);
    return {.start = line.start + found.start, .end = line.start + found.end};
}
