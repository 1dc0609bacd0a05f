// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/dategrammar.h"

#include "time/gregorian.h"

#include <algorithm>

// Places that count from the anchor: "yesterday", "last Friday", "two years ago", "the past few weeks".

namespace
{
constexpr int daysInWeek = 7;

qint64 plusMonths(qint64 day, int months)
{
    const gregorian::Date date = gregorian::date(day);
    const qint64 index = date.year * 12 + date.month - 1 + months;
    const qint64 year = index >= 0 ? index / 12 : (index - 11) / 12;
    const int month = int(index - year * 12) + 1;
    return gregorian::julianDay(
        {.year = year, .month = month, .day = std::min(date.day, gregorian::daysInMonth(year, month))});
}

int daysOf(DateUnitKind unit)
{
    switch (unit) {
    case DateUnitKind::Day:
        return 1;
    case DateUnitKind::Week:
    case DateUnitKind::Weekend:
        return daysInWeek;
    case DateUnitKind::Fortnight:
        return 2 * daysInWeek;
    default:
        return 0;
    }
}

int monthsOf(DateUnitKind unit)
{
    switch (unit) {
    case DateUnitKind::Month:
        return 1;
    case DateUnitKind::Quarter:
    case DateUnitKind::Season:
        return 3;
    case DateUnitKind::Half:
        return 6;
    case DateUnitKind::Year:
        return 12;
    case DateUnitKind::Decade:
        return 120;
    case DateUnitKind::Century:
        return 1200;
    default:
        return 0;
    }
}

// Its year is as good as said.
DateValue anchored(DateValue value)
{
    value.isAnchored = true;
    value.yearGiven = true;
    return value;
}

int stepOf(WordClass relation)
{
    return relation == WordClass::Last ? -1 : relation == WordClass::Next ? 1 : 0;
}
} // namespace

FoundDate DateGrammar::relativeDate(size_t at) const
{
    FoundDate best;
    for (const auto rule : {&DateGrammar::dayWord, &DateGrammar::dayAfterDay, &DateGrammar::weekday,
                            &DateGrammar::related, &DateGrammar::offset, &DateGrammar::inUnits}) {
        if (const FoundDate found = (this->*rule)(at); found.end > best.end)
            best = found;
    }
    return best;
}

// "yesterday", "tomorrow morning", "tonight".
FoundDate DateGrammar::dayWord(size_t at) const
{
    if (!is(at, WordClass::Day))
        return {};
    if (isEra(at))
        return {.end = at + 1, .kind = MentionKind::Vague, .rule = "era", .score = 0.05};
    const size_t end = skip(at + 1, WordClass::DayPart);
    if (!m_anchor.day)
        return {.end = end, .value = datevalue::unknown(), .rule = "day-word"};
    return {.end = end, .value = anchored(datevalue::day(*m_anchor.day + m_tokens[at].value)), .rule = "day-word"};
}

// "the day before yesterday", "the day after tomorrow".
FoundDate DateGrammar::dayAfterDay(size_t at) const
{
    const size_t word = skip(at, WordClass::The);
    if (!isUnit(word, DateUnitKind::Day) || !(is(word + 1, WordClass::Before) || is(word + 1, WordClass::After)) ||
        !is(word + 2, WordClass::Day))
        return {};
    if (!m_anchor.day)
        return {.end = word + 3, .value = datevalue::unknown(), .rule = "day-word"};
    const int step = is(word + 1, WordClass::Before) ? -1 : 1;
    return {.end = word + 3,
            .value = anchored(datevalue::day(*m_anchor.day + m_tokens[word + 2].value + step)),
            .rule = "day-word"};
}

