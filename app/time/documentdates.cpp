// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/documentdates.h"

#include "time/gregorian.h"

#include <algorithm>
#include <array>

namespace
{
constexpr qsizetype topLines = 12; // where a text says of itself when it appeared
constexpr size_t shortLine = 16;   // tokens

bool isDateWord(const DateToken &token)
{
    switch (token.kind) {
    case WordClass::Month:
    case WordClass::Weekday:
    case WordClass::Number:
    case WordClass::Ordinal:
    case WordClass::Comma:
    case WordClass::Dot:
    case WordClass::Colon:
    case WordClass::Slash:
    case WordClass::Hyphen:
    case WordClass::Mark:
    case WordClass::Day:
    case WordClass::DayPart:
        return true;
    default:
        return false;
    }
}

bool hasWord(QStringView text, const DateSentence &sentence, std::initializer_list<QStringView> words, size_t within)
{
    const size_t count = std::min(within, sentence.tokens.size());
    for (size_t i = 0; i < count; ++i) {
        const DateToken &token = sentence.tokens[i];
        const QStringView word = text.sliced(token.start, token.end - token.start);
        if (std::ranges::any_of(words, [word](QStringView other) { return isSameWord(word, other); }))
            return true;
    }
    return false;
}

bool hasDay(const DateSentence &sentence)
{
    return std::ranges::any_of(sentence.tokens, [](const DateToken &token) {
        return token.kind == WordClass::Month || (token.kind == WordClass::Number && token.digits == 4) ||
               token.kind == WordClass::Slash;
    });
}

// A place in capitals, then a day, then a dash: "HANGZHOU, China, April 2, 2025 –".
bool isDateline(QStringView text, const DateSentence &sentence)
{
    constexpr size_t reach = 14;
    const DateTokens &tokens = sentence.tokens;
    const QStringView first = text.sliced(tokens.front().start, tokens.front().end - tokens.front().start);
    const bool isPlace = first.size() > 2 && std::ranges::all_of(first, [](QChar c) { return c.isUpper(); });
    if (!isPlace)
        return false;
    bool hasMonth = false;
    for (size_t i = 1; i < std::min(reach, tokens.size()); ++i) {
        hasMonth = hasMonth || tokens[i].kind == WordClass::Month;
        if (tokens[i].kind == WordClass::Hyphen && !tokens[i].isGlued)
            return hasMonth;
        const bool fits = isDateWord(tokens[i]) || tokens[i].isCapital || tokens[i].kind == WordClass::Open ||
                          tokens[i].kind == WordClass::Close;
        if (!fits)
            return false;
    }
    return false;
}

int digitsAt(QStringView text, qsizetype at, qsizetype end)
{
    int count = 0;
    while (at + count < end && isDateDigit(text[at + count].unicode()))
        ++count;
    return count;
}

int number(QStringView text, qsizetype at, int digits)
{
    int value = 0;
    for (int i = 0; i < digits; ++i)
        value = value * 10 + (text[at + i].unicode() - u'0');
    return value;
}

struct AddressDate {
    int year;
    int month;
    int day;
    qsizetype end;
};

std::optional<AddressDate> dateAt(QStringView text, qsizetype at, qsizetype end)
{
    const auto joins = [&](qsizetype place) {
        return place < end && (text[place] == u'/' || isDateHyphen(text[place].unicode()));
    };
    if (digitsAt(text, at, end) != 4 || !joins(at + 4))
        return std::nullopt;
    const qsizetype monthAt = at + 5;
    const int monthDigits = digitsAt(text, monthAt, end);
    if (monthDigits < 1 || monthDigits > 2 || !joins(monthAt + monthDigits))
        return std::nullopt;
    const qsizetype dayAt = monthAt + monthDigits + 1;
    const int dayDigits = digitsAt(text, dayAt, end);
    if (dayDigits < 1 || dayDigits > 2)
        return std::nullopt;
    const AddressDate date{.year = number(text, at, 4),
                           .month = number(text, monthAt, monthDigits),
                           .day = number(text, dayAt, dayDigits),
                           .end = dayAt + dayDigits};
    const bool isReal = date.year >= 1900 && date.year <= 2100 && date.month >= 1 && date.month <= 12 &&
                        date.day >= 1 && date.day <= gregorian::daysInMonth(date.year, date.month);
    return isReal ? std::optional(date) : std::nullopt;
}
} // namespace

LineRole lineRole(QStringView text, const DateSentence &sentence, qsizetype number)
{
    const DateTokens &tokens = sentence.tokens;
    if (isDateline(text, sentence))
        return LineRole::Dateline;
    if (tokens.size() > shortLine || !hasDay(sentence))
        return LineRole::Text;
    const bool isOnlyDate = std::ranges::all_of(tokens, isDateWord) && tokens.size() > 1 &&
                            std::ranges::any_of(tokens, [](const DateToken &token) {
                                return token.kind == WordClass::Number && token.digits == 4;
                            });
    const bool saysSo = hasWord(text, sentence, {u"updated", u"published", u"posted", u"modified", u"dated"}, 3) &&
                        !hasWord(text, sentence, {u"in", u"by"}, 3);
    const bool countsReaders =
        hasWord(text, sentence, {u"views", u"comments", u"shares", u"reads", u"read", u"likes"}, shortLine) &&
        !hasWord(text, sentence, {u"the"}, shortLine);
    const bool isByline = hasWord(text, sentence, {u"by"}, 1) && tokens.back().kind != WordClass::Dot;
    if (countsReaders)
        return LineRole::Boilerplate;
    if (saysSo || (isOnlyDate && number > 1) || isByline)
        return number <= topLines ? LineRole::DocumentDate : LineRole::Boilerplate;
    return LineRole::Text;
}

bool beginsTail(QStringView text, const DateSentence &sentence)
{
    static constexpr auto headings = std::to_array<QStringView>(
        {u"related posts",       u"related articles",  u"related stories",     u"related news",  u"related content",
         u"you missed",          u"you may also like", u"you might also like", u"leave a reply", u"leave a comment",
         u"recommended for you", u"recommended",       u"read next",           u"trending now",  u"latest posts",
         u"recent posts",        u"most popular",      u"more stories",        u"comments",      u"post navigation"});
    constexpr size_t longest = 6; // tokens, with the marks of a heading
    if (!sentence.startsLine || sentence.tokens.size() > longest)
        return false;
    QStringView words = text.sliced(sentence.span.start, sentence.span.length());
    while (words.startsWith(u'#') || words.startsWith(u' '))
        words = words.sliced(1);
    while (words.endsWith(u':') || words.endsWith(u' '))
        words.chop(1);
    return std::ranges::any_of(headings, [words](QStringView heading) { return isSameWord(words, heading); });
}

std::optional<TextSpan> dateInAddress(QStringView text, TextSpan address)
{
    for (qsizetype at = address.start; at < address.end; ++at) {
        const bool begins =
            isDateDigit(text[at].unicode()) && (at == address.start || !isDateDigit(text[at - 1].unicode()));
        if (!begins)
            continue;
        if (const auto date = dateAt(text, at, address.end))
            return TextSpan{.start = at, .end = date->end};
    }
    return std::nullopt;
}

qint64 dayInAddress(QStringView text, TextSpan date)
{
    const auto found = dateAt(text, date.start, date.end);
    return found ? gregorian::julianDay({.year = found->year, .month = found->month, .day = found->day}) : 0;
}
