// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/dategrammar.h"

#include "time/nameddays.h"

#include <algorithm>
#include <limits>

// Named days in a sentence: "the first day of the Lunar New Year", "Thanksgiving 2017", "over the holiday".

namespace
{
// The first token of a feast's name; "mid" and "spring" are words of other classes.
bool mayBeginName(const DateToken &token)
{
    return token.kind == WordClass::Feast || token.kind == WordClass::Mid || token.kind == WordClass::Season;
}
} // namespace

// One past the last token of the phrase; 0: it does not stand there.
size_t DateGrammar::phraseEnd(size_t at, QStringView phrase) const
{
    size_t next = at;
    for (const QStringView word : phrase.tokenize(u' ')) {
        if (next != at && (is(next, WordClass::Hyphen) || (is(next, WordClass::Quote) && isGlued(next))))
            ++next;
        if (next != at && is(next, WordClass::Dot) && isGlued(next)) // "St. Patrick"
            ++next;
        if (!isWord(next, word))
            return 0;
        ++next;
    }
    return is(next, WordClass::Quote) && isGlued(next) ? next + 1 : next; // "presidents' day"
}

FoundDate DateGrammar::namedDay(size_t at) const
{
    size_t word = skip(at, WordClass::The);
    // "the (very) first day of the Lunar New Year"
    size_t firstDay = word;
    if (isWord(firstDay, u"very"))
        ++firstDay;
    const bool isFirstDay = is(firstDay, WordClass::Ordinal) && m_tokens[firstDay].value == 1 &&
                            isUnit(firstDay + 1, DateUnitKind::Day) && is(firstDay + 2, WordClass::Of);
    if (isFirstDay)
        word = skip(firstDay + 3, WordClass::The);
    if (word >= m_tokens.size() || !mayBeginName(m_tokens[word]))
        return {};
    if (isWord(word, u"holiday"))
        return m_anchor.speaksOfLunarNewYear && word > at ? lunarHoliday(word + 1, at) : FoundDate{};
    const NamedDay *best = nullptr;
    size_t end = 0;
    for (const NamedDay &day : namedDays()) {
        if (const size_t stop = phraseEnd(word, day.phrase); stop > end) {
            best = &day;
            end = stop;
        }
    }
    if (!best)
        return {};
    if (m_anchor.speaksOfLunarNewYear && best->phrase == u"new year holiday")
        return lunarHoliday(end, at);
    const bool isNewYear = best->phrase == u"new year";
    if (isNewYear && (!m_tokens[word].isCapital || is(end, WordClass::Other)))
        return {}; // "a new year", "New Year resolutions"
    return namedDayFound(*best, end, at);
}

FoundDate DateGrammar::lunarHoliday(size_t end, size_t at) const
{
    const auto holiday = std::ranges::find(namedDays(), NamedDayRule::NewYearHoliday, &NamedDay::rule);
    FoundDate found = namedDayFound(*holiday, end, at);
    found.rule = "inherited-holiday";
    found.score = 0.7;
    return found;
}

FoundDate DateGrammar::namedDayFound(const NamedDay &day, size_t end, size_t at) const
{
    const Year said = anyYearAfter(end);
    FoundDate found{.end = said ? said.end : end, .value = datevalue::unknown(), .rule = "named-day"};
    const bool isSpokenOf = m_anchor.lunarNewYear && day.isLunarNewYear();
    const int year = said                 ? said.number
                     : isSpokenOf         ? m_anchor.lunarNewYear
                     : m_anchor.isKnown() ? namedYear(day, at)
                                          : 0;
    const std::optional<DayRange> days = year ? namedDayIn(day, year) : std::nullopt;
    if (!days) {
        if (!year && day.rule == NamedDayRule::Fixed && day.days == 1)
            found.value = datevalue::monthDay(day.a, day.b);
        return found;
    }
    found.value = days->earliest == days->latest ? datevalue::day(*days->earliest)
                                                 : datevalue::oneOfDays(days->earliest, days->latest);
    found.value.approximate = day.isApproximate;
    found.value.yearGiven = true;
    found.value.isAnchored = !said;
    return found;
}

// That of the last or the next time, by the sentence's direction, else of the nearest.
int DateGrammar::namedYear(const NamedDay &day, size_t at) const
{
    if (!m_anchor.day && !m_anchor.month)
        return m_anchor.year;
    const DayRange month = datevalue::month(m_anchor.year, m_anchor.month).days;
    const qint64 from = m_anchor.day.value_or(*month.earliest);
    const qint64 to = m_anchor.day.value_or(*month.latest);
    const DateDirection direction = m_directions(at);
    int best = m_anchor.year;
    qint64 bestDistance = std::numeric_limits<qint64>::max();
    for (const int year : {m_anchor.year, m_anchor.year - 1, m_anchor.year + 1}) {
        const std::optional<DayRange> days = namedDayIn(day, year);
        if (!days)
            continue;
        const bool isBefore = *days->latest < from;
        const bool isAfter = *days->earliest > to;
        const bool isWrongWay = (direction == DateDirection::Past && isAfter) ||
                                ((direction == DateDirection::Future || direction == DateDirection::Alone) && isBefore);
        const qint64 distance = isBefore ? from - *days->latest : isAfter ? *days->earliest - to : 0;
        if (!isWrongWay && distance < bestDistance) {
            best = year;
            bestDistance = distance;
        }
    }
    return best;
}