// Not "Sunday Times", "The Sun", "Good Friday".
bool DateGrammar::isWeekday(size_t at) const
{
    if (!is(at, WordClass::Weekday))
        return false;
    if (at + 1 < m_tokens.size() && hasCue(at + 1, CueOutlet) && m_tokens[at + 1].isCapital)
        return false;
    if (!hasCue(at, CueNeedsCapital))
        return true;
    const bool isMarked = is(at + 1, WordClass::Comma) || is(at + 1, WordClass::Dot) || is(at + 1, WordClass::Number) ||
                          is(at + 1, WordClass::Month) || is(at + 1, WordClass::To);
    const bool isAsked = at > 0 && is(at - 1, WordClass::On);
    return m_tokens[at].isCapital && (isMarked || isAsked || m_directions(at) == DateDirection::Alone);
}

// "Tuesday", "Friday night", "Friday, April 4", "Tuesday the 19th", "Wednesday of next week".
FoundDate DateGrammar::weekday(size_t at) const
{
    if (!isWeekday(at))
        return {};
    const int weekday = m_tokens[at].value;
    size_t end = skipAbbreviationDot(at + 1);
    const size_t next = skip(end, WordClass::Comma);
    FoundDate date = calendarDate(next);
    if (!date && is(next, WordClass::The) && is(next + 1, WordClass::Ordinal) && m_anchor.month) {
        const int day = m_tokens[next + 1].value; // "Tuesday the 19th": of the month in which it is one
        for (int step : {0, 1, -1, 2, -2}) {
            const int index = m_anchor.monthIndex() + step;
            if (day > gregorian::daysInMonth(index / 12, index % 12 + 1))
                continue;
            const qint64 candidate = gregorian::julianDay({.year = index / 12, .month = index % 12 + 1, .day = day});
            if (datevalue::weekdayOf(candidate) == weekday)
                return {.end = next + 2, .value = anchored(datevalue::day(candidate)), .rule = "weekday-date"};
        }
    }
    if (date && (date.value.unit == ValueUnit::Day || date.value.form == ValueForm::Choice)) {
        if (date.value.hasYear && !date.value.yearGiven && date.value.isPlace()) {
            for (const int year : {date.value.year, date.value.year - 1, date.value.year + 1}) {
                const DateValue moved = datevalue::inYear(date.value, year);
                if (datevalue::weekdayOf(*moved.days.earliest) == weekday) {
                    date.value = anchored(moved);
                    break;
                }
            }
        }
        if (date.value.form == ValueForm::Choice) {
            qint64 nearest = -1;
            for (const qint64 day : {*date.value.days.earliest, *date.value.days.latest}) {
                const bool isNearer =
                    nearest < 0 || (m_anchor.day && std::abs(day - *m_anchor.day) < std::abs(nearest - *m_anchor.day));
                if (datevalue::weekdayOf(day) == weekday && isNearer)
                    nearest = day;
            }
            if (nearest >= 0)
                date.value = anchored(datevalue::day(nearest));
        }
        date.rule = "weekday-date";
        return date;
    }
    if (const FoundDate later = offset(end); later && later.value.unit == ValueUnit::Day)
        return later;
    if (const FoundDate week = weekdayOfWeek(end, weekday))
        return week;
    end = skip(end, WordClass::DayPart);
    if (!m_anchor.day)
        return {.end = end, .value = datevalue::unknown(), .rule = "weekday"};
    const DateDirection direction = m_directions(at);
    const int today = datevalue::weekdayOf(*m_anchor.day);
    const bool isAhead = direction == DateDirection::Future || direction == DateDirection::Alone;
    const qint64 day = isAhead ? *m_anchor.day + (weekday - today + daysInWeek) % daysInWeek
                               : *m_anchor.day - (today - weekday + daysInWeek) % daysInWeek;
    return {.end = end, .value = anchored(datevalue::day(day)), .rule = "weekday"};
}

// What stands behind a weekday: "of next week", "next week".
FoundDate DateGrammar::weekdayOfWeek(size_t at, int weekday) const
{
    const size_t word = skip(skip(at, WordClass::Of), WordClass::The);
    if (!isUnit(word + 1, DateUnitKind::Week) || !m_anchor.day)
        return {};
    const WordClass relation = m_tokens[word].kind;
    if (relation != WordClass::This && relation != WordClass::Last && relation != WordClass::Next)
        return {};
    const qint64 monday = datevalue::mondayOf(*m_anchor.day) + daysInWeek * stepOf(relation);
    return {.end = word + 2, .value = anchored(datevalue::day(monday + weekday)), .rule = "weekday-of-week"};
}

