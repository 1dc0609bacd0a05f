// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/dategrammar.h"

#include "time/gregorian.h"

#include <QScopedValueRollback>

#include <algorithm>

// Expressions put together from places: parts of them, ranges, bounds.

namespace
{
// Where the thirds of a month end; of a year and a decade they are written as their own units.
constexpr int firstThird = 10;
constexpr int secondThird = 20;

DateValue stretch(const DateValue &of, qint64 first, qint64 last)
{
    DateValue value = datevalue::oneOfDays(first, last);
    value.isAnchored = of.isAnchored;
    value.uncertain = of.uncertain;
    return value;
}

DateValue years(int first, int last)
{
    return datevalue::oneOfPlaces(datevalue::year(first), datevalue::year(last));
}
} // namespace

bool DateGrammar::canBegin(const DateToken &token)
{
    switch (token.kind) {
    case WordClass::Number:
        return !token.isAmount;
    case WordClass::Other:
        return (token.cues & CueLead) != 0;
    case WordClass::The: // not "its"
        return token.value == 0;
    case WordClass::DayPart:
    case WordClass::Ago:
    case WordClass::Hence:
    case WordClass::On:
    case WordClass::Of:
    case WordClass::To:
    case WordClass::And:
    case WordClass::Or:
    case WordClass::Than:
    case WordClass::Era:
        return false;
    default:
        return token.kind < WordClass::Comma; // words, no marks
    }
}

FoundDate DateGrammar::match(size_t at) const
{
    FoundDate best = place(at);
    if (best.kind == MentionKind::Vague)
        return best;
    for (const FoundDate &found : {range(at, best), bounded(at, best), looseExpression(at)}) {
        if (found.end > best.end)
            best = found;
    }
    return best;
}

// The rules that can begin with a token of this class.
unsigned DateGrammar::rulesFor(WordClass kind)
{
    switch (kind) {
    case WordClass::The:
        return PartRule | NameRule | CalendarRule | RelativeRule;
    case WordClass::Early:
    case WordClass::Late:
    case WordClass::Start:
    case WordClass::End:
        return PartRule;
    case WordClass::Mid:
        return PartRule | NameRule;
    case WordClass::Later:
    case WordClass::Earlier:
        return EarlierRule;
    case WordClass::Feast:
        return NameRule;
    case WordClass::Season:
        return NameRule | CalendarRule;
    case WordClass::Ordinal:
        return NameRule | CalendarRule | RelativeRule;
    case WordClass::Month:
    case WordClass::Quarter:
    case WordClass::HalfYear:
    case WordClass::Fiscal:
    case WordClass::Decade:
        return CalendarRule;
    case WordClass::Number:
    case WordClass::NumberWord:
    case WordClass::Last:
        return CalendarRule | RelativeRule;
    case WordClass::Unit:
        return PartRule | RelativeRule;
    case WordClass::Other: // "final", "just", "very"
        return CalendarRule | RelativeRule | NameRule;
    case WordClass::Day:
    case WordClass::Weekday:
    case WordClass::This:
    case WordClass::Next:
    case WordClass::That:
    case WordClass::Few:
    case WordClass::About:
    case WordClass::In:
    case WordClass::Within:
        return RelativeRule;
    default:
        return 0;
    }
}

// One place, or a part of it.
FoundDate DateGrammar::place(size_t at) const
{
    constexpr int deepest = 4; // "the end of the first week of early April"
    if (m_depth >= deepest)
        return {};
    const QScopedValueRollback<int> depth(m_depth, m_depth + 1);
    if (at >= m_tokens.size())
        return {};
    const unsigned rules = rulesFor(m_tokens[at].kind);
    FoundDate best;
    const auto attempt = [&](unsigned rule, FoundDate (DateGrammar::*reading)(size_t) const) {
        if (!(rules & rule))
            return;
        if (const FoundDate found = (this->*reading)(at); found.end > best.end)
            best = found;
    };
    attempt(PartRule, &DateGrammar::partOf);
    attempt(EarlierRule, &DateGrammar::earlierOrLater);
    attempt(NameRule, &DateGrammar::namedDay);
    attempt(CalendarRule, &DateGrammar::calendarDate);
    attempt(RelativeRule, &DateGrammar::relativeDate);
    if (!best && is(at, WordClass::About)) {
        best = place(at + 1);
        best.value.approximate = best && best.value.isKnown();
    }
    return best;
}

