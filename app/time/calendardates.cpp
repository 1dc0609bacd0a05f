// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/dategrammar.h"

#include "time/gregorian.h"

#include <algorithm>
#include <cstdlib>

// Places in the calendar: "April 2, 2025", "the second quarter of 2025", "the early 1940s".

namespace
{
bool isDay(int year, int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= gregorian::daysInMonth(year, month);
}

// In any year.
bool isDay(int month, int day)
{
    return isDay(2000, month, day);
}

DateValue dated(int year, int month, int day)
{
    DateValue value = datevalue::day(gregorian::julianDay({.year = year, .month = month, .day = day}));
    value.yearGiven = true;
    return value;
}

DateValue given(DateValue value)
{
    value.yearGiven = true;
    return value;
}
} // namespace

FoundDate DateGrammar::calendarDate(size_t at) const
{
    FoundDate best;
    for (const auto rule :
         {&DateGrammar::numericDate, &DateGrammar::monthFirst, &DateGrammar::dayFirst, &DateGrammar::yearFirst,
          &DateGrammar::nthOf, &DateGrammar::quarter, &DateGrammar::half, &DateGrammar::fiscalYear,
          &DateGrammar::season, &DateGrammar::decadeOrCentury, &DateGrammar::bareYear, &DateGrammar::bareDay}) {
        if (const FoundDate found = (this->*rule)(at); found.end > best.end)
            best = found;
    }
    return best;
}

// Not the verb "may", nor somebody's name.
bool DateGrammar::isMonth(size_t at) const
{
    if (at > 0 && is(at - 1, WordClass::Currency))
        return false;
    if (!is(at, WordClass::Month) ||
        (m_tokens[at].isGlued && at > 0 && is(at - 1, WordClass::Number) && !isDayNumber(at - 1)))
        return false;
    const bool hasNumber = isDayNumber(skipAbbreviationDot(at + 1)) || year(skipAbbreviationDot(at + 1)) ||
                           bool(ordinal(at + 1)) || is(at + 1, WordClass::NumberWord);
    if (!hasCue(at, CueNeedsCapital))
        return true;
    const bool isMay = hasCue(at, CueSpeculation);
    if (hasNumber ||
        (at > 0 && (is(at - 1, WordClass::Of) || is(at - 1, WordClass::Ordinal) || is(at - 1, WordClass::Next) ||
                    is(at - 1, WordClass::Last) || is(at - 1, WordClass::This))))
        return m_tokens[at].isCapital || hasNumber || !isMay;
    const bool isShort = !hasCue(at, CueSpeculation) && words(at).size() == 3 && m_tokens[at].value != 3;
    if (!m_tokens[at].isCapital && isShort && at > 0 && is(at - 1, WordClass::In))
        return true; // "in dec"
    if (!m_tokens[at].isCapital)
        return at == 0 && m_directions(at) == DateDirection::Alone;
    if (at == 0) // "May I", "March on"
        return at + 1 == m_tokens.size() || is(at + 1, WordClass::Comma);
    const DateToken &before = m_tokens[at - 1];
    const bool isName = before.isCapital && before.kind == WordClass::Other && before.cues == CueNone;
    const bool isNumbered = before.kind == WordClass::Number && !isDayNumber(at - 1) && !year(at - 1);
    return !isName && !isNumbered;
}

