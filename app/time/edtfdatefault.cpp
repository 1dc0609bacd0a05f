// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/edtfdatefault.h"

#include "time/edtfdate.h"
#include "time/gregorian.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isDigitOrAny(QChar unit)
{
    return isDigit(unit) || unit == u'X';
}

bool isQualifier(QChar unit)
{
    return unit == u'?' || unit == u'~' || unit == u'%';
}

// Goes through a date from the left to the first thing that is wrong. What one sees only of the whole comes last.
class Scan
{
    Q_DECLARE_TR_FUNCTIONS(EdtfFault)

public:
    Scan(QStringView text, EdtfRole role) : m_text(text), m_role(role) {}

    std::optional<EdtfFault> run()
    {
        if (m_text.isEmpty())
            return at(0, 0, tr("a date is missing, such as 2025-04-02 or 2025-04"));
        takeQualifier();
        std::optional<EdtfFault> fault = take(u'Y') ? letterYear() : digitYear();
        if (!fault)
            fault = rest();
        return fault ? fault : whole();
    }

private:
    [[nodiscard]] static EdtfFault at(qsizetype start, qsizetype end, const QString &reason)
    {
        return {.span = {.start = start, .end = end}, .reason = reason};
    }
    // At the next character, or the end.
    [[nodiscard]] EdtfFault here(const QString &reason) const
    {
        const bool isPair = m_at + 1 < m_text.size() && m_text[m_at].isHighSurrogate();
        return at(m_at, std::min(m_text.size(), m_at + (isPair ? 2 : 1)), reason);
    }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    bool take(QChar unit)
    {
        if (isAtEnd() || m_text[m_at] != unit)
            return false;
        ++m_at;
        return true;
    }
    bool takeQualifier()
    {
        if (isAtEnd() || !isQualifier(m_text[m_at]))
            return false;
        m_isQualified = true;
        ++m_at;
        return true;
    }
    QStringView takeRun(bool (*belongs)(QChar))
    {
        const qsizetype start = m_at;
        while (!isAtEnd() && belongs(m_text[m_at])) {
            ++m_at;
        }
        return m_text.sliced(start, m_at - start);
    }

    std::optional<EdtfFault> letterYear()
    {
        take(u'-');
        const qsizetype start = m_at;
        const QStringView digits = takeRun(isDigit);
        m_isAlone = true;
        if (digits.isEmpty())
            return here(tr("digits of a year follow the Y"));
        if (digits.startsWith(u'0'))
            return at(start, m_at, tr("a year with Y does not begin with 0"));
        if (take(u'E')) {
            if (takeRun(isDigit).isEmpty())
                return here(tr("the number of noughts follows the E"));
        } else if (digits.size() < 5) {
            return at(start, m_at, tr("a year with Y has more than four digits; 2025 is written without it"));
        }
        return significantDigits();
    }

    std::optional<EdtfFault> digitYear()
    {
        const bool isNegative = take(u'-');
        const qsizetype start = m_at;
        const QStringView digits = takeRun(isDigitOrAny);
        if (digits.isEmpty())
            return here(tr("a date begins with a year of four digits, such as 2025-04-02"));
        if (digits.size() > 4)
            return at(start, m_at, tr("a year has four digits, and a “-” stands before the month"));
        const bool isShort = (digits.size() == 2 || digits.size() == 3) && !digits.contains(u'X');
        if (digits.size() < 4 && !isShort)
            return at(start, m_at, tr("a year has four digits"));
        if (isNegative && std::ranges::all_of(digits, [](QChar unit) { return unit == u'0'; }))
            return at(start - 1, m_at, tr("there is no year −0; the year 0 is written 0000"));
        if (!isShort)
            return significantDigits();
        m_isAlone = true;
        if (m_role == EdtfRole::Member || (!isAtEnd() && !isQualifier(m_text[m_at])))
            return at(start, m_at, tr("a year has four digits"));
        return std::nullopt;
    }

    std::optional<EdtfFault> significantDigits()
    {
        if (!take(u'S'))
            return std::nullopt;
        m_isAlone = true;
        const qsizetype start = m_at;
        const QStringView digits = takeRun(isDigit);
        if (digits.isEmpty() || std::ranges::all_of(digits, [](QChar unit) { return unit == u'0'; }))
            return at(start, m_at, tr("how many digits are known follows the S"));
        return std::nullopt;
    }

