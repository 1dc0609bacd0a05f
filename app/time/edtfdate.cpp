// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/edtfdate.h"

#include "time/daypattern.h"
#include "time/gregorian.h"

#include <algorithm>
#include <array>

namespace
{
// What a sub-year code stands for: months from the first one on, which may run into the next year.
struct Grouping {
    DatePrecision precision;
    int firstMonth;
    int months;
};

std::optional<Grouping> grouping(int code)
{
    using enum DatePrecision;
    if (code >= 21 && code <= 28) // seasons, of the northern half of the earth where that is said
        return Grouping{.precision = Season, .firstMonth = 3 + (code - 21) % 4 * 3, .months = 3};
    if (code >= 29 && code <= 32) // seasons of the southern half
        return Grouping{.precision = Season, .firstMonth = 3 + (code - 27) % 4 * 3, .months = 3};
    if (code >= 33 && code <= 36)
        return Grouping{.precision = Quarter, .firstMonth = 1 + (code - 33) * 3, .months = 3};
    if (code >= 37 && code <= 39)
        return Grouping{.precision = Quadrimester, .firstMonth = 1 + (code - 37) * 4, .months = 4};
    if (code == 40 || code == 41)
        return Grouping{.precision = Half, .firstMonth = 1 + (code - 40) * 6, .months = 6};
    return std::nullopt;
}

qint64 lastOfMonth(qint64 year, int month)
{
    return gregorian::julianDay({.year = year, .month = month, .day = gregorian::daysInMonth(year, month)});
}

class Reader
{
public:
    explicit Reader(QStringView text) : m_at(text.utf16()), m_end(text.utf16() + text.size()) {}

    std::optional<EdtfDate> read();

private:
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    bool take(char16_t unit);
    void raiseLevel(int level) { m_date.level = std::max(m_date.level, level); }

    bool readQualifier();
    void readPrefix();
    void readSuffix();
    bool readYear();
    bool readDigitYear();
    bool readLetterYear();
    bool readYearDigits(int count);
    bool readShorthandYear(int count);
    std::optional<qint64> readNumber();
    bool setSignificantDigits(qint64 magnitude);
    bool setYears(qint64 smallest, qint64 largest);
    bool readPair(TwoDigits &pair);
    bool readMonthAndDay();

    void placeYears();
    bool placeGrouping(int code);
    bool placeMonths();
    void findUnspecified();

