// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/describedate.h"

#include "time/describedays.h"

#include <QCoreApplication>

#include <array>

using gregorian::Date;

namespace
{
QString say(const char *words)
{
    return QCoreApplication::translate("DescribeDate", words);
}

Doubt doubtOf(const EdtfDate &date)
{
    return {.approximate = date.approximate, .uncertain = date.uncertain};
}

// A season over the turn of the year has both years.
QString seasonWords(int code, const Date &first, const Date &last)
{
    static constexpr std::array patterns{
        QT_TRANSLATE_NOOP("DescribeDate", "spring %1"), QT_TRANSLATE_NOOP("DescribeDate", "summer %1"),
        QT_TRANSLATE_NOOP("DescribeDate", "autumn %1"), QT_TRANSLATE_NOOP("DescribeDate", "winter %1")};
    static constexpr std::array southern{QT_TRANSLATE_NOOP("DescribeDate", "spring %1 (southern hemisphere)"),
                                         QT_TRANSLATE_NOOP("DescribeDate", "summer %1 (southern hemisphere)"),
                                         QT_TRANSLATE_NOOP("DescribeDate", "autumn %1 (southern hemisphere)"),
                                         QT_TRANSLATE_NOOP("DescribeDate", "winter %1 (southern hemisphere)")};
    const auto season = static_cast<size_t>((code - 21) % 4);
    const QString pattern = say(code >= 29 ? southern.at(season) : patterns.at(season));
    if (first.year == last.year)
        return pattern.arg(yearWords(first.year));
    return pattern.arg(QStringLiteral("%1–%2").arg(yearWords(first.year), yearWords(last.year)));
}

QString centuryWords(qint64 century)
{
    const qint64 ending = century % 100 >= 11 && century % 100 <= 13 ? 0 : century % 10;
    const char *const pattern = ending == 1   ? QT_TRANSLATE_NOOP("DescribeDate", "the %1st century")
                                : ending == 2 ? QT_TRANSLATE_NOOP("DescribeDate", "the %1nd century")
                                : ending == 3 ? QT_TRANSLATE_NOOP("DescribeDate", "the %1rd century")
                                              : QT_TRANSLATE_NOOP("DescribeDate", "the %1th century");
    return say(pattern).arg(century);
}

// "XXXX-12-25": only what repeats every year.
QString yearlessWords(const EdtfDate &date, const QLocale &locale)
{
    const Date first = gregorian::date(date.earliest);
    const Date last = gregorian::date(date.latest);
    const QString pattern = say(QT_TRANSLATE_NOOP("DescribeDate", "%1 of an unknown year"));
    if (first.month == last.month && first.day == last.day)
        return pattern.arg(wordsWithoutYear(DateUnit::Day, first, locale));
    if (first.month == last.month)
        return pattern.arg(wordsWithoutYear(DateUnit::Month, first, locale));
    return say(QT_TRANSLATE_NOOP("DescribeDate", "an unknown year"));
}

bool hasNoYear(const EdtfDate &date)
{
    const qint64 years = gregorian::date(date.latest).year - gregorian::date(date.earliest).year;
    return date.unspecified && years > 9000; // of the ten thousand that XXXX may be
}

QString dateWords(const EdtfDate &date, const QLocale &locale)
{
    const Date first = gregorian::date(date.earliest);
    const Date last = gregorian::date(date.latest);
    const Doubt doubt = doubtOf(date);
    if (date.precision == DatePrecision::Season)
        return withDoubt(seasonWords(date.code, first, last), doubt);
    if (date.precision == DatePrecision::Century && first.year >= 0)
        return withDoubt(centuryWords(first.year / 100 + 1), doubt);
    if (date.precision == DatePrecision::Quadrimester) {
        const EndWords months = rangeWords(DateUnit::Month, first, last, locale);
        return say(QT_TRANSLATE_NOOP("DescribeDate", "%1 to %2")).arg(months.first, months.last);
    }
    if (hasNoYear(date))
        return withDoubt(yearlessWords(date, locale), doubt);
    return describeDays({.earliest = date.earliest, .latest = date.latest}, Reading::OneOf, doubt, locale);
}

QString endWords(const EdtfEnd &end, const char *beyond, const QLocale &locale)
{
    const QString words = dateWords(end.date, locale);
    return end.state == EndState::OrBeyond ? say(beyond).arg(words) : words;
}

bool isKnown(const EdtfEnd &end)
{
    return end.state == EndState::Known || end.state == EndState::OrBeyond;
}

// Whether the days alone say all that is said.
bool isPlain(const EdtfEnd &end)
{
    if (end.state == EndState::Open)
        return true;
    return end.state == EndState::Known && !end.date.isQualified() && !end.date.unspecified && end.date.code == 0;
}

// At least one end is open or unknown.
QString openIntervalText(const EdtfSpan &span, const QString &first, const QString &last)
{
    const bool startUnknown = span.start.state == EndState::Unknown;
    const bool endUnknown = span.end.state == EndState::Unknown;
    if (isKnown(span.start)) {
        return say(endUnknown ? QT_TRANSLATE_NOOP("DescribeDate", "from %1, end not known")
                              : QT_TRANSLATE_NOOP("DescribeDate", "from %1"))
            .arg(first);
    }
    if (isKnown(span.end)) {
        return say(startUnknown ? QT_TRANSLATE_NOOP("DescribeDate", "until %1, start not known")
                                : QT_TRANSLATE_NOOP("DescribeDate", "until %1"))
            .arg(last);
    }
    return say(startUnknown || endUnknown ? QT_TRANSLATE_NOOP("DescribeDate", "at a time not known")
                                          : QT_TRANSLATE_NOOP("DescribeDate", "at any time"));
}

QString intervalText(const EdtfSpan &span, const QLocale &locale)
{
    const DayRange days = span.days();
    if (isPlain(span.start) && isPlain(span.end) && (days.earliest || days.latest))
        return describeDays(days, Reading::Throughout, {}, locale);
    const QString first = endWords(span.start, QT_TRANSLATE_NOOP("DescribeDate", "%1 or before"), locale);
    const QString last = endWords(span.end, QT_TRANSLATE_NOOP("DescribeDate", "%1 or after"), locale);
    if (isKnown(span.start) && isKnown(span.end))
        return say(QT_TRANSLATE_NOOP("DescribeDate", "from %1 to %2")).arg(first, last);
    return openIntervalText(span, first, last);
}

QString memberText(const EdtfSpan &span, Reading reading, const QLocale &locale)
{
    if (span.isDate())
        return dateWords(span.start.date, locale);
    const Doubt doubt{.approximate = span.start.date.approximate || span.end.date.approximate,
                      .uncertain = span.start.date.uncertain || span.end.date.uncertain};
    return describeDays(span.days(), reading, doubt, locale);
}

// "a, b or c": the last two are joined by the pattern, what is before them by commas.
QString setText(const Edtf &edtf, const QLocale &locale)
{
    const bool oneOf = edtf.kind() == EdtfKind::OneOf;
    const Reading reading = oneOf ? Reading::OneOf : Reading::Throughout;
    const QString comma = say(QT_TRANSLATE_NOOP("DescribeDate", "%1, %2"));
    const QString joint = oneOf ? say(QT_TRANSLATE_NOOP("DescribeDate", "%1 or %2"))
                                : say(QT_TRANSLATE_NOOP("DescribeDate", "%1 and %2"));
    QString words = memberText(edtf.spans().first(), reading, locale);
    for (qsizetype i = 1; i < edtf.spans().size(); ++i) {
        const bool last = i == edtf.spans().size() - 1;
        words = (last ? joint : comma).arg(words, memberText(edtf.spans().at(i), reading, locale));
    }
    return words;
}
} // namespace