// "April", "April 2025", "April 2", "April 2-5, 2025", "April of 1987".
FoundDate DateGrammar::monthFirst(size_t at) const
{
    if (!isMonth(at))
        return {};
    const int month = m_tokens[at].value;
    size_t next = skipAbbreviationDot(at + 1);
    const size_t joint = next;
    if (isGlued(next) && (is(next, WordClass::Hyphen) || is(next, WordClass::Slash)) && isGlued(next + 1))
        ++next;
    const bool isJoined = next != joint;
    const size_t dayAt = skip(next, WordClass::The);
    const Count day = dayOfMonth(dayAt);
    const bool isTwoDigitYear = (day && isJoined && !isDay(month, day.number)) || writtenYear(dayAt);
    if (!day || isTwoDigitYear || !isDay(month, day.number))
        return monthOnly(at, isJoined && year(next) ? next : joint);
    // "April 5-7": the joint must not begin another date.
    const size_t dash = day.end;
    if (is(dash, WordClass::Hyphen) || is(dash, WordClass::To) || is(dash, WordClass::Until)) {
        const Count last = dayOfMonth(skip(dash + 1, WordClass::The));
        if (last && last.number > day.number && isDay(month, last.number) && !is(last.end, WordClass::Month) &&
            !is(last.end, WordClass::Slash))
            return dayRange(month, day.number, last.number, last.end);
    }
    const size_t afterDay =
        isJoined && (is(day.end, WordClass::Hyphen) || is(day.end, WordClass::Slash)) ? day.end + 1 : day.end;
    Year year = anyYearAfter(afterDay);
    if (!year)
        year = shortYear(skip(afterDay, WordClass::Comma));
    if (year && isDay(year.number, month, day.number))
        return {.end = year.end, .value = dated(year.number, month, day.number), .rule = "full-date"};
    return {.end = day.end, .value = placed(datevalue::monthDay(month, day.number), at), .rule = "month-day"};
}

FoundDate DateGrammar::monthOnly(size_t at, size_t next) const
{
    const int month = m_tokens[at].value;
    Year year = anyYearAfter(next);
    if (!year && is(next, WordClass::Quote))
        year = shortYear(next);
    if (year)
        return {.end = year.end, .value = given(datevalue::month(year.number, month)), .rule = "month-year"};
    return {.end = skipAbbreviationDot(at + 1), .value = placed(datevalue::month(month), at), .rule = "month"};
}

FoundDate DateGrammar::dayRange(int month, int first, int last, size_t end) const
{
    Year year = anyYearAfter(end);
    if (!year)
        year = shortYear(skip(end, WordClass::Comma));
    DateValue from = datevalue::monthDay(month, first);
    DateValue to = datevalue::monthDay(month, last);
    if (year) {
        from = dated(year.number, month, first);
        to = dated(year.number, month, last);
    } else {
        from = placed(from, end - 1);
        to = from.hasYear ? datevalue::inYear(to, from.year) : to;
    }
    return {.end = year ? year.end : end, .value = datevalue::interval(from, to), .rule = "day-range"};
}

// "20 January 2025", "the 2nd of March", "the 15th day of June", "3-5 March", "05-Aug-2016".
FoundDate DateGrammar::dayFirst(size_t at) const
{
    const size_t start = skip(at, WordClass::The);
    const Count day = dayOfMonth(start);
    if (!day)
        return {};
    size_t next = day.end;
    int last = 0;
    if (is(next, WordClass::Hyphen) || is(next, WordClass::To) || is(next, WordClass::Until) ||
        (is(next, WordClass::And) && at > 0 && is(at - 1, WordClass::Between))) {
        const Count end = dayOfMonth(skip(next + 1, WordClass::The));
        if (end && end.number > day.number) {
            last = end.number;
            next = end.end;
        }
    }
    const bool isJoined = isGlued(next) && (is(next, WordClass::Hyphen) || is(next, WordClass::Slash));
    if (isUnit(next, DateUnitKind::Day) && is(next + 1, WordClass::Of))
        ++next;
    const bool hasOf = is(next, WordClass::Of);
    next = hasOf || isJoined ? next + 1 : next;
    if (is(next, WordClass::Mid) || !is(next, WordClass::Month)) {
        // "20 of next month"
        const FoundDate month = hasOf ? related(skip(next, WordClass::The)) : FoundDate{};
        if (!month || month.value.unit != ValueUnit::Month || !isDay(month.value.year, month.value.month, day.number))
            return {};
        DateValue value = dated(month.value.year, month.value.month, day.number);
        value.isAnchored = true;
        return {.end = month.end, .value = value, .rule = "day-of-month"};
    }
    const bool isWritten = is(day.end - 1, WordClass::NumberWord);
    const int month = m_tokens[next].value;
    const bool isVerb =
        hasCue(next, CueNeedsCapital) && !m_tokens[next].isCapital && !hasOf && !isJoined && !year(next + 1);
    if (isWritten || isVerb || !isDay(month, last ? last : day.number))
        return {};
    size_t end = skipAbbreviationDot(next + 1);
    if (last)
        return dayRange(month, day.number, last, end);
    const size_t afterMonth =
        isJoined && isGlued(end) && (is(end, WordClass::Hyphen) || is(end, WordClass::Slash)) ? end + 1 : end;
    Year year = anyYearAfter(afterMonth);
    if (!year)
        year = shortYear(afterMonth);
    if (year && isDay(year.number, month, day.number))
        return {.end = year.end, .value = dated(year.number, month, day.number), .rule = "full-date"};
    return {.end = end, .value = placed(datevalue::monthDay(month, day.number), at), .rule = "month-day"};
}

