// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time/datemention.h"
#include "time/datetokens.h"
#include "time/datevalue.h"

#include <functional>
#include <optional>

struct NamedDay;

// The expressions of time in one sentence: the longest that begins at a token, and what it stands for. No rule looks
// farther than some dozen tokens, so a sentence may be as long as it likes.

// In which order a text writes day and month in numbers, as far as its unambiguous dates tell.
enum class NumberOrder { Unknown, MonthFirst, DayFirst };

struct FoundDate {
    size_t end = 0; // one past the last token; 0: nothing was found
    DateValue value;
    MentionKind kind = MentionKind::Date;
    const char *rule = "";
    double score = 1;
    TextSpan relativeTo; // UTF-16 units
    AnchorKind anchor = AnchorKind::None;

    explicit operator bool() const { return end != 0; }
};

class DateGrammar
{
public:
    // Which way the sentence looks at the token with this number.
    using Directions = std::function<DateDirection(size_t)>;

    // All of these must outlive it.
    DateGrammar(QStringView text, const DateTokens &tokens, const DateAnchor &anchor, NumberOrder order,
                const Directions &directions)
        : m_text(text), m_tokens(tokens), m_anchor(anchor), m_order(order), m_directions(directions)
    {
    }

    [[nodiscard]] FoundDate match(size_t at) const;
    // Whether it is worth while to try a match there.
    [[nodiscard]] static bool canBegin(const DateToken &token);

private:
    struct Count { // "three", "a few", "two thousand and fifteen"
        int number = 0;
        size_t end = 0;
        bool isVague = false;
        explicit operator bool() const { return end != 0; }
    };
    struct Year {
        int number = 0;
        size_t end = 0;
        explicit operator bool() const { return end != 0; }
    };
    enum class Part { None, Early, Mid, Late, Start, End };
    enum Rule : unsigned { PartRule = 1, EarlierRule = 2, NameRule = 4, CalendarRule = 8, RelativeRule = 16 };
    static unsigned rulesFor(WordClass kind);
    enum class Bound { None, Before, By, After, From, Since, Until, AsEarlyAs };

    // Tokens
    [[nodiscard]] bool is(size_t at, WordClass kind) const { return at < m_tokens.size() && m_tokens[at].kind == kind; }
    [[nodiscard]] bool isGlued(size_t at) const { return at < m_tokens.size() && m_tokens[at].isGlued; }
    [[nodiscard]] bool isWord(size_t at, QStringView lower) const;
    [[nodiscard]] bool hasCue(size_t at, quint16 cue) const { return at < m_tokens.size() && m_tokens[at].cues & cue; }
    [[nodiscard]] QStringView words(size_t at) const;
    [[nodiscard]] size_t skip(size_t at, WordClass kind) const { return is(at, kind) ? at + 1 : at; }
    [[nodiscard]] size_t skipAbbreviationDot(size_t at) const;
    [[nodiscard]] size_t skipAdverbs(size_t at) const;
    [[nodiscard]] bool isPlainNumber(size_t at) const;
    [[nodiscard]] bool isDayNumber(size_t at) const;
    [[nodiscard]] bool isUnit(size_t at, DateUnitKind unit) const;

    // Numbers (datenumbers.cpp)
    [[nodiscard]] Count count(size_t at) const;
    [[nodiscard]] Count ordinal(size_t at) const;
    [[nodiscard]] Count dayOfMonth(size_t at) const;
    [[nodiscard]] Year year(size_t at) const;
    [[nodiscard]] Year shortYear(size_t at) const;
    [[nodiscard]] Year writtenYear(size_t at) const;
    [[nodiscard]] Year relativeYear(size_t at) const;
    [[nodiscard]] Year anyYearAfter(size_t at) const;
    [[nodiscard]] bool hasYearCue(size_t at, size_t end) const;

