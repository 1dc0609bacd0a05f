// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/composeedtf.h"

#include "time/gregorian.h"

using gregorian::Date;

namespace
{
// The calendar's units that dates are written in, the largest first.
enum class Unit { Year, Month, Day };

bool isWhole(Unit unit, const Date &first, const Date &last)
{
    if (unit == Unit::Day)
        return true;
    const bool endsMonth = first.day == 1 && last.day == gregorian::daysInMonth(last.year, last.month);
    return endsMonth && (unit == Unit::Month || (first.month == 1 && last.month == 12));
}

// Of a range: the largest that both its ends keep to.
Unit unitOf(const Date &first, const Date &last)
{
    for (const Unit unit : {Unit::Year, Unit::Month}) {
        if (isWhole(unit, first, last))
            return unit;
    }
    return Unit::Day;
}

bool hasFourDigits(const Date &date)
{
    return date.year >= -9999 && date.year <= 9999;
}

QString yearText(qint64 year)
{
    const QString sign = year < 0 ? QStringLiteral("-") : QString();
    const QString digits = QStringLiteral("%1").arg(std::abs(year), 4, 10, QLatin1Char('0'));
    return digits.size() > 4 ? u'Y' + sign + digits : sign + digits;
}

QString dateText(Unit unit, const Date &date)
{
    const auto part = [](int number) { return QStringLiteral("-%1").arg(number, 2, 10, QLatin1Char('0')); };
    QString text = yearText(date.year);
    if (unit != Unit::Year)
        text += part(date.month);
    return unit == Unit::Day ? text + part(date.day) : text;
}

QString qualifier(Doubt doubt)
{
    if (doubt.approximate && doubt.uncertain)
        return QStringLiteral("%");
    return doubt.approximate ? QStringLiteral("~") : doubt.uncertain ? QStringLiteral("?") : QString();
}

// "2025-34" for April to June, "2025-41" for July to December; empty for other months.
QString partOfYear(const Date &first, const Date &last)
{
    const int months = last.month - first.month + 1;
    if (first.year != last.year || (months != 3 && months != 6) || first.month % months != 1)
        return {};
    const int code = (months == 3 ? 33 : 40) + first.month / months;
    return yearText(first.year) + u'-' + QString::number(code);
}

// A date that stands for all of these days; empty when there is none.
QString singleDate(const Date &first, const Date &last, Doubt doubt)
{
    const Unit unit = unitOf(first, last);
    const bool isOne = first.year == last.year && (unit == Unit::Year || first.month == last.month) &&
                       (unit != Unit::Day || first.day == last.day);
    if (isOne)
        return unit == Unit::Year || hasFourDigits(first) ? dateText(unit, first) + qualifier(doubt) : QString();
    return unit == Unit::Month && hasFourDigits(first) ? partOfYear(first, last) : QString();
}

class Composer
{
public:
    Composer(const DayRange &days, Doubt doubt) : m_days(days), m_doubt(qualifier(doubt)) {}

    // "[..b]", "a/..": the dates with what stands for an open end in its place.
    [[nodiscard]] QString ends(const QString &open, const QString &between) const
    {
        const Date first = gregorian::date(m_days.earliest.value_or(0));
        const Date last = gregorian::date(m_days.latest.value_or(0));
        if ((m_days.earliest && !hasFourDigits(first)) || (m_days.latest && !hasFourDigits(last)))
            return {};
        const bool isOpen = !m_days.earliest || !m_days.latest;
        const Unit unit = isOpen ? Unit::Day : unitOf(first, last);
        const QString from = m_days.earliest ? dateText(unit, first) + m_doubt : open;
        const QString to = m_days.latest ? dateText(unit, last) + m_doubt : open;
        return from == to ? dateText(Unit::Day, first) + m_doubt + between + dateText(Unit::Day, last) + m_doubt
                          : from + between + to;
    }

private:
    DayRange m_days;
    QString m_doubt;
};
} // namespace

QString composeEdtf(const DayRange &days, Reading reading, Doubt doubt)
{
    if (!days.earliest && !days.latest)
        return {};
    const bool isClosed = days.earliest && days.latest;
    const bool isThroughout = reading == Reading::Throughout && days.earliest != days.latest;
    const Composer composer(days, doubt);
    if (isThroughout)
        return composer.ends(QStringLiteral(".."), QStringLiteral("/"));
    QString single =
        isClosed ? singleDate(gregorian::date(*days.earliest), gregorian::date(*days.latest), doubt) : QString();
    if (!single.isEmpty())
        return single;
    const QString ends = composer.ends({}, QStringLiteral(".."));
    return ends.isEmpty() ? QString() : u'[' + ends + u']';
}