// "the 4th" alone, after "on" or "the": a day of the month around the anchor.
FoundDate DateGrammar::bareDay(size_t at) const
{
    if (!is(at, WordClass::The) || !is(at + 1, WordClass::Ordinal) || !m_tokens[at + 1].isSuffixed || at == 0 ||
        !(is(at - 1, WordClass::On) || is(at - 1, WordClass::By) || is(at - 1, WordClass::Until)))
        return {};
    const size_t end = at + 2;
    const bool isThing = is(end, WordClass::Other) && end < m_tokens.size() && m_tokens[end].cues == CueNone;
    const int day = m_tokens[at + 1].value;
    if (isThing || is(end, WordClass::Unit) || day > 31 || !m_anchor.month)
        return {};
    int index = m_anchor.monthIndex();
    const int today = m_anchor.day ? gregorian::date(*m_anchor.day).day : 0;
    const DateDirection direction = m_directions(at);
    if (direction == DateDirection::Past && day > today)
        --index;
    else if (direction != DateDirection::Past && today && day < today)
        ++index;
    if (!isDay(index / 12, index % 12 + 1, day))
        return {};
    DateValue value = dated(index / 12, index % 12 + 1, day);
    value.isAnchored = true;
    return {.end = end, .value = value, .rule = "day-of-month", .score = 0.7};
}

// "2016 June", "2019-aug-01", "2016, Nov".
FoundDate DateGrammar::yearFirst(size_t at) const
{
    const Year year = isPlainNumber(at) && m_tokens[at].digits == 4 ? this->year(at) : Year{};
    if (!year)
        return {};
    const bool isJoined = isGlued(year.end) && (is(year.end, WordClass::Hyphen) || is(year.end, WordClass::Slash));
    const size_t monthAt = isJoined ? year.end + 1 : skip(year.end, WordClass::Comma);
    if (!isMonth(monthAt))
        return {};
    const int month = m_tokens[monthAt].value;
    const size_t next = skipAbbreviationDot(monthAt + 1);
    if (isJoined && isGlued(next) && isDayNumber(next + 1) && isDay(year.number, month, m_tokens[next + 1].value))
        return {.end = next + 2, .value = dated(year.number, month, m_tokens[next + 1].value), .rule = "full-date"};
    const bool belongsToNext =
        !isJoined && (isDayNumber(next) || this->year(next) || this->year(skip(next, WordClass::Comma)));
    if (belongsToNext)
        return {};
    return {.end = monthAt + 1, .value = given(datevalue::month(year.number, month)), .rule = "month-year"};
}

FoundDate DateGrammar::numericDate(size_t at) const
{
    const bool isStart = isPlainNumber(at) && !(at > 0 && m_tokens[at].isGlued &&
                                                (is(at - 1, WordClass::Other) || is(at - 1, WordClass::Dot) ||
                                                 is(at - 1, WordClass::Slash) || is(at - 1, WordClass::Hyphen)));
    if (!isStart || !isGlued(at + 1) || !isGlued(at + 2) || !isPlainNumber(at + 2))
        return {};
    const bool hasThree =
        isGlued(at + 3) && isGlued(at + 4) && m_tokens[at + 3].kind == m_tokens[at + 1].kind && isPlainNumber(at + 4);
    const FoundDate three = hasThree ? numericThree(at) : FoundDate{};
    return three ? three : numericTwo(at);
}