    // Places in the calendar (calendardates.cpp)
    [[nodiscard]] FoundDate calendarDate(size_t at) const;
    [[nodiscard]] bool isMonth(size_t at) const;
    [[nodiscard]] bool isSeason(size_t at) const;
    [[nodiscard]] bool isWeekday(size_t at) const;
    [[nodiscard]] FoundDate monthFirst(size_t at) const;
    [[nodiscard]] FoundDate monthOnly(size_t at, size_t next) const;
    [[nodiscard]] FoundDate dayFirst(size_t at) const;
    [[nodiscard]] FoundDate dayRange(int month, int first, int last, size_t end) const;
    [[nodiscard]] FoundDate bareDay(size_t at) const;
    [[nodiscard]] FoundDate yearFirst(size_t at) const;
    [[nodiscard]] FoundDate numericDate(size_t at) const;
    [[nodiscard]] FoundDate numericThree(size_t at) const;
    [[nodiscard]] FoundDate numericTwo(size_t at) const;
    [[nodiscard]] FoundDate bareYear(size_t at) const;
    [[nodiscard]] FoundDate decadeOrCentury(size_t at) const;
    [[nodiscard]] FoundDate quarter(size_t at) const;
    [[nodiscard]] FoundDate half(size_t at) const;
    [[nodiscard]] FoundDate fiscalYear(size_t at) const;
    [[nodiscard]] FoundDate season(size_t at) const;
    [[nodiscard]] FoundDate nthOf(size_t at) const;
    [[nodiscard]] FoundDate nthWithin(int nth, bool fromEnd, size_t unitAt, const FoundDate &within) const;

    // Relative to the anchor (relativedates.cpp)
    [[nodiscard]] FoundDate relativeDate(size_t at) const;
    [[nodiscard]] FoundDate dayWord(size_t at) const;
    [[nodiscard]] FoundDate dayAfterDay(size_t at) const;
    [[nodiscard]] FoundDate weekday(size_t at) const;
    [[nodiscard]] FoundDate weekdayOfWeek(size_t at, int weekday) const;
    [[nodiscard]] FoundDate related(size_t at) const;
    [[nodiscard]] FoundDate unitBySequence(size_t word) const;
    [[nodiscard]] FoundDate relatedUnit(WordClass relation, size_t unitAt, bool vague) const;
    [[nodiscard]] FoundDate relatedStretch(WordClass relation, const Count &count, size_t unitAt) const;
    [[nodiscard]] FoundDate relatedMonth(WordClass relation, size_t monthAt) const;
    [[nodiscard]] FoundDate offset(size_t at) const;
    [[nodiscard]] FoundDate offsetFrom(size_t at, size_t end, int days, int months, DateUnitKind smallest,
                                       bool vague) const;
    [[nodiscard]] FoundDate inUnits(size_t at) const;
    [[nodiscard]] DateValue shifted(const DateValue &from, int days, int months, DateUnitKind smallest) const;
    [[nodiscard]] DateValue unitAt(DateUnitKind unit, int steps) const;

    // Put together (dategrammar.cpp)
    [[nodiscard]] FoundDate place(size_t at) const;
    [[nodiscard]] FoundDate partOf(size_t at) const;
    [[nodiscard]] FoundDate earlierOrLater(size_t at) const;
    [[nodiscard]] FoundDate range(size_t at, const FoundDate &here) const;
    [[nodiscard]] FoundDate joined(FoundDate first, const FoundDate &second) const;
    [[nodiscard]] FoundDate bounded(size_t at, const FoundDate &here) const;
    [[nodiscard]] FoundDate boundedBy(Bound bound, const FoundDate &inner) const;
    [[nodiscard]] std::pair<Bound, size_t> bound(size_t at) const;
    [[nodiscard]] std::pair<Part, size_t> part(size_t at) const;
    [[nodiscard]] DateValue partValue(Part part, const DateValue &value) const;

    // Without a date (looseexpressions.cpp)
    [[nodiscard]] FoundDate looseExpression(size_t at) const;
    [[nodiscard]] FoundDate repetition(size_t at) const;
    [[nodiscard]] FoundDate duration(size_t at) const;
    [[nodiscard]] FoundDate vague(size_t at) const;
    [[nodiscard]] bool isEra(size_t at) const;
    [[nodiscard]] FoundDate eventRelative(size_t at) const;

    // Named days (nameddates.cpp)
    [[nodiscard]] FoundDate namedDay(size_t at) const;
    [[nodiscard]] FoundDate namedDayFound(const NamedDay &day, size_t end, size_t at) const;
    [[nodiscard]] FoundDate lunarHoliday(size_t end, size_t at) const;
    [[nodiscard]] size_t phraseEnd(size_t at, QStringView phrase) const;
    [[nodiscard]] int namedYear(const NamedDay &day, size_t at) const;

    // The year of a month or day that has none, by the sentence's direction.
    [[nodiscard]] DateValue placed(const DateValue &value, size_t at) const;
    [[nodiscard]] int yearFor(int month, int day, size_t at) const;

    QStringView m_text;
    const DateTokens &m_tokens;
    const DateAnchor &m_anchor;
    NumberOrder m_order;
    const Directions &m_directions;
    mutable int m_depth = 0; // of places within places
};