// "early", "mid-", "the end of", "at the start of the".
std::pair<DateGrammar::Part, size_t> DateGrammar::part(size_t at) const
{
    const size_t word = skip(at, WordClass::The);
    const size_t next = word + 1;
    const size_t of = is(next, WordClass::Of) ? next + 1 : 0;
    if (is(word, WordClass::Early) || is(word, WordClass::Late)) {
        const Part part = is(word, WordClass::Early) ? Part::Early : Part::Late;
        return {part, skip(is(next, WordClass::In) ? next + 1 : next, WordClass::Hyphen)};
    }
    if (is(word, WordClass::Mid))
        return {Part::Mid, of ? of : skip(next, WordClass::Hyphen)};
    if (is(word, WordClass::Start) && of)
        return {Part::Start, of};
    if (is(word, WordClass::End) && of)
        return {Part::End, of};
    return {Part::None, at};
}

FoundDate DateGrammar::partOf(size_t at) const
{
    const auto [part, next] = this->part(at);
    if (part == Part::None) { // "year-end"
        const bool isEnd = is(at, WordClass::Unit) && is(at + 1, WordClass::Hyphen) && is(at + 2, WordClass::End);
        if (!isEnd || !m_anchor.isKnown())
            return {};
        DateValue value = partValue(Part::End, unitAt(DateUnitKind(m_tokens[at].value), 0));
        value.isAnchored = true;
        return {.end = at + 3, .value = value, .rule = "part-end"};
    }
    FoundDate whole = place(next);
    // "the start of the year", "the end of the month"
    if (!whole) {
        const size_t unit = skip(next, WordClass::The);
        const bool isPeriod = isUnit(unit, DateUnitKind::Year) || isUnit(unit, DateUnitKind::Month) ||
                              isUnit(unit, DateUnitKind::Quarter) || isUnit(unit, DateUnitKind::Week) ||
                              isUnit(unit, DateUnitKind::Decade);
        const bool hasEnd = part == Part::Start || part == Part::End || part == Part::Mid;
        if (isPeriod && hasEnd) {
            whole = {.end = unit + 1, .value = unitAt(DateUnitKind(m_tokens[unit].value), 0), .rule = "this-unit"};
            whole.value.isAnchored = true;
        } else if ((part == Part::Early || part == Part::Late || part == Part::Mid) && year(next)) {
            const Year number = year(next);
            whole = {.end = number.end, .value = datevalue::year(number.number)};
            whole.value.yearGiven = true;
        }
    }
    if (!whole || whole.value.unit == ValueUnit::Day || (!whole.value.isPlace() && whole.value.isKnown()))
        return {};
    FoundDate found = whole;
    found.rule = "part";
    if (whole.value.isKnown() && whole.value.days.earliest)
        found.value = partValue(part, whole.value);
    found.value.isAnchored = whole.value.isAnchored;
    return found;
}

DateValue DateGrammar::partValue(Part part, const DateValue &value) const
{
    if (!value.days.earliest || !value.days.latest)
        return value;
    const qint64 first = *value.days.earliest;
    const qint64 last = *value.days.latest;
    const bool isFirst = part == Part::Early || part == Part::Start;
    switch (value.unit) {
    case ValueUnit::Month:
        if (isFirst)
            return stretch(value, first, first + firstThird - 1);
        return part == Part::Mid ? stretch(value, first + firstThird, first + secondThird - 1)
                                 : stretch(value, first + secondThird, last);
    case ValueUnit::Year: {
        DateValue third = datevalue::subYear(value.year, isFirst ? 37 : part == Part::Mid ? 38 : 39, ValueUnit::Season);
        third.approximate = true;
        third.yearGiven = value.yearGiven;
        return third;
    }
    case ValueUnit::Decade:
        if (isFirst)
            return years(value.year, value.year + 3);
        return part == Part::Mid ? years(value.year + 4, value.year + 6) : years(value.year + 7, value.year + 9);
    case ValueUnit::Century:
        if (isFirst)
            return years(value.year, value.year + 33);
        return part == Part::Mid ? years(value.year + 34, value.year + 66) : years(value.year + 67, value.year + 99);
    case ValueUnit::Week:
        if (isFirst)
            return stretch(value, first, first + 2);
        return part == Part::Mid ? stretch(value, first + 2, first + 4) : stretch(value, first + 4, last);
    default: {
        const qint64 third = (last - first + 1) / 3;
        if (isFirst)
            return stretch(value, first, first + third - 1);
        return part == Part::Mid ? stretch(value, first + third, last - third) : stretch(value, last - third + 1, last);
    }
    }
}