// The unit of the calendar that has the anchor, or one some steps from it.
DateValue DateGrammar::unitAt(DateUnitKind unit, int steps) const
{
    const int year = m_anchor.year;
    switch (unit) {
    case DateUnitKind::Second:
    case DateUnitKind::Minute:
    case DateUnitKind::Hour:
        return m_anchor.day ? datevalue::day(*m_anchor.day) : datevalue::unknown();
    case DateUnitKind::Day:
        return m_anchor.day ? datevalue::day(*m_anchor.day + steps) : datevalue::unknown();
    case DateUnitKind::Week:
    case DateUnitKind::Fortnight:
        return m_anchor.day ? datevalue::week(datevalue::mondayOf(*m_anchor.day) + daysInWeek * steps)
                            : datevalue::unknown();
    case DateUnitKind::Weekend:
        return m_anchor.day ? datevalue::weekend(datevalue::mondayOf(*m_anchor.day) + 5 + daysInWeek * steps)
                            : datevalue::unknown();
    case DateUnitKind::Year:
        return m_anchor.isKnown() ? datevalue::year(year + steps) : datevalue::unknown();
    case DateUnitKind::Decade:
        return m_anchor.isKnown() ? datevalue::decade((year / 10 + steps) * 10) : datevalue::unknown();
    case DateUnitKind::Century:
        return m_anchor.isKnown() ? datevalue::century((year / 100 + steps) * 100) : datevalue::unknown();
    case DateUnitKind::Month:
    case DateUnitKind::Quarter:
    case DateUnitKind::Half:
    case DateUnitKind::Season:
        break;
    }
    if (!m_anchor.month)
        return datevalue::unknown();
    const int length = monthsOf(unit);
    const int shift = unit == DateUnitKind::Season ? 2 : 0; // seasons begin in March
    const int slot = (m_anchor.monthIndex() - shift) / length + steps;
    const int index = slot * length + shift;
    if (unit == DateUnitKind::Month)
        return datevalue::month(index / 12, index % 12 + 1);
    const int within = (index % 12 - shift) / length;
    if (unit == DateUnitKind::Season)
        return datevalue::subYear(index / 12, 21 + within, ValueUnit::Season);
    if (unit == DateUnitKind::Quarter)
        return datevalue::subYear(index / 12, 33 + within, ValueUnit::Quarter);
    return datevalue::subYear(index / 12, 40 + within, ValueUnit::Half);
}

// "the week after next", "the week before last", "the week of October 6", "that weekend".
FoundDate DateGrammar::unitBySequence(size_t word) const
{
    if (is(word, WordClass::Unit) && is(word + 1, WordClass::After) && is(word + 2, WordClass::Next)) {
        const auto unit = DateUnitKind(m_tokens[word].value);
        return {.end = word + 3, .value = anchored(unitAt(unit, 2)), .rule = "unit-after-next"};
    }
    if (is(word, WordClass::Unit) && is(word + 1, WordClass::Before) && is(word + 2, WordClass::Last)) {
        const auto unit = DateUnitKind(m_tokens[word].value);
        return {.end = word + 3, .value = anchored(unitAt(unit, -2)), .rule = "unit-before-last"};
    }
    if (isUnit(word, DateUnitKind::Week) && is(word + 1, WordClass::Of)) {
        const FoundDate day = calendarDate(word + 2);
        if (day && day.value.unit == ValueUnit::Day && day.value.hasYear) {
            DateValue week = datevalue::week(datevalue::mondayOf(*day.value.days.earliest));
            week.isAnchored = day.value.isAnchored;
            return {.end = day.end, .value = week, .rule = "week-of"};
        }
    }
    if (is(word, WordClass::That) && (isUnit(word + 1, DateUnitKind::Weekend) || isUnit(word + 1, DateUnitKind::Week)))
        return {.end = word + 2,
                .value = anchored(unitAt(DateUnitKind(m_tokens[word + 1].value), 0)),
                .kind = MentionKind::Vague,
                .rule = "that-unit",
                .score = 0.3};
    return {};
}