// "2025-03-13", "13/03/2025", "03/04/2025", "10-31-74", "13.5.2015".
FoundDate DateGrammar::numericThree(size_t at) const
{
    const DateToken &a = m_tokens[at];
    const DateToken &b = m_tokens[at + 2];
    const DateToken &c = m_tokens[at + 4];
    const size_t end = at + 5;
    const WordClass joint = m_tokens[at + 1].kind;
    if (joint != WordClass::Hyphen && joint != WordClass::Slash && joint != WordClass::Dot)
        return {};
    if (a.digits == 4 && b.digits <= 2 && c.digits <= 2 && isDay(a.value, b.value, c.value))
        return {.end = end, .value = dated(a.value, b.value, c.value), .rule = "iso-date"};
    const Year year = c.digits == 4 ? this->year(at + 4) : shortYear(at + 4);
    if (a.digits > 2 || b.digits > 2 || !year)
        return {};
    const bool monthFirst = isDay(year.number, a.value, b.value);
    const bool dayFirst = isDay(year.number, b.value, a.value) && a.value != b.value;
    const bool prefersDays = m_order == NumberOrder::DayFirst || (joint == WordClass::Dot && dayFirst);
    if (monthFirst && (!dayFirst || m_order == NumberOrder::MonthFirst))
        return {.end = end, .value = dated(year.number, a.value, b.value), .rule = "numeric-date"};
    if (dayFirst && (!monthFirst || prefersDays))
        return {.end = end, .value = dated(year.number, b.value, a.value), .rule = "numeric-date"};
    if (!monthFirst)
        return {};
    return {.end = end,
            .value = datevalue::choice(dated(year.number, a.value, b.value), dated(year.number, b.value, a.value)),
            .rule = "numeric-date-either",
            .score = 0.7};
}

// "2025-03", "3/2015", and with a word that asks for a date "7/6".
FoundDate DateGrammar::numericTwo(size_t at) const
{
    const DateToken &a = m_tokens[at];
    const DateToken &b = m_tokens[at + 2];
    const size_t end = at + 3;
    const WordClass joint = m_tokens[at + 1].kind;
    if (joint != WordClass::Hyphen && joint != WordClass::Slash)
        return {};
    if (a.digits == 4 && b.digits == 2 && b.value >= 1 && b.value <= 12 && year(at) &&
        (joint == WordClass::Hyphen || a.value > 1900))
        return {.end = end, .value = given(datevalue::month(a.value, b.value)), .rule = "iso-month"};
    if (a.digits <= 2 && b.digits == 4 && a.value >= 1 && a.value <= 12 && year(at + 2))
        return {.end = end, .value = given(datevalue::month(b.value, a.value)), .rule = "numeric-month"};
    if (a.digits > 2 || b.digits > 2 || is(end, WordClass::Percent))
        return {};
    const bool asked =
        m_directions(at) == DateDirection::Alone ||
        (at > 0 && (is(at - 1, WordClass::On) || is(at - 1, WordClass::Weekday) || is(at - 1, WordClass::By) ||
                    is(at - 1, WordClass::Until) || is(at - 1, WordClass::This) || is(at - 1, WordClass::From)));
    const bool monthFirst = isDay(a.value, b.value);
    const bool dayFirst = isDay(b.value, a.value) && a.value != b.value;
    const bool isCertain =
        joint == WordClass::Slash && monthFirst != dayFirst && b.digits == 2 && (a.value > 12 || b.value > 12);
    if ((!asked && !isCertain) || (!monthFirst && !dayFirst))
        return {};
    const DateValue first = placed(datevalue::monthDay(a.value, b.value), at);
    const DateValue second = placed(datevalue::monthDay(b.value, a.value), at);
    if (monthFirst && dayFirst && m_order == NumberOrder::Unknown)
        return {.end = end, .value = datevalue::choice(first, second), .rule = "numeric-day-either", .score = 0.6};
    const bool useFirst = monthFirst && (!dayFirst || m_order == NumberOrder::MonthFirst);
    return {.end = end, .value = useFirst ? first : second, .rule = "numeric-day", .score = 0.7};
}

FoundDate DateGrammar::bareYear(size_t at) const
{
    const Year year = this->year(at);
    const bool isWritten = year && !is(at, WordClass::Number);
    const bool hangsOn = isGlued(at) && at > 0 && !is(at - 1, WordClass::Open) && !is(at - 1, WordClass::Quote);
    if (!year || (!isWritten && (hangsOn || is(year.end, WordClass::Percent))) || !hasYearCue(at, year.end))
        return {};
    if (isGlued(year.end) && (is(year.end, WordClass::Slash) || is(year.end, WordClass::Other)))
        return {};
    return {.end = year.end, .value = given(datevalue::year(year.number)), .rule = "year", .score = 0.9};
}