// "earlier this year", "later in April", "earlier in January 2025": the part of it before or after the anchor; when the
// anchor is not within, all of it.
FoundDate DateGrammar::earlierOrLater(size_t at) const
{
    const bool isLater = is(at, WordClass::Later);
    if (!isLater && !is(at, WordClass::Earlier))
        return {};
    const size_t next = is(at + 1, WordClass::In) || is(at + 1, WordClass::On) ? at + 2 : at + 1;
    FoundDate found = place(next);
    if (!found && isUnit(skip(next, WordClass::The), DateUnitKind::Year) && is(next, WordClass::The)) {
        found = {.end = next + 2, .value = unitAt(DateUnitKind::Year, 0)};
        found.value.isAnchored = true;
    }
    if (!found || (found.value.isKnown() && !found.value.isPlace()))
        return {};
    found.rule = isLater ? "later-in" : "earlier-in";
    const DayRange days = found.value.days;
    if (!days.earliest || !days.latest)
        return found;
    if (m_anchor.day && days.contains(*m_anchor.day)) {
        const bool isAnchored = found.value.isAnchored;
        found.value = isLater ? stretch(found.value, std::min(*m_anchor.day + 1, *days.latest), *days.latest)
                              : stretch(found.value, *days.earliest, std::max(*m_anchor.day - 1, *days.earliest));
        found.value.isAnchored = isAnchored;
    } else if (!m_anchor.day && m_anchor.month && m_anchor.year == found.value.year &&
               found.value.unit == ValueUnit::Year) {
        const DateValue here = datevalue::month(m_anchor.year, m_anchor.month);
        found.value = isLater ? datevalue::oneOfPlaces(here, datevalue::month(m_anchor.year, 12))
                              : datevalue::oneOfPlaces(datevalue::month(m_anchor.year, 1), here);
        found.value.isAnchored = true;
    }
    return found;
}

// "from A to B", "between A and B", "A – B", "A through B".
FoundDate DateGrammar::range(size_t at, const FoundDate &here) const
{
    const bool isFrom = is(at, WordClass::From);
    const bool isBetween = is(at, WordClass::Between);
    const size_t start = isFrom || isBetween ? at + 1 : at;
    FoundDate first = start == at ? here : place(start);
    if (!first && is(start, WordClass::Now) && m_anchor.day) {
        first = {.end = start + 1, .value = datevalue::day(*m_anchor.day)};
        first.value.isAnchored = true;
    }
    if (!first && isPlainNumber(start) && year(start)) { // "2019–2023": the other year is the cue
        first = {.end = start + 1, .value = datevalue::year(m_tokens[start].value)};
        first.value.yearGiven = true;
    }
    if (!first || (first.kind != MentionKind::Date && first.kind != MentionKind::Vague))
        return {};
    size_t joint = first.end;
    joint = isWord(joint, u"up") ? joint + 1 : joint;
    const bool joins = (isBetween && is(joint, WordClass::And)) || is(joint, WordClass::To) ||
                       is(joint, WordClass::Until) || is(joint, WordClass::Hyphen) ||
                       (is(joint, WordClass::Or) && is(start, WordClass::This));
    if (!joins)
        return {};
    const size_t next = skip(joint + 1, WordClass::The);
    const bool isTight = is(joint, WordClass::Hyphen);
    FoundDate second = place(joint + 1);
    if (!second && isPlainNumber(next) && year(next) && first.value.isPlace() && m_tokens[next].digits == 4) {
        second = {.end = next + 1, .value = datevalue::year(m_tokens[next].value)};
        second.value.yearGiven = true;
    }
    if (!second && isTight && first.value.unit == ValueUnit::Year && isGlued(joint) && isGlued(next) &&
        isPlainNumber(next) && m_tokens[next].digits == 2 && m_tokens[next].value > first.value.year % 100) {
        second = {.end = next + 1, .value = datevalue::year(first.value.year / 100 * 100 + m_tokens[next].value)};
        second.value.yearGiven = true;
    }
    if (!second)
        return {};
    // A plain number before a dash and a year is no year: "3 - 2025".
    if (isTight && first.value.unit != second.value.unit && !isFrom)
        return {};
    return joined(first, second);
}

