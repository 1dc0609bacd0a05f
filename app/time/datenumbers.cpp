// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/dategrammar.h"

// The numbers within expressions of time: how many, which day, which year.

namespace
{
constexpr int firstYear = 1000;
constexpr int lastYear = 2199;
} // namespace

QStringView DateGrammar::words(size_t at) const
{
    if (at >= m_tokens.size())
        return {};
    return m_text.sliced(m_tokens[at].start, m_tokens[at].end - m_tokens[at].start);
}

bool DateGrammar::isWord(size_t at, QStringView lower) const
{
    QStringView word = words(at);
    if (at < m_tokens.size() && m_tokens[at].isPossessive)
        word.chop(2);
    return isSameWord(word, lower);
}

bool DateGrammar::isUnit(size_t at, DateUnitKind unit) const
{
    return is(at, WordClass::Unit) && m_tokens[at].value == int(unit);
}

// Past the full stop of "Jan.", not past that of "in June.".
size_t DateGrammar::skipAbbreviationDot(size_t at) const
{
    if (!is(at, WordClass::Dot) || !isGlued(at) || at == 0)
        return at;
    const qsizetype length = words(at - 1).size();
    const bool isWhole = length > 4 || isWord(at - 1, u"may") || isWord(at - 1, u"june") || isWord(at - 1, u"july");
    return isWhole ? at : at + 1;
}

// "just about", "no more than": what may stand before a number of units.
size_t DateGrammar::skipAdverbs(size_t at) const
{
    constexpr size_t most = 4;
    size_t next = at;
    while (next < at + most &&
           (is(next, WordClass::About) || is(next, WordClass::Than) || isWord(next, u"more") || isWord(next, u"less") ||
            isWord(next, u"just") || isWord(next, u"only") || isWord(next, u"least") || isWord(next, u"another") ||
            (isWord(next, u"at") && isWord(next + 1, u"least"))))
        ++next;
    return next;
}

bool DateGrammar::isPlainNumber(size_t at) const
{
    return is(at, WordClass::Number) && !m_tokens[at].isAmount;
}

// 1 to 31, and no part of a longer thing: "5 %", "5:30", "5th", "5G".
bool DateGrammar::isDayNumber(size_t at) const
{
    if (!isPlainNumber(at) || m_tokens[at].digits > 2 || m_tokens[at].value < 1 || m_tokens[at].value > 31)
        return false;
    if (is(at + 1, WordClass::Percent) || (is(at + 1, WordClass::Colon) && isGlued(at + 2)))
        return false;
    const bool gluedWord =
        isGlued(at + 1) && at + 1 < m_tokens.size() && isDateLetter(m_text[m_tokens[at + 1].start].unicode());
    return !gluedWord || is(at + 1, WordClass::Month);
}

// "3", "three", "twenty-two", "a", "a few", "a couple of".
DateGrammar::Count DateGrammar::count(size_t at) const
{
    size_t next = at;
    if (isWord(next, u"a") || isWord(next, u"an")) {
        ++next;
        if (!is(next, WordClass::Few) && !isWord(next, u"dozen"))
            return {.number = 1, .end = next};
    }
    if (is(next, WordClass::Few) && m_tokens[next].value >= 0) {
        const int number = m_tokens[next].value;
        ++next;
        next = skip(next, WordClass::Of);
        return {.number = number, .end = next, .isVague = true};
    }
    if (isPlainNumber(next) && m_tokens[next].digits <= 3)
        return {.number = m_tokens[next].value, .end = next + 1};
    if (!is(next, WordClass::NumberWord))
        return {};
    int number = m_tokens[next].value;
    ++next;
    if (number >= 20 && number < 100) {
        const size_t one = is(next, WordClass::Hyphen) && isGlued(next) ? next + 1 : next;
        if (is(one, WordClass::NumberWord) && m_tokens[one].value < 10) {
            number += m_tokens[one].value;
            next = one + 1;
        }
    }
    return {.number = number, .end = next};
}

// "third", "3rd", "twenty-third", "last" is not one.
DateGrammar::Count DateGrammar::ordinal(size_t at) const
{
    if (is(at, WordClass::Ordinal))
        return {.number = m_tokens[at].value, .end = at + 1};
    if (!is(at, WordClass::NumberWord) || m_tokens[at].value < 20 || m_tokens[at].value >= 100)
        return {};
    const size_t one = is(at + 1, WordClass::Hyphen) && isGlued(at + 1) ? at + 2 : at + 1;
    if (is(one, WordClass::Ordinal) && m_tokens[one].value < 10)
        return {.number = m_tokens[at].value + m_tokens[one].value, .end = one + 1};
    return {};
}

DateGrammar::Count DateGrammar::dayOfMonth(size_t at) const
{
    if (isDayNumber(at))
        return {.number = m_tokens[at].value, .end = at + 1};
    Count found = ordinal(at);
    if (!found && is(at, WordClass::NumberWord))
        found = count(at);
    return found && !found.isVague && found.number >= 1 && found.number <= 31 ? found : Count{};
}

