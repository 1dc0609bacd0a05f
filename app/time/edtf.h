// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "time/dayrange.h"
#include "time/edtfdate.h"

#include <QList>
#include <QString>

#include <compare>
#include <optional>

enum class EdtfKind {
    Date,
    DateTime,
    Interval, // "2004-06/2006-08", from one to the other
    OneOf,    // "[1667,1670..1672]", one of these, which one is not said
    AllOf,    // "{1667,1670..1672}", all of these
};

// One end of a stretch of time.
enum class EndState {
    Known,
    OrBeyond, // "..2004-06-01/": then or before; "/2004-06-20..": then or after
    Open,     // "..": none
    Unknown,  // "": there is one, but it is not known when
};

struct EdtfEnd {
    EndState state = EndState::Known;
    EdtfDate date; // when the state is Known or OrBeyond

    friend bool operator==(const EdtfEnd &, const EdtfEnd &) = default;
};

// A stretch of time; of a date both ends are that date.
struct EdtfSpan {
    EdtfEnd start;
    EdtfEnd end;

    [[nodiscard]] bool isDate() const { return start.state == EndState::Known && start == end; }
    [[nodiscard]] DayRange days() const;
    friend bool operator==(const EdtfSpan &, const EdtfSpan &) = default;
};

// A date in the Extended Date/Time Format, ISO 8601-2:2019 levels 0 to 2: a value that has been checked, with the days
// that it can stand for. Where the standard and the programs that read it differ, this one
// - takes winter for December to February and counts it to the year in which it begins;
// - leaves an unknown end without a bound, and tells it from an open one;
// - takes blanks beside the commas of a set, "[1667,1668, 1670..1672]", and leaves them out of text();
// - refuses an interval that ends before it starts. An end without X counts from its first day, so
//   "2004-06-11/2004-06" is refused; one with X may be as late as it can;
// - takes seasons (21 to 24) with a qualifier, as level 2, and as ends, "2012-21/2012-22", as level 1; the other
//   sub-year codes only alone and unqualified;
// - takes a century by two digits and a decade by three, "19" and "198", but alone, as years with Y and S;
// - reads significant digits as a range: "1953S2" is 1900 to 1999;
// - counts a negative year as level 1, "-0002", but a negative century as level 0 like any century;
// - takes a date-time as the day that is written, whatever its offset, and none in an interval or a set.
// The test suites of those programs contradict each other and themselves, so that no choice agrees with all of them. Of
// the 520 strings that five of them have together these six are decided otherwise than one suite has it, each for the
// sake of strings of the same form elsewhere:
// - refused there: "198" (but not "193"), "2012-21/2012-22" (not "2003-22/2003-23"), "[1667,1668, 1670..1672]" and
//   "{-1667,1668, 1670..1672}" (not "{1667,1668, 1670..1672}");
// - level 0 there: "-0002" and "-9999" (but level 1 for "-1985").
class Edtf
{
public:
    static Result<Edtf> parse(QStringView text); // ErrorKind::BadDate
    [[nodiscard]] static bool isValid(QStringView text) { return parse(text).has_value(); }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int level() const { return m_level; }
    [[nodiscard]] EdtfKind kind() const { return m_kind; }
    [[nodiscard]] DatePrecision precision() const;

    // The first and the last day that it can stand for, as Julian days; none when that end is open or unknown.
    [[nodiscard]] std::optional<qint64> earliest() const { return m_days.earliest; }
    [[nodiscard]] std::optional<qint64> latest() const { return m_days.latest; }
    [[nodiscard]] const DayRange &days() const { return m_days; }
    [[nodiscard]] bool isStartUnknown() const { return m_spans.first().start.state == EndState::Unknown; }
    [[nodiscard]] bool isEndUnknown() const { return m_spans.last().end.state == EndState::Unknown; }

    // Of any part of it.
    [[nodiscard]] bool isApproximate() const { return has(&EdtfDate::approximate); }
    [[nodiscard]] bool isUncertain() const { return has(&EdtfDate::uncertain); }
    [[nodiscard]] bool isUnspecified() const { return has(&EdtfDate::unspecified); }

    // One for each member of a set as they are written, else a single one.
    [[nodiscard]] const QList<EdtfSpan> &spans() const { return m_spans; }
    // Their days. Days that an X leaves out in between are not told apart: "1560-X2" is from February to December.
    [[nodiscard]] QList<DayRange> ranges() const;

    // The days that both can stand for, in order; none when the two cannot be the same day.
    [[nodiscard]] QList<DayRange> intersect(const Edtf &other) const;
    // Less when this is over before the other begins, greater the other way round, equivalent when both stand for the
    // same days, whatever the text. Unordered otherwise: which comes first is not said.
    [[nodiscard]] std::partial_ordering compare(const Edtf &other) const;

    // The same text; "2004" and "2004-XX" differ.
    friend bool operator==(const Edtf &a, const Edtf &b) { return a.m_text == b.m_text; }

private:
    Edtf(const QString &text, EdtfKind kind, int level, const QList<EdtfSpan> &spans);
    [[nodiscard]] bool has(bool EdtfDate::*flag) const;

    QString m_text;
    QList<EdtfSpan> m_spans;
    DayRange m_days;
    EdtfKind m_kind;
    int m_level;
};