// "the 1940s", "the nineties", "the 19th century".
FoundDate DateGrammar::decadeOrCentury(size_t at) const
{
    const size_t word = skip(at, WordClass::The);
    if (is(word, WordClass::Decade)) {
        int first = m_tokens[word].value;
        if (first < 100)
            first += first >= 30 || !m_anchor.isKnown() ? 1900 : 2000;
        return {.end = word + 1, .value = given(datevalue::decade(first)), .rule = "decade"};
    }
    const Count number = ordinal(word);
    const size_t unit = number && is(number.end, WordClass::Hyphen) ? number.end + 1 : number.end;
    if (!number || number.number < 2 || number.number > 22 || !isUnit(unit, DateUnitKind::Century))
        return {};
    return {.end = unit + 1, .value = given(datevalue::century((number.number - 1) * 100)), .rule = "century"};
}

// "Q2 2025", "2Q25", "the second quarter of 2025", "2016, the third quarter", "this quarter" is a relative one.
FoundDate DateGrammar::quarter(size_t at) const
{
    int number = 0;
    size_t end = 0;
    Year year;
    if (is(at, WordClass::Quarter) && isGlued(at + 1) && isPlainNumber(at + 1)) {
        number = m_tokens[at + 1].value;
        end = at + 2;
    } else if (isPlainNumber(at) && m_tokens[at].digits == 1 && is(at + 1, WordClass::Quarter) && isGlued(at + 1)) {
        number = m_tokens[at].value;
        end = at + 2;
        if (isGlued(end) && isPlainNumber(end))
            year = m_tokens[end].digits == 4 ? this->year(end) : shortYear(end);
    } else {
        const size_t word = skip(at, WordClass::The);
        const bool isLast = isWord(word, u"final");
        const Count count = isLast ? Count{.number = 4, .end = word + 1} : ordinal(word);
        const size_t unit = count ? (is(count.end, WordClass::Hyphen) ? count.end + 1 : count.end) : 0;
        if (!count || !isUnit(unit, DateUnitKind::Quarter))
            return {};
        number = count.number;
        end = unit + 1;
    }
    if (number < 1 || number > 4)
        return {};
    const size_t fiscal = skip(skip(skip(end, WordClass::Of), WordClass::The), WordClass::Fiscal);
    const bool isFiscal = fiscal > end && is(fiscal - 1, WordClass::Fiscal);
    if (!year)
        year = isFiscal ? this->year(skip(fiscal, WordClass::Unit)) : anyYearAfter(end);
    if (!year && is(end, WordClass::Quote))
        year = shortYear(end);
    const int code = 32 + number;
    DateValue value = year ? given(datevalue::subYear(year.number, code, ValueUnit::Quarter)) : datevalue::unknown();
    if (!year && m_anchor.isKnown()) {
        value = datevalue::subYear(m_anchor.year, code, ValueUnit::Quarter);
        value.isAnchored = true;
        const bool isAhead = m_anchor.month && m_anchor.month < (number - 1) * 3 + 1;
        if (m_directions(at) == DateDirection::Past && isAhead)
            value = datevalue::inYear(value, m_anchor.year - 1);
        else if (m_directions(at) == DateDirection::Future && m_anchor.month > number * 3)
            value = datevalue::inYear(value, m_anchor.year + 1);
        value.isAnchored = true;
    }
    value.uncertain = isFiscal;
    return {.end = year ? year.end : end, .value = value, .rule = isFiscal ? "fiscal-quarter" : "quarter"};
}