    // What stands behind the year.
    std::optional<EdtfFault> rest()
    {
        takeQualifier();
        if (isAtEnd())
            return std::nullopt;
        if (!take(u'-'))
            return here(tr("after the year only “-” and a month can follow"));
        if (m_isAlone)
            return at(m_at - 1, m_text.size(), tr("a year that is written so has no month"));
        std::optional<EdtfFault> fault = month();
        takeQualifier();
        if (fault || isAtEnd())
            return fault;
        if (!take(u'-'))
            return here(tr("after the month only “-” and a day can follow"));
        if (m_code > 0)
            return at(m_at - 1, m_text.size(), tr("a season, a quarter or a half-year has no days"));
        fault = day();
        takeQualifier();
        return fault || isAtEnd() ? fault : at(m_at, m_text.size(), tr("nothing can follow the day"));
    }

    // Two digits, either of which may be X.
    std::optional<EdtfFault> pair(const QString &missing)
    {
        takeQualifier();
        const qsizetype start = m_at;
        const QStringView digits = takeRun(isDigitOrAny);
        if (digits.isEmpty())
            return here(missing);
        m_pair = digits;
        return digits.size() == 2 ? std::nullopt : std::optional(at(start, m_at, missing));
    }

    std::optional<EdtfFault> month()
    {
        if (std::optional<EdtfFault> fault = pair(tr("a month has two digits, 01 to 12")))
            return fault;
        EdtfFault wrong = at(m_at - 2, m_at,
                             tr("a month is from 01 to 12, a season from 21 to 24, a quarter from 33 to 36, a "
                                "half-year 40 or 41"));
        if (m_pair.contains(u'X'))
            return m_pair[0] > u'1' && m_pair[0] != u'X' ? std::optional(wrong) : std::nullopt;
        const int value = m_pair.toInt();
        if (value < 1 || (value > 12 && value < 21) || value > 41)
            return wrong;
        m_month = value;
        m_code = value > 12 ? value : 0;
        return std::nullopt;
    }

    std::optional<EdtfFault> day()
    {
        if (std::optional<EdtfFault> fault = pair(tr("a day has two digits, 01 to 31")))
            return fault;
        if (!m_pair.contains(u'X') && (m_pair.toInt() < 1 || m_pair.toInt() > 31))
            return at(m_at - 2, m_at, tr("a day is from 01 to 31"));
        m_dayEnd = m_at;
        return std::nullopt;
    }

    // What no part of it shows.
    std::optional<EdtfFault> whole()
    {
        const std::optional<EdtfDate> date = readEdtfDate(m_text);
        if (date && (m_role == EdtfRole::Alone || !date->alone))
            return std::nullopt;
        if (date)
            return at(0, m_text.size(), tr("this stands only by itself, not in an interval or a set"));
        if (m_code > 24 && m_isQualified)
            return at(0, m_text.size(), tr("a quarter or a half-year has no “?”, “~” or “%”"));
        if (m_code > 0)
            return at(0, m_text.size(), tr("a season, a quarter or a half-year needs a whole year"));
        if (m_dayEnd > 0)
            return at(m_dayEnd - 2, m_dayEnd, noSuchDay());
        return at(0, m_text.size(), tr("the calendar has no such date"));
    }

    [[nodiscard]] QString noSuchDay() const
    {
        const QStringView year = m_text.first(std::min<qsizetype>(4, m_text.size()));
        if (m_month == 0 || !std::ranges::all_of(year, isDigit))
            return tr("the calendar has no such day");
        const int days = gregorian::daysInMonth(year.toLongLong(), m_month);
        return tr("%1 has %2 days").arg(m_text.first(7)).arg(days);
    }

    QStringView m_text;
    EdtfRole m_role;
    qsizetype m_at = 0;
    QStringView m_pair;
    int m_month = 0; // 0: not known to the digit
    int m_code = 0;
    qsizetype m_dayEnd = 0;
    bool m_isAlone = false;
    bool m_isQualified = false;
};
} // namespace

std::optional<EdtfFault> edtfDateFault(QStringView text, EdtfRole role)
{
    return Scan(text, role).run();
}