// "this week", "last 3 weeks", "next Friday", "this past weekend", "last March".
FoundDate DateGrammar::related(size_t at) const
{
    size_t word = skip(at, WordClass::The);
    if (const FoundDate unit = unitBySequence(word))
        return unit;
    const Count before = count(word); // "the two next weeks"
    const bool isCounted = before && before.end < m_tokens.size() &&
                           (is(before.end, WordClass::Last) || is(before.end, WordClass::Next)) &&
                           !is(word, WordClass::The);
    if (isCounted && is(before.end + 1, WordClass::Unit) && words(before.end + 1).endsWith(u's'))
        return relatedStretch(m_tokens[before.end].kind, before, before.end + 1);
    if (is(word, WordClass::Few) && m_tokens[word].value == -1 && is(word + 1, WordClass::Unit)) // "recent weeks"
        return relatedStretch(WordClass::Last, {.number = 3, .end = word + 1, .isVague = true}, word + 1);
    WordClass relation = word < m_tokens.size() ? m_tokens[word].kind : WordClass::Other;
    if (relation == WordClass::This && (is(word + 1, WordClass::Last) || is(word + 1, WordClass::Next)))
        relation = m_tokens[++word].kind; // "this past Friday"
    if (relation != WordClass::This && relation != WordClass::Last && relation != WordClass::Next)
        return {};
    const size_t next = word + 1;
    if (is(next, WordClass::Unit))
        return relatedUnit(relation, next, isWord(word, u"past"));
    if (const Count several = count(next); several && is(several.end, WordClass::Unit) && !isWord(next, u"a"))
        return relatedStretch(relation, several, several.end);
    if (isWeekday(next) && m_anchor.day) {
        if (const FoundDate date = weekday(next); date && (date.rule == std::string_view("weekday-date")))
            return date;
        const int weekday = m_tokens[next].value;
        const int today = datevalue::weekdayOf(*m_anchor.day);
        qint64 day = datevalue::mondayOf(*m_anchor.day) + daysInWeek + weekday; // next: in the next week
        if (relation == WordClass::Last)
            day = *m_anchor.day - ((today - weekday + 6) % daysInWeek + 1);
        else if (relation == WordClass::This || isWord(word, u"coming") || isWord(word, u"upcoming"))
            day = *m_anchor.day + (weekday - today + daysInWeek) % daysInWeek +
                  (relation == WordClass::Next && weekday == today ? daysInWeek : 0);
        return {.end = skip(next + 1, WordClass::DayPart),
                .value = anchored(datevalue::day(day)),
                .rule = "related-weekday"};
    }
    if (isMonth(next) || isSeason(next))
        return relatedMonth(relation, next);
    if (is(next, WordClass::DayPart) && relation != WordClass::Next && m_anchor.day)
        return {.end = next + 1,
                .value = anchored(datevalue::day(*m_anchor.day - (relation == WordClass::Last ? 1 : 0))),
                .rule = "related-day-part"};
    return {};
}