// "H1 2025", "1H25", "the first half of 2025"; of a month or a decade it is not known.
FoundDate DateGrammar::half(size_t at) const
{
    int number = 0;
    size_t end = 0;
    if (is(at, WordClass::HalfYear) && isGlued(at + 1) && isPlainNumber(at + 1) && m_tokens[at].isCapital) {
        number = m_tokens[at + 1].value;
        end = at + 2;
    } else if (isPlainNumber(at) && m_tokens[at].digits == 1 && is(at + 1, WordClass::HalfYear) && isGlued(at + 1)) {
        number = m_tokens[at].value;
        end = at + 2;
    } else {
        const size_t word = skip(at, WordClass::The);
        const Count count = ordinal(word);
        if (!count || !isUnit(count.end, DateUnitKind::Half))
            return {};
        number = count.number;
        end = count.end + 1;
    }
    Year year = anyYearAfter(end);
    if (!year && (is(end, WordClass::Quote) || isGlued(end)))
        year = shortYear(end);
    if (!year && is(end, WordClass::Of) && is(end + 1, WordClass::The) && isUnit(end + 2, DateUnitKind::Year) &&
        m_anchor.isKnown())
        year = {.number = m_anchor.year, .end = end + 3};
    if (number < 1 || number > 2 || !year)
        return {};
    return {.end = year.end,
            .value = given(datevalue::subYear(year.number, 39 + number, ValueUnit::Half)),
            .rule = "half-year"};
}

// A company's year begins when it likes.
FoundDate DateGrammar::fiscalYear(size_t at) const
{
    if (!is(at, WordClass::Fiscal))
        return {};
    const size_t next = skip(at + 1, WordClass::Unit);
    Year year = this->year(next);
    if (!year && isGlued(next))
        year = shortYear(next);
    if (!year)
        return {};
    DateValue value = given(datevalue::year(year.number));
    value.uncertain = true;
    return {.end = year.end, .value = value, .rule = "fiscal-year"};
}

// Not the verbs "fall" and "spring", nor a Summer Palace.
bool DateGrammar::isSeason(size_t at) const
{
    if (!is(at, WordClass::Season) || isWord(at + 1, u"festival"))
        return false;
    const bool isName = at + 1 < m_tokens.size() && m_tokens[at].isCapital && is(at + 1, WordClass::Other) &&
                        m_tokens[at + 1].isCapital;
    if (isName)
        return false;
    if (anyYearAfter(at + 1) && !hasCue(at, CueNeedsCapital))
        return true;
    if (at == 0)
        return m_directions(at) == DateDirection::Alone || is(at + 1, WordClass::Comma);
    switch (m_tokens[at - 1].kind) {
    case WordClass::This:
    case WordClass::Last:
    case WordClass::Next:
    case WordClass::Early:
    case WordClass::Mid:
    case WordClass::Late:
    case WordClass::In:
    case WordClass::By:
    case WordClass::Since:
    case WordClass::Until:
    case WordClass::Over:
    case WordClass::That:
    case WordClass::Hyphen:
        return true;
    case WordClass::The:
        return is(at + 1, WordClass::Of) || !is(at + 1, WordClass::Other);
    default:
        return false;
    }
}

FoundDate DateGrammar::season(size_t at) const
{
    const size_t word = skip(at, WordClass::The);
    if (!isSeason(word))
        return {};
    const int code = m_tokens[word].value;
    if (const Year year = anyYearAfter(word + 1))
        return {.end = year.end,
                .value = given(datevalue::subYear(year.number, code, ValueUnit::Season)),
                .rule = "season-year"};
    if (!m_anchor.isKnown())
        return {.end = word + 1, .value = datevalue::unknown(), .rule = "season"};
    const int year = yearFor(3 + (code - 21) * 3 > 12 ? 12 : 3 + (code - 21) * 3, 0, at);
    DateValue value = datevalue::subYear(year, code, ValueUnit::Season);
    value.isAnchored = true;
    return {.end = word + 1, .value = value, .rule = "season"};
}

