// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibliography/issueddate.h"

#include "exchange/html/pagedate.h"
#include "time/edtf.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace
{

using namespace Qt::StringLiterals;

constexpr int lastYear = 9999;

int seasonOf(const DateParts &parts)
{
    for (const int first : {13, 21}) {
        if (parts.month >= first && parts.month < first + 4)
            return parts.month - first + 1;
    }
    return parts.season >= 1 && parts.season <= 4 ? parts.season : 0;
}

QString twoDigits(int number)
{
    return u'-' + QString::number(number).rightJustified(2, u'0');
}

QString written(const DateParts &parts)
{
    if (parts.year == 0 || qAbs(parts.year) > lastYear)
        return {};
    QString date = QString::number(qAbs(parts.year)).rightJustified(4, u'0');
    if (parts.year < 0)
        date.prepend(u'-');
    if (const int season = seasonOf(parts); season > 0) {
        date += twoDigits(season + 20);
    } else if (parts.month >= 1 && parts.month <= 12) {
        date += twoDigits(parts.month) + (parts.day > 0 ? twoDigits(parts.day) : QString());
    }
    if (parts.isCirca)
        date += u'~';
    return Edtf::isValid(date) ? date : QString();
}

// What a word says of a part of the year; only in English, as reference managers write it.
DateParts partOfYear(const QString &word)
{
    static constexpr std::array seasons{"spring"_L1, "summer"_L1, "autumn"_L1, "winter"_L1};
    const QString lower = word.toLower();
    for (size_t i = 0; i < seasons.size(); ++i) {
        if (lower == seasons.at(i) || (i == 2 && lower == "fall"_L1))
            return {.season = int(i) + 1};
    }
    const QString day = dayOfPageDate(u"1 %1 2000"_s.arg(word));
    return {.month = day.mid(5, 2).toInt()};
}

} // namespace

QString issuedDate(const DateParts &from, const DateParts &to)
{
    const QString start = written(from);
    const QString end = written(to);
    if (start.isEmpty() || end.isEmpty() || start == end)
        return start;
    const QString interval = start + u'/' + end;
    return Edtf::isValid(interval) ? interval : start;
}

QString issuedDate(const QString &words)
{
    const QString line = words.simplified();
    constexpr qsizetype longest = 100;
    if (line.size() > longest)
        return {};
    if (const Result<Edtf> edtf = Edtf::parse(line); edtf && edtf->kind() != EdtfKind::DateTime)
        return line;
    if (const QString day = dayOfPageDate(line); !day.isEmpty())
        return day;
    static const QRegularExpression named(uR"((\p{L}{3,})\.?,?\s+((?:1[5-9]|20)\d\d)$)"_s);
    static const QRegularExpression numbers(uR"(^((?:1[5-9]|20)\d\d)[-/](\d{1,2})$|^(\d{1,2})/((?:1[5-9]|20)\d\d)$)"_s);
    static const QRegularExpression year(uR"((?<!\d)((?:1[5-9]|20)\d\d)(?!\d))"_s);
    if (const auto match = named.match(line); match.hasMatch()) {
        DateParts parts = partOfYear(match.captured(1));
        parts.year = match.captured(2).toInt();
        return written(parts);
    }
    if (const auto match = numbers.match(line); match.hasMatch()) {
        return written({.year = (match.captured(1) + match.captured(4)).toInt(),
                        .month = (match.captured(2) + match.captured(3)).toInt()});
    }
    return written({.year = year.match(line).captured(1).toInt()});
}