FoundDate DateGrammar::relatedUnit(WordClass relation, size_t unitAt, bool isPast) const
{
    const auto unit = DateUnitKind(m_tokens[unitAt].value);
    const QStringView word = words(unitAt);
    const bool isPlural = word.endsWith(u's') && !m_tokens[unitAt].isPossessive;
    if (isPlural && relation == WordClass::Next && unit < DateUnitKind::Month)
        return relatedStretch(relation, {.number = 3, .end = unitAt, .isVague = true}, unitAt);
    if (isPlural && relation == WordClass::Next && unit == DateUnitKind::Month) // half a year
        return relatedStretch(relation, {.number = 5, .end = unitAt, .isVague = true}, unitAt);
    if (isPlural && relation == WordClass::Next) { // "the coming years": no end is told
        DateValue value = datevalue::interval(this->unitAt(unit, 0), std::nullopt);
        if (!m_anchor.isKnown() || value.startText.isEmpty())
            value = datevalue::unknown();
        value.approximate = value.isKnown();
        return {.end = unitAt + 1, .value = anchored(value), .rule = "coming-units", .score = 0.5};
    }
    if (isPlural)
        return relatedStretch(relation, {.number = 3, .end = unitAt, .isVague = true}, unitAt);
    if (unit < DateUnitKind::Hour)
        return {};
    FoundDate found{.end = unitAt + 1, .value = anchored(this->unitAt(unit, stepOf(relation))), .rule = "related-unit"};
    if (isPast && (unit == DateUnitKind::Year || unit == DateUnitKind::Decade || unit == DateUnitKind::Century))
        found.value.approximate = true;
    // "next week Wednesday", "previous week - Monday"
    const size_t day = is(found.end, WordClass::Hyphen) ? found.end + 1 : found.end;
    if (unit == DateUnitKind::Week && isWeekday(day) && m_anchor.day)
        return {.end = day + 1,
                .value = anchored(datevalue::day(*found.value.days.earliest + m_tokens[day].value)),
                .rule = "weekday-of-week"};
    return found;
}

// "the past three weeks", "the next few days": the days just before or after the anchor.
FoundDate DateGrammar::relatedStretch(WordClass relation, const Count &count, size_t unitAt) const
{
    const auto unit = DateUnitKind(m_tokens[unitAt].value);
    FoundDate found{
        .end = unitAt + 1, .value = datevalue::unknown(), .rule = "stretch", .score = count.isVague ? 0.5 : 0.8};
    if (relation == WordClass::This || unit < DateUnitKind::Hour || count.number == 0)
        return {};
    const int days = daysOf(unit) * count.number;
    const int months = monthsOf(unit) * count.number;
    const bool isAhead = relation == WordClass::Next;
    if (m_anchor.day && (days || months)) {
        const qint64 today = *m_anchor.day;
        const qint64 far = plusMonths(today, isAhead ? months : -months) + (isAhead ? days : -days);
        found.value = isAhead ? datevalue::interval(datevalue::day(today + 1), datevalue::day(far))
                              : datevalue::interval(datevalue::day(far), datevalue::day(today - 1));
    } else if (m_anchor.day) { // hours
        found.value = datevalue::day(*m_anchor.day);
    } else if (m_anchor.month && (days || months)) {
        const int steps = std::max(1, months + (days + 29) / 30);
        const int far = m_anchor.monthIndex() + (isAhead ? steps : -steps);
        const DateValue here = datevalue::month(m_anchor.year, m_anchor.month);
        const DateValue there = datevalue::month(far / 12, far % 12 + 1);
        found.value = isAhead ? datevalue::interval(here, there) : datevalue::interval(there, here);
        found.value.approximate = true;
    }
    found.value.approximate = found.value.isKnown() && (found.value.approximate || count.isVague);
    found.value = anchored(found.value);
    return found;
}

// "this September", "last March", "next summer".
FoundDate DateGrammar::relatedMonth(WordClass relation, size_t monthAt) const
{
    const bool isMonth = is(monthAt, WordClass::Month);
    FoundDate named = isMonth ? monthFirst(monthAt) : season(monthAt);
    if (!named || named.value.yearGiven || !m_anchor.month)
        return named;
    const bool isDay = named.value.unit == ValueUnit::Day;
    const int month = isMonth ? m_tokens[monthAt].value : 3 + (m_tokens[monthAt].value - 21) * 3;
    int year = m_anchor.year;
    if (relation == WordClass::Last && month >= m_anchor.month)
        --year;
    else if (relation == WordClass::Next && month <= m_anchor.month && !isDay)
        ++year;
    if (relation == WordClass::Last && !isMonth && month + 2 >= m_anchor.month && month < m_anchor.month)
        --year; // a season that is not over is not the last one
    named.value = anchored(datevalue::inYear(named.value, year));
    named.rule = "related-month";
    return named;
}