// "the first Friday of next month", "the last day of October 2015", "the third week of January".
FoundDate DateGrammar::nthOf(size_t at) const
{
    const size_t word = skip(at, WordClass::The);
    const bool isLast = is(word, WordClass::Last) && isWord(word, u"last");
    const Count nth = isLast ? Count{.number = 1, .end = word + 1} : ordinal(word);
    if (!nth || nth.number > 53)
        return {};
    const size_t unit = nth.end;
    const Count several = count(unit); // "the first ten days of last year"
    const size_t unitAt = several && !several.isVague ? several.end : unit;
    if (!(isWeekday(unitAt) || isUnit(unitAt, DateUnitKind::Day) || isUnit(unitAt, DateUnitKind::Week) ||
          isUnit(unitAt, DateUnitKind::Weekend)))
        return {};
    const size_t of = unitAt + 1;
    if (!is(of, WordClass::Of) && !is(of, WordClass::In))
        return {};
    FoundDate within = place(of + 1);
    if (!within && is(of + 1, WordClass::The) && m_anchor.month &&
        (isUnit(of + 2, DateUnitKind::Month) || isUnit(of + 2, DateUnitKind::Year)))
        within = {.end = of + 3,
                  .value = isUnit(of + 2, DateUnitKind::Month) ? datevalue::month(m_anchor.year, m_anchor.month)
                                                               : datevalue::year(m_anchor.year)};
    const bool isPeriod = within && (within.value.unit == ValueUnit::Month || within.value.unit == ValueUnit::Year) &&
                          within.value.hasYear && within.value.days.earliest;
    if (!isPeriod)
        return {};
    if (unitAt != unit && isUnit(unitAt, DateUnitKind::Day)) {
        const qint64 first = isLast ? *within.value.days.latest - several.number + 1 : *within.value.days.earliest;
        return {.end = within.end,
                .value = datevalue::interval(datevalue::day(first), datevalue::day(first + several.number - 1)),
                .rule = "first-days"};
    }
    return nthWithin(nth.number, isLast, unitAt, within);
}

FoundDate DateGrammar::nthWithin(int nth, bool fromEnd, size_t unitAt, const FoundDate &within) const
{
    const qint64 first = *within.value.days.earliest;
    const qint64 last = *within.value.days.latest;
    FoundDate found{.end = within.end, .rule = "nth-of"};
    if (isUnit(unitAt, DateUnitKind::Week)) {
        // A month's weeks are those that have one of its days.
        const qint64 monday = fromEnd ? datevalue::mondayOf(last) : datevalue::mondayOf(first) + 7 * (nth - 1);
        found.value = datevalue::week(monday);
    } else if (is(unitAt, WordClass::Weekday) || isUnit(unitAt, DateUnitKind::Weekend)) {
        const int weekday = is(unitAt, WordClass::Weekday) ? m_tokens[unitAt].value : 5;
        const qint64 ahead = (weekday - datevalue::weekdayOf(first) + 7) % 7;
        const qint64 behind = (datevalue::weekdayOf(last) - weekday + 7) % 7;
        const qint64 day = fromEnd ? last - behind : first + ahead + 7 * (nth - 1);
        if (day > last)
            return {};
        found.value = isUnit(unitAt, DateUnitKind::Weekend) ? datevalue::weekend(day) : datevalue::day(day);
    } else {
        const qint64 day = fromEnd ? last : first + nth - 1;
        if (day > last)
            return {};
        found.value = datevalue::day(day);
    }
    found.value.isAnchored = within.value.isAnchored;
    found.value.yearGiven = true;
    return found;
}

// The year of a month (day 0) or a day that names none.
int DateGrammar::yearFor(int month, int day, size_t at) const
{
    const DateDirection direction = m_directions(at);
    if (!m_anchor.month)
        return m_anchor.year;
    const int anchorMonth = m_anchor.month;
    const int anchorDay = m_anchor.day && day ? gregorian::date(*m_anchor.day).day : day;
    const bool isBefore = month < anchorMonth || (month == anchorMonth && day < anchorDay);
    const bool isAfter = month > anchorMonth || (month == anchorMonth && day > anchorDay);
    switch (direction) {
    case DateDirection::Past:
        return m_anchor.year - (isAfter ? 1 : 0);
    case DateDirection::Future:
    case DateDirection::Alone:
        return m_anchor.year + (isBefore ? 1 : 0);
    case DateDirection::None:
        break;
    }
    const int ahead = month - anchorMonth;
    return m_anchor.year + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0);
}

DateValue DateGrammar::placed(const DateValue &value, size_t at) const
{
    if (value.hasYear || !m_anchor.isKnown())
        return value;
    DateValue placed = datevalue::inYear(value, yearFor(value.month, value.day, at));
    placed.isAnchored = true;
    return placed;
}