// The year that is named with one of them is that of both.
FoundDate DateGrammar::joined(FoundDate first, const FoundDate &second) const
{
    FoundDate found{.end = second.end, .rule = "range", .score = std::min(first.score, second.score)};
    DateValue last = second.value;
    if (!first.value.isKnown() || !last.isKnown()) {
        found.value = datevalue::unknown();
        return found;
    }
    if (first.value.isPlace() && last.isPlace()) {
        if (last.yearGiven && !first.value.yearGiven && first.value.month) {
            DateValue moved = datevalue::inYear(first.value, last.year);
            if (last.days.earliest && moved.days.earliest && *moved.days.earliest > *last.days.latest)
                moved = datevalue::inYear(first.value, last.year - 1);
            moved.isAnchored = false;
            first.value = moved;
        } else if (first.value.yearGiven && !last.yearGiven && last.month && first.value.hasYear) {
            DateValue moved = datevalue::inYear(last, first.value.year);
            if (*moved.days.latest < *first.value.days.earliest)
                moved = datevalue::inYear(last, first.value.year + 1);
            moved.isAnchored = last.isAnchored && first.value.isAnchored;
            last = moved;
        } else if (first.value.month && last.month && first.value.hasYear && last.hasYear) {
            // Neither names a year: the last time, or the next, that the end comes round.
            DateValue moved = datevalue::inYear(first.value, last.year);
            if (*moved.days.earliest > *last.days.latest)
                moved = datevalue::inYear(first.value, last.year - 1);
            moved.isAnchored = true;
            first.value = moved;
        }
    }
    const bool inOrder =
        !first.value.days.earliest || !last.days.latest || *first.value.days.earliest <= *last.days.latest;
    if (!inOrder)
        return {};
    found.value = datevalue::interval(first.value, last);
    return found;
}

// "by", "before", "no later than", "as early as", "since" …, and where the date begins.
std::pair<DateGrammar::Bound, size_t> DateGrammar::bound(size_t at) const
{
    const size_t next = at + 1;
    if (is(at, WordClass::By))
        return {Bound::By, next};
    if (isWord(at, u"ahead") || isWord(at, u"prior")) {
        const bool isBound = is(next, WordClass::Of) || is(next, WordClass::To);
        return {isBound ? Bound::Before : Bound::None, next + 1};
    }
    if (is(at, WordClass::Before))
        return {Bound::Before, next};
    if (is(at, WordClass::After))
        return {Bound::After, next};
    if (is(at, WordClass::Since))
        return {Bound::Since, next};
    if (is(at, WordClass::Until))
        return {Bound::Until, next};
    if (is(at, WordClass::Not) && is(next, WordClass::Later) && is(next + 1, WordClass::Than))
        return {Bound::By, next + 2};
    if (is(at, WordClass::Not) && is(next, WordClass::Earlier) && is(next + 1, WordClass::Than))
        return {Bound::From, next + 2};
    if (is(at, WordClass::Not) && is(next, WordClass::Before))
        return {Bound::From, next + 1};
    const bool isAsAs = is(at, WordClass::As) && is(next + 1, WordClass::As);
    if (isAsAs && (is(next, WordClass::Early) || isWord(next, u"soon")))
        return {Bound::AsEarlyAs, next + 2};
    if (isAsAs && is(next, WordClass::Late))
        return {Bound::By, next + 2};
    if ((isWord(at, u"starting") || isWord(at, u"beginning")) && !is(next, WordClass::Of))
        return {Bound::From, skip(next, WordClass::On)};
    return {Bound::None, at};
}