// Some days and months from a place, as fine as the smallest unit that was named.
DateValue DateGrammar::shifted(const DateValue &from, int days, int months, DateUnitKind smallest) const
{
    if (!from.days.earliest)
        return datevalue::unknown();
    const qint64 day = plusMonths(*from.days.earliest, months) + days;
    const gregorian::Date date = gregorian::date(day);
    DateValue value = datevalue::day(day);
    if (from.unit == ValueUnit::Day && smallest <= DateUnitKind::Fortnight)
        return value;
    if (smallest == DateUnitKind::Decade || smallest == DateUnitKind::Century)
        value = datevalue::year(int(date.year));
    else if (smallest == DateUnitKind::Year || from.unit == ValueUnit::Year)
        value = datevalue::year(int(date.year));
    else
        value = datevalue::month(int(date.year), date.month);
    value.approximate = true;
    return value;
}

// "two years ago", "1 month 21 days ago", "three weeks from tomorrow", "10 days later", "three Fridays from now".
FoundDate DateGrammar::offset(size_t at) const
{
    constexpr int mostUnits = 4; // "2 years, 1 month and 21 days"
    size_t next = skipAdverbs(at);
    int days = 0;
    int months = 0;
    bool isVague = next != at && is(next - 1, WordClass::About);
    bool any = false;
    DateUnitKind smallest = DateUnitKind::Century;
    for (int units = 0; units < mostUnits; ++units) {
        next = any ? skip(skip(next, WordClass::Comma), WordClass::And) : next;
        const Count several = count(next);
        size_t unitPlace = several ? several.end : next;
        if (isWord(unitPlace, u"more"))
            ++unitPlace;
        if (several && is(unitPlace, WordClass::Weekday) && !any) { // "three Fridays from now"
            if (!(is(unitPlace + 1, WordClass::From) && is(unitPlace + 2, WordClass::Now)) || !m_anchor.day)
                return {};
            const int ahead = (m_tokens[unitPlace].value - datevalue::weekdayOf(*m_anchor.day) + 6) % daysInWeek + 1;
            return {.end = unitPlace + 3,
                    .value = anchored(datevalue::day(*m_anchor.day + ahead + daysInWeek * (several.number - 1))),
                    .rule = "offset"};
        }
        const bool isUnitWord = is(unitPlace, WordClass::Unit) && (several || words(unitPlace).endsWith(u's'));
        if (!isUnitWord || (any && !several))
            break;
        const auto unit = DateUnitKind(m_tokens[unitPlace].value);
        const int number = several ? several.number : 3; // "days ago"
        isVague = isVague || !several || several.isVague;
        days += daysOf(unit) * number;
        months += monthsOf(unit) * number;
        smallest = std::min(smallest, unit);
        any = true;
        next = unitPlace + 1;
        if (!several)
            break;
    }
    return any ? offsetFrom(at, next, days, months, smallest, isVague) : FoundDate{};
}