// Four digits, with "AD" or "BC" behind them.
DateGrammar::Year DateGrammar::year(size_t at) const
{
    if (!isPlainNumber(at))
        return writtenYear(at);
    const DateToken &token = m_tokens[at];
    if (is(at + 1, WordClass::Era)) {
        const bool before = m_tokens[at + 1].value == 1;
        return {.number = before ? 1 - token.value : token.value, .end = at + 2};
    }
    if (token.digits != 4 || token.value < firstYear || token.value > lastYear)
        return {};
    const bool isGluedOn =
        isGlued(at + 1) && at + 1 < m_tokens.size() && (is(at + 1, WordClass::Other) || is(at + 1, WordClass::Percent));
    if (isGluedOn)
        return {};
    size_t end = at + 1;
    for (const QStringView era : {QStringView(u"a"), QStringView(u"b")}) { // "A.D."
        const QStringView second = era == u"a" ? QStringView(u"d") : QStringView(u"c");
        if (isWord(end, era) && is(end + 1, WordClass::Dot) && isWord(end + 2, second))
            return {.number = era == u"a" ? token.value : 1 - token.value, .end = skipAbbreviationDot(end + 3)};
    }
    return {.number = token.value, .end = end};
}

// "two thousand and fifteen".
DateGrammar::Year DateGrammar::writtenYear(size_t at) const
{
    if (!isWord(at, u"two") || !isWord(at + 1, u"thousand"))
        return {};
    const size_t rest = skip(at + 2, WordClass::And);
    const Count below = is(rest, WordClass::NumberWord) ? count(rest) : Count{};
    if (!below || below.number > 99)
        return {.number = 2000, .end = at + 2};
    return {.number = 2000 + below.number, .end = below.end};
}

// Two digits after a day and a month: "9 Aug 96", "’14". Within fifty years of the anchor.
DateGrammar::Year DateGrammar::shortYear(size_t at) const
{
    const size_t number = is(at, WordClass::Quote) ? at + 1 : at;
    if (!isPlainNumber(number) || m_tokens[number].digits != 2 || (number != at && !isGlued(number)))
        return {};
    const bool gluedWord = isGlued(number + 1) && is(number + 1, WordClass::Other);
    if (gluedWord || is(number + 1, WordClass::Percent) || is(number + 1, WordClass::Colon) ||
        is(number + 1, WordClass::Unit))
        return {};
    const int around = m_anchor.isKnown() ? m_anchor.year : 2000;
    int full = around / 100 * 100 + m_tokens[number].value;
    if (full > around + 20)
        full -= 100;
    else if (full <= around - 80)
        full += 100;
    return {.number = full, .end = number + 1};
}

// "next year", "of last year", "this year".
DateGrammar::Year DateGrammar::relativeYear(size_t at) const
{
    const size_t word = skip(skip(at, WordClass::Of), WordClass::The);
    if (!isUnit(word + 1, DateUnitKind::Year) || !m_anchor.isKnown())
        return {};
    const bool known = is(word, WordClass::This) || is(word, WordClass::Last) || is(word, WordClass::Next);
    if (!known)
        return {};
    const int step = is(word, WordClass::Last) ? -1 : is(word, WordClass::Next) ? 1 : 0;
    return {.number = m_anchor.year + step, .end = word + 2};
}

// What may stand behind a month or a named day: "April 2025", "April of 1987", "June next year".
DateGrammar::Year DateGrammar::anyYearAfter(size_t at) const
{
    const size_t comma = skip(at, WordClass::Comma);
    if (const Year found = year(comma))
        return found;
    const size_t of = is(at, WordClass::Of) || is(at, WordClass::In) ? at + 1 : at;
    if (of != at) {
        if (const Year found = year(of))
            return found;
    }
    return relativeYear(at);
}

// A number of four digits is a year when something says so.
bool DateGrammar::hasYearCue(size_t at, size_t end) const
{
    if (at == 0)
        return end == m_tokens.size() || is(end, WordClass::Comma) || is(end, WordClass::Colon);
    const DateToken &before = m_tokens[at - 1];
    switch (before.kind) {
    case WordClass::In:
    case WordClass::Since:
    case WordClass::Until:
    case WordClass::By:
    case WordClass::From:
    case WordClass::Between:
    case WordClass::Before:
    case WordClass::After:
    case WordClass::Early:
    case WordClass::Mid:
    case WordClass::Late:
    case WordClass::About:
    case WordClass::Over:
        break;
    case WordClass::Open:
        return is(end, WordClass::Close) || is(end, WordClass::Hyphen) || is(end, WordClass::Comma) ||
               is(end, WordClass::Mark);
    case WordClass::Of:
    case WordClass::The:
    case WordClass::For:
        break;
    case WordClass::Unit:
        return before.value == int(DateUnitKind::Year);
    case WordClass::Comma:
        return at >= 2 && (is(at - 2, WordClass::Number) || is(at - 2, WordClass::Month));
    default:
        return m_directions(at) == DateDirection::Alone || (is(end, WordClass::Or) && is(end + 1, WordClass::Later));
    }
    // "in 2000 companies", "of 1,500 people": a number of things.
    const bool things = is(end, WordClass::Other) && !m_tokens[end].isCapital && !m_tokens[end].isPossessive &&
                        (m_tokens[end].cues & ~CueSource) == 0 && (words(end).endsWith(u's') || hasCue(end, CueSource));
    const bool weak = before.kind == WordClass::Of || before.kind == WordClass::The || before.kind == WordClass::For ||
                      before.kind == WordClass::About || before.kind == WordClass::Over;
    if (weak)
        return !things && m_tokens[at].value >= 1900 && m_tokens[at].value <= 2100 &&
               (!is(end, WordClass::Other) || before.kind == WordClass::Of || before.kind == WordClass::The);
    return !things;
}