    const char16_t *m_at;
    const char16_t *m_end;
    DayPattern m_pattern; // a part that is not there is like one of X only
    int m_parts = 1;      // year, month, day
    qint64 m_firstYear = 0;
    qint64 m_lastYear = 0;
    EdtfDate m_date;
};

bool Reader::take(char16_t unit)
{
    if (m_at == m_end || *m_at != unit)
        return false;
    ++m_at;
    return true;
}

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

std::optional<EdtfDate> Reader::read()
{
    readPrefix();
    if (!readYear())
        return std::nullopt;
    readSuffix();
    if (take(u'-') && !readMonthAndDay())
        return std::nullopt;
    if (!isAtEnd())
        return std::nullopt;
    findUnspecified();
    if (m_parts == 1) {
        placeYears();
        return m_date;
    }
    return placeMonths() ? std::optional(m_date) : std::nullopt;
}

bool Reader::readQualifier()
{
    if (take(u'?')) {
        m_date.uncertain = true;
    } else if (take(u'~')) {
        m_date.approximate = true;
    } else if (take(u'%')) {
        m_date.uncertain = true;
        m_date.approximate = true;
    } else {
        return false;
    }
    return true;
}

// Before a part a qualifier is about that part alone.
void Reader::readPrefix()
{
    if (readQualifier())
        raiseLevel(2);
}

// After a part it is about all up to there: at the end, about the whole date.
void Reader::readSuffix()
{
    if (readQualifier())
        raiseLevel(isAtEnd() && !m_date.alone ? 1 : 2);
}

bool Reader::readYear()
{
    const bool letter = take(u'Y');
    m_pattern.year.negative = take(u'-');
    if (letter)
        raiseLevel(1);
    return letter ? readLetterYear() : readDigitYear();
}

bool Reader::readDigitYear()
{
    const auto *const end = std::find_if(m_at, m_end, [](char16_t unit) { return !isDigit(unit) && unit != u'X'; });
    const auto count = static_cast<int>(end - m_at);
    if (count != 4)
        return readShorthandYear(count);
    if (m_pattern.year.negative)
        raiseLevel(1);
    if (!readYearDigits(count))
        return false;
    if (take(u'S'))
        return m_pattern.year.anyCount() == 0 && setSignificantDigits(m_pattern.year.filled(0));
    return true;
}

bool Reader::readYearDigits(int count)
{
    for (int i = 0; i < count; ++i, ++m_at) {
        const int digit = *m_at == u'X' ? AnyDigit : *m_at - u'0';
        m_pattern.year.digits[static_cast<size_t>(i)] = digit;
    }
    return setYears(m_pattern.year.filled(0), m_pattern.year.filled(9999));
}

// "19" is a century and "193" a decade, whole: neither month nor X.
bool Reader::readShorthandYear(int count)
{
    if ((count != 2 && count != 3) || std::find(m_at, m_at + count, u'X') != m_at + count)
        return false;
    const qint64 unit = count == 2 ? 100 : 10;
    const std::optional<qint64> digits = readNumber();
    if (!digits || (m_pattern.year.negative && *digits == 0))
        return false;
    m_date.alone = true;
    m_date.precision = count == 2 ? DatePrecision::Century : DatePrecision::Decade;
    raiseLevel(count == 2 ? 0 : 2);
    return setYears(*digits * unit, *digits * unit + unit - 1);
}

// "Y170000002", "Y17E8", "Y3388E2S3": more than four digits, no zero in front.
bool Reader::readLetterYear()
{
    if (isAtEnd() || *m_at == u'0')
        return false;
    std::optional<qint64> magnitude = readNumber();
    if (!magnitude)
        return false;
    if (take(u'E')) {
        raiseLevel(2);
        const std::optional<qint64> exponent = readNumber();
        for (qint64 i = 0; exponent && i < *exponent && *magnitude <= gregorian::FarthestYear; ++i)
            *magnitude *= 10;
        if (!exponent)
            return false;
    } else if (*magnitude < 10'000) {
        return false;
    }
    m_date.alone = true;
    return take(u'S') ? setSignificantDigits(*magnitude) : setYears(*magnitude, *magnitude);
}

std::optional<qint64> Reader::readNumber()
{
    if (isAtEnd() || !isDigit(*m_at))
        return std::nullopt;
    qint64 number = 0;
    for (; !isAtEnd() && isDigit(*m_at); ++m_at) {
        number = number * 10 + (*m_at - u'0');
        if (number > gregorian::FarthestYear)
            return std::nullopt;
    }
    return number;
}

// "1950S2": the first two digits are known, so any year from 1900 to 1999.
bool Reader::setSignificantDigits(qint64 magnitude)
{
    raiseLevel(2);
    const std::optional<qint64> significant = readNumber();
    if (!significant || *significant == 0)
        return false;
    qint64 unit = 1;
    for (qint64 rest = magnitude; rest >= 10; rest /= 10)
        unit *= 10;
    for (qint64 i = 1; i < *significant && unit > 1; ++i)
        unit /= 10;
    const qint64 smallest = magnitude - magnitude % unit;
    m_date.alone = true;
    m_date.precision = unit == 1     ? DatePrecision::Year
                       : unit == 10  ? DatePrecision::Decade
                       : unit == 100 ? DatePrecision::Century
                                     : DatePrecision::Millennium;
    return setYears(smallest, smallest + unit - 1);
}

// There is no year -0: a negative year begins with 1.
bool Reader::setYears(qint64 smallest, qint64 largest)
{
    if (largest > gregorian::FarthestYear || (m_pattern.year.negative && largest == 0))
        return false;
    m_firstYear = m_pattern.year.negative ? -largest : smallest;
    m_lastYear = m_pattern.year.negative ? -std::max<qint64>(smallest, 1) : largest;
    return true;
}

bool Reader::readPair(TwoDigits &pair)
{
    const auto readDigit = [this](int &digit) {
        if (take(u'X')) {
            digit = AnyDigit;
            return true;
        }
        if (isAtEnd() || !isDigit(*m_at))
            return false;
        digit = *m_at++ - u'0';
        return true;
    };
    return readDigit(pair.tens) && readDigit(pair.ones);
}

bool Reader::readMonthAndDay()
{
    readPrefix();
    if (m_date.alone || !readPair(m_pattern.month))
        return false;
    m_parts = 2;
    readSuffix();
    if (!take(u'-'))
        return true;
    readPrefix();
    if (!readPair(m_pattern.day))
        return false;
    m_parts = 3;
    readSuffix();
    return true;
}

// Level 1 has X for whole parts from the right, and for the last digits of a year that stands alone.
void Reader::findUnspecified()
{
    const int anyYearDigits = m_pattern.year.anyCount();
    const bool year = anyYearDigits > 0;
    const bool month = m_parts > 1 && m_pattern.month.hasAny();
    const bool day = m_parts > 2 && m_pattern.day.hasAny();
    if (!year && !month && !day)
        return;
    m_date.unspecified = true;
    bool simple = m_pattern.day.isAll() && (m_pattern.month.isAll() || (!year && !month));
    if (year)
        simple = simple && (m_parts > 1 ? anyYearDigits == 4 : m_pattern.year.isTrailing());
    raiseLevel(simple ? 1 : 2);
}

void Reader::placeYears()
{
    m_date.earliest = gregorian::julianDay({.year = m_firstYear, .month = 1, .day = 1});
    m_date.latest = gregorian::julianDay({.year = m_lastYear, .month = 12, .day = 31});
    if (m_date.precision != DatePrecision::Day)
        return; // it was told with the year
    m_date.precision = DatePrecision::Year;
    if (m_pattern.year.isTrailing() && m_pattern.year.anyCount() < 4) {
        static constexpr std::array units{DatePrecision::Year, DatePrecision::Decade, DatePrecision::Century,
                                          DatePrecision::Millennium};
        m_date.precision = units[static_cast<size_t>(m_pattern.year.anyCount())];
    }
}

// Codes above 24 take no qualifier: the standard has none for them, and other programs refuse it.
bool Reader::placeGrouping(int code)
{
    const std::optional<Grouping> group = grouping(code);
    if (!group || m_parts > 2 || m_date.unspecified || (code > 24 && m_date.isQualified()))
        return false;
    raiseLevel(code > 24 ? 2 : 1);
    const int afterLast = group->firstMonth + group->months - 1;
    m_date.code = code;
    m_date.alone = code > 24;
    m_date.precision = group->precision;
    m_date.earliest = gregorian::julianDay({.year = m_firstYear, .month = group->firstMonth, .day = 1});
    m_date.latest = lastOfMonth(m_firstYear + (afterLast > 12 ? 1 : 0), afterLast > 12 ? afterLast - 12 : afterLast);
    return true;
}

bool Reader::placeMonths()
{
    if (!m_pattern.month.hasAny() && m_pattern.month.value() > 12)
        return placeGrouping(m_pattern.month.value());
    const std::optional<DayRange> days = fittingDays(m_pattern);
    if (!days)
        return false;
    m_date.earliest = *days->earliest;
    m_date.latest = *days->latest;
    m_date.precision = m_parts > 2 ? DatePrecision::Day : DatePrecision::Month;
    return true;
}
} // namespace

std::optional<EdtfDate> readEdtfDate(QStringView text)
{
    return Reader(text).read();
}
