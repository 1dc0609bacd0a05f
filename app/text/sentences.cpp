// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include "text/graphemes.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <string_view>

namespace
{

using namespace std::string_view_literals;

// Never the last word of a sentence: something must follow.
constexpr auto openAbbreviations = std::to_array<std::u16string_view>({
    u"mr"sv,  u"mrs"sv,  u"ms"sv,  u"dr"sv,  u"prof"sv, u"gov"sv, u"sen"sv,    u"rep"sv, u"gen"sv,
    u"col"sv, u"capt"sv, u"lt"sv,  u"sgt"sv, u"rev"sv,  u"hon"sv, u"pres"sv,   u"st"sv,  u"mt"sv,
    u"vs"sv,  u"e.g"sv,  u"i.e"sv, u"cf"sv,  u"fig"sv,  u"vol"sv, u"approx"sv, u"est"sv, u"ca"sv,
});

// May be the last word of a sentence: the next word decides.
constexpr auto closingAbbreviations = std::to_array<std::u16string_view>({
    u"inc"sv, u"corp"sv, u"ltd"sv, u"co"sv,  u"llc"sv, u"jr"sv,   u"sr"sv,   u"u.s"sv, u"u.k"sv,
    u"u.n"sv, u"e.u"sv,  u"a.m"sv, u"p.m"sv, u"jan"sv, u"feb"sv,  u"mar"sv,  u"apr"sv, u"aug"sv,
    u"sep"sv, u"sept"sv, u"oct"sv, u"nov"sv, u"dec"sv, u"dept"sv, u"ph.d"sv,
});

// Words that begin a sentence far more often than a name.
constexpr auto sentenceStarters = std::to_array<std::u16string_view>({
    u"The"sv,  u"A"sv,       u"An"sv,    u"It"sv, u"Its"sv,       u"In"sv,    u"On"sv,
    u"At"sv,   u"But"sv,     u"And"sv,   u"He"sv, u"She"sv,       u"They"sv,  u"We"sv,
    u"This"sv, u"That"sv,    u"These"sv, u"If"sv, u"While"sv,     u"When"sv,  u"With"sv,
    u"For"sv,  u"However"sv, u"After"sv, u"As"sv, u"Meanwhile"sv, u"There"sv, u"To"sv,
});

template <size_t n>
bool isOneOf(const std::array<std::u16string_view, n> &words, QStringView word)
{
    return std::ranges::any_of(words, [&](std::u16string_view other) { return word == QStringView(other); });
}

bool isNumberWord(QStringView word)
{
    return !word.isEmpty() && word.front().isDigit();
}

// The last word without its full stop; empty when the sentence does not end with one.
QStringView abbreviationAtEnd(QStringView sentence)
{
    if (!sentence.endsWith(u'.'))
        return {};
    sentence.chop(1);
    qsizetype start = sentence.size();
    while (start > 0 && (sentence.at(start - 1).isLetter() || sentence.at(start - 1) == u'.'))
        --start;
    return sentence.sliced(start);
}

QStringView firstWord(QStringView sentence)
{
    qsizetype end = 0;
    while (end < sentence.size() && sentence.at(end).isLetterOrNumber())
        ++end;
    return sentence.first(end);
}

// As in "J. Smith", but also in "Plan B."
bool isInitial(QStringView word)
{
    return word.size() == 1 && word.front().isUpper();
}

bool goesOn(QStringView sentence, QStringView next)
{
    const QStringView word = abbreviationAtEnd(sentence);
    if (word.isEmpty())
        return false;
    const QString lower = word.toString().toLower();
    if (isOneOf(openAbbreviations, lower))
        return true;
    const QStringView following = firstWord(next);
    if (lower == u"no")
        return isNumberWord(following);
    if (isInitial(word))
        return following.size() == 1 || !isOneOf(sentenceStarters, following);
    return isOneOf(closingAbbreviations, lower) && !isOneOf(sentenceStarters, following);
}

bool holdsLineEnd(QStringView text, TextSpan left, TextSpan right)
{
    return text.sliced(left.end, right.start - left.end).contains(u'\n');
}

} // namespace

QList<TextSpan> sentences(QStringView text)
{
    QList<TextSpan> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const TextSpan span = trimmedSpan(text, {.start = start, .end = end});
        start = end;
        if (span.isEmpty())
            continue;
        const auto words = [&](TextSpan part) { return text.sliced(part.start, part.length()); };
        const bool isSameLine = !found.isEmpty() && !holdsLineEnd(text, found.last(), span);
        if (isSameLine && goesOn(words(found.last()), words(span))) {
            found.last().end = span.end;
        } else {
            found.append(span);
        }
    }
    return found;
}
