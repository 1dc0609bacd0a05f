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

char32_t pointAt(QStringView text, qsizetype at)
{
    const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
}

// Qt cuts clusters outside the BMP, even surrogate pairs, in the run of an Indic script, which takes the emoji behind
// its words in. These rules of UAX #29 need no more than the two sides: GB9, GB9a, and GB11 for symbols.
bool isJoined(QStringView text, qsizetype position)
{
    constexpr char16_t joiner = 0x200D;
    if (text.at(position).isLowSurrogate() && text.at(position - 1).isHighSurrogate())
        return true;
    const char32_t next = pointAt(text, position);
    return QChar::isMark(next) || next == joiner || (next >= 0x1F3FB && next <= 0x1F3FF) ||
           (text.at(position - 1) == joiner && QChar::category(next) == QChar::Symbol_Other);
}

// The nearest grapheme border in this direction, the position itself if it is one. Line ends always are borders, so the
// line is enough.
qsizetype graphemeBorder(QStringView text, qsizetype position, Direction direction)
{
    const TextSpan line = paragraphAt(text, position);
    if (position == line.start || position == line.end)
        return position;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.sliced(line.start, line.length()));
    finder.setPosition(position - line.start);
    while (position > line.start && position < line.end && (!finder.isAtBoundary() || isJoined(text, position))) {
        position = line.start + (direction == Direction::Back ? finder.toPreviousBoundary() : finder.toNextBoundary());
    }
    return position;
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
    TextSpan whole{.start = graphemeBorder(text, start, Direction::Back),
                   .end = graphemeBorder(text, end, Direction::Forward)};
    while (!whole.isEmpty() && text.at(whole.start) == QChar::ByteOrderMark)
        ++whole.start;
    return whole;
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