FoundDate DateGrammar::offsetFrom(size_t at, size_t end, int days, int months, DateUnitKind smallest, bool vague) const
{
    const DateValue here = m_anchor.day         ? datevalue::day(*m_anchor.day)
                           : m_anchor.month     ? datevalue::month(m_anchor.year, m_anchor.month)
                           : m_anchor.isKnown() ? datevalue::year(m_anchor.year)
                                                : datevalue::unknown();
    FoundDate found{.end = end + 1, .rule = "offset"};
    const bool isUnitSized = smallest >= DateUnitKind::Month;
    if (is(end, WordClass::Ago) || (is(end, WordClass::Earlier) && !is(end + 1, WordClass::Than))) {
        found.value = shifted(here, -days, -months, smallest);
        if (is(end, WordClass::Earlier))
            found.score = 0.5;
        if (isUnitSized && here.unit == ValueUnit::Day)
            found.value = smallest == DateUnitKind::Month ? datevalue::month(found.value.year, found.value.month)
                                                          : datevalue::year(found.value.year);
        found.value.approximate = isUnitSized || vague || smallest == DateUnitKind::Week;
    } else if (is(end, WordClass::Hence) || is(end, WordClass::Later) ||
               (is(end, WordClass::From) && (is(end + 1, WordClass::Now) || is(end + 1, WordClass::Day)))) {
        const bool hasDay = is(end, WordClass::From) && is(end + 1, WordClass::Day);
        const DateValue from = hasDay && m_anchor.day ? datevalue::day(*m_anchor.day + m_tokens[end + 1].value) : here;
        found.end = is(end, WordClass::From) ? end + 2 : end + 1;
        found.value = shifted(from, days, months, smallest);
        if (from.unit == ValueUnit::Day && isUnitSized)
            found.value = datevalue::day(plusMonths(*from.days.earliest, months) + days);
        found.value.approximate = vague || found.value.approximate;
        if (is(end, WordClass::Later) && m_directions(at) == DateDirection::Past && m_tokens.size() > end + 2)
            return {.end = end + 1, .value = {}, .kind = MentionKind::EventRelative, .rule = "later", .score = 0.3};
    } else if (is(end, WordClass::From) || is(end, WordClass::After) || is(end, WordClass::Before)) {
        const FoundDate from = place(is(end + 1, WordClass::On) ? end + 2 : end + 1);
        if (!from || !from.value.days.earliest)
            return {};
        const int sign = is(end, WordClass::Before) ? -1 : 1;
        found.end = from.end;
        found.value = shifted(from.value, sign * days, sign * months, smallest);
        if (from.value.unit == ValueUnit::Day)
            found.value = datevalue::day(plusMonths(*from.value.days.earliest, sign * months) + sign * days);
        found.value.approximate = vague;
    } else {
        return {};
    }
    if (!found.value.isKnown())
        found.value = datevalue::unknown();
    found.value.isAnchored = true;
    return found;
}

// "in three weeks", "within two years". In a sentence about the past that is how long it took.
FoundDate DateGrammar::inUnits(size_t at) const
{
    const bool isWithin = is(at, WordClass::Within);
    if (!isWithin && !(isWord(at, u"in") && is(at, WordClass::In)))
        return {};
    size_t next = at + 1;
    const bool isAbout = is(next, WordClass::About);
    next = isAbout ? next + 1 : next;
    if (isWord(next, u"the"))
        return {};
    int days = 0;
    int months = 0;
    bool isVague = isAbout;
    DateUnitKind smallest = DateUnitKind::Century;
    size_t end = 0;
    constexpr size_t reach = 12;
    for (Count several = count(next); several && is(several.end, WordClass::Unit) && several.end < at + reach;
         several = count(end)) {
        const auto unit = DateUnitKind(m_tokens[several.end].value);
        days += daysOf(unit) * several.number;
        months += monthsOf(unit) * several.number;
        smallest = std::min(smallest, unit);
        isVague = isVague || several.isVague;
        end = several.end + 1;
    }
    if (!end || is(end, WordClass::Ago) || is(end, WordClass::Of) || (is(end, WordClass::Hyphen) && isGlued(end)))
        return {};
    if (m_directions(at) == DateDirection::Past)
        return {.end = end, .kind = MentionKind::Duration, .rule = "in-units", .score = 0.3};
    const DateValue here = m_anchor.day         ? datevalue::day(*m_anchor.day)
                           : m_anchor.month     ? datevalue::month(m_anchor.year, m_anchor.month)
                           : m_anchor.isKnown() ? datevalue::year(m_anchor.year)
                                                : datevalue::unknown();
    DateValue value = shifted(here, days, months, smallest);
    if (isWithin && value.isKnown() && m_anchor.day) {
        value = datevalue::oneOfDays(*m_anchor.day, plusMonths(*m_anchor.day, months) + days);
    } else if (value.isKnown() && m_anchor.day && smallest >= DateUnitKind::Month) {
        value =
            smallest == DateUnitKind::Month ? datevalue::month(value.year, value.month) : datevalue::year(value.year);
    }
    value.approximate = value.isKnown() && !isWithin && (isVague || smallest >= DateUnitKind::Week);
    return {.end = end, .value = anchored(value), .rule = isWithin ? "within-units" : "in-units"};
}