QString describeEdtf(const Edtf &edtf, const QLocale &locale)
{
    switch (edtf.kind()) {
    case EdtfKind::Date:
    case EdtfKind::DateTime:
        return dateWords(edtf.spans().first().start.date, locale);
    case EdtfKind::Interval:
        return intervalText(edtf.spans().first(), locale);
    case EdtfKind::OneOf:
    case EdtfKind::AllOf:
        return setText(edtf, locale);
    }
    Q_UNREACHABLE_RETURN({});
}

QString describeClaimDate(const Claim &claim, const QLocale &locale)
{
    const Result<Edtf> edtf = Edtf::parse(claim.edtf);
    if (!edtf)
        return {};
    QString words = describeEdtf(*edtf, locale);
    const bool longer = edtf->kind() == EdtfKind::Date && edtf->precision() != DatePrecision::Day;
    if (claim.reading == Reading::Throughout && longer)
        words = say(QT_TRANSLATE_NOOP("DescribeDate", "throughout %1")).arg(words);
    return withDoubt(words, {.approximate = claim.approximate && !edtf->isApproximate(),
                             .uncertain = claim.uncertain && !edtf->isUncertain()});
}

QString describeDates(const EventDates &dates, const QLocale &locale)
{
    return describeDays(dates.days(), dates.reading, {.approximate = dates.approximate, .uncertain = dates.uncertain},
                        locale);
}

QString describePublication(const QString &published, const QLocale &locale)
{
    if (published.isEmpty())
        return QCoreApplication::translate("DescribeDate", "undated");
    const Result<Edtf> date = Edtf::parse(published);
    return date ? describeEdtf(*date, locale) : published;
}