FoundDate DateGrammar::bounded(size_t at, const FoundDate &here) const
{
    auto [bound, next] = this->bound(at);
    if (bound == Bound::None) { // "2018 or later"
        next = at + 1;
        if (is(at, WordClass::From)) { // "from April on"
            const FoundDate inner = place(next);
            const bool isOpen =
                inner && (isWord(inner.end, u"on") || isWord(inner.end, u"onward") || isWord(inner.end, u"onwards"));
            FoundDate found = isOpen ? boundedBy(Bound::From, inner) : FoundDate{};
            found.end = isOpen ? inner.end + 1 : 0;
            return found;
        }
        if (!here || !is(here.end, WordClass::Or) || !is(here.end + 1, WordClass::Later))
            return {};
        FoundDate found = boundedBy(Bound::From, here);
        found.end = here.end + 2;
        return found;
    }
    next = is(next, WordClass::In) || is(next, WordClass::On) ? next + 1 : next;
    FoundDate inner = place(next);
    if (!inner && is(next, WordClass::Now) && m_anchor.day && bound != Bound::After)
        inner = {.end = next + 1, .value = datevalue::day(*m_anchor.day)};
    // "before the current month concludes", "before the year is out"
    const size_t unit = skip(skip(next, WordClass::The), WordClass::This);
    if (bound == Bound::Before && isUnit(unit, DateUnitKind(m_tokens.size() > unit ? m_tokens[unit].value : 0)) &&
        (isWord(unit + 1, u"concludes") || isWord(unit + 1, u"ends") || isWord(unit + 1, u"closes") ||
         isWord(unit + 1, u"finishes") ||
         (isWord(unit + 1, u"is") && (isWord(unit + 2, u"out") || isWord(unit + 2, u"over"))))) {
        inner = {.end = unit + (isWord(unit + 1, u"is") ? 3 : 2),
                 .value = unitAt(DateUnitKind(m_tokens[unit].value), 0)};
        inner.value.isAnchored = true;
        bound = Bound::By;
    }
    if (!inner || inner.kind != MentionKind::Date)
        return {};
    return boundedBy(bound, inner);
}

FoundDate DateGrammar::boundedBy(Bound bound, const FoundDate &inner) const
{
    FoundDate found = inner;
    const std::optional<qint64> first = inner.value.days.earliest;
    const std::optional<qint64> last = inner.value.days.latest;
    if (!inner.value.isKnown() || !first || !last) { // "before May" of a year that nothing tells
        found.value = datevalue::unknown();
        found.rule = "bound";
        return found;
    }
    switch (bound) {
    case Bound::By:
        found.value = datevalue::oneOfDays(std::nullopt, *last);
        found.rule = "by";
        break;
    case Bound::Before:
        found.value = datevalue::oneOfDays(std::nullopt, *first - 1);
        found.rule = "before";
        break;
    case Bound::After:
        found.value = datevalue::oneOfDays(*last + 1, std::nullopt);
        found.rule = "after";
        break;
    case Bound::From:
        found.value = datevalue::oneOfDays(*first, std::nullopt);
        found.rule = "from";
        break;
    case Bound::AsEarlyAs: // nobody says that it will not be later
        found.value = datevalue::oneOfFrom(inner.value);
        found.rule = "as-early-as";
        break;
    case Bound::Since:
        found.value = datevalue::interval(inner.value, std::nullopt);
        found.rule = "since";
        break;
    case Bound::Until:
        found.value = datevalue::interval(std::nullopt, inner.value);
        found.rule = "until";
        break;
    case Bound::None:
        break;
    }
    found.value.isAnchored = inner.value.isAnchored;
    found.value.approximate = inner.value.approximate;
    found.value.uncertain = inner.value.uncertain;
    return found;
}
