// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/pagedate.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace
{

using namespace Qt::StringLiterals;

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

QString day(int year, int month, int dayOfMonth)
{
    const QDate date(year, month, dayOfMonth);
    return date.isValid() && year >= firstYear && year <= lastYear ? date.toString(Qt::ISODate) : QString();
}

// By the first three or four letters, without accents, of English, German, French, Spanish, Portuguese and Italian.
int monthNumber(QStringView word)
{
    static const QHash<QString, int> months{
        {u"jan"_s, 1},  {u"gen"_s, 1},  {u"ene"_s, 1},  {u"janv"_s, 1}, {u"feb"_s, 2},  {u"fev"_s, 2},  {u"fevr"_s, 2},
        {u"mar"_s, 3},  {u"mrz"_s, 3},  {u"mae"_s, 3},  {u"mars"_s, 3}, {u"apr"_s, 4},  {u"avr"_s, 4},  {u"abr"_s, 4},
        {u"avri"_s, 4}, {u"may"_s, 5},  {u"mai"_s, 5},  {u"mag"_s, 5},  {u"jun"_s, 6},  {u"juin"_s, 6}, {u"giu"_s, 6},
        {u"jul"_s, 7},  {u"juil"_s, 7}, {u"lug"_s, 7},  {u"aug"_s, 8},  {u"aou"_s, 8},  {u"ago"_s, 8},  {u"aout"_s, 8},
        {u"sep"_s, 9},  {u"set"_s, 9},  {u"sept"_s, 9}, {u"oct"_s, 10}, {u"okt"_s, 10}, {u"out"_s, 10}, {u"ott"_s, 10},
        {u"nov"_s, 11}, {u"dec"_s, 12}, {u"dez"_s, 12}, {u"dic"_s, 12},
    };
    QString letters;
    for (const QChar unit : word.toString().normalized(QString::NormalizationForm_D).toLower()) {
        if (unit.isLetter())
            letters += unit;
    }
    const int four = months.value(letters.left(4));
    return four > 0 ? four : months.value(letters.left(3));
}

// "2019-11-18T08:00:00Z", "2019/11/18", "20191118", "2019年11月18日", "2019. 11. 18"
QString yearFirst(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?<!\d)((?:19|20)\d\d)(?:\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})|(\d\d)(\d\d))(?!\d))"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int month = (match.captured(2) + match.captured(4)).toInt();
    return day(match.captured(1).toInt(), month, (match.captured(3) + match.captured(5)).toInt());
}

// "18 Nov 2019", "November 18th, 2019", "18. November 2019", "18 de novembro de 2019"
QString namedMonth(const QString &text)
{
    static const std::array patterns{
        QRegularExpression(
            uR"((?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s-]+(?:of\s+|de\s+)?(\p{L}{3,})\.?,?[\s-]+(?:de\s+)?((?:19|20)\d\d)(?!\d))"_s),
        QRegularExpression(
            uR"((\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d\d:\d\d(?::\d\d)?\s+(?:\p{L}+\s+)?)?((?:19|20)\d\d)(?!\d))"_s)};
    for (size_t i = 0; i < patterns.size(); ++i) {
        for (const QRegularExpressionMatch &match : patterns.at(i).globalMatch(text)) {
            const int month = monthNumber(match.capturedView(i == 0 ? 2 : 1));
            const QString found = day(match.captured(3).toInt(), month, match.captured(i == 0 ? 1 : 2).toInt());
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

// "18.11.2019"; with other signs only where one of the two cannot be a month, or both are the same.
QString yearLast(const QString &text, DateOrder order)
{
    static const QRegularExpression pattern(uR"((?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d))"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    if (match.captured(2) == u'.' || order == DateOrder::DayFirst || first > 12 || first == second)
        return day(year, second, first);
    return second > 12 ? day(year, first, second) : QString();
}

QString sinceEpoch(const QString &text)
{
    static const QRegularExpression digits(uR"(^\d{10}(\d{3})?$)"_s);
    if (!digits.match(text).hasMatch())
        return {};
    const qint64 number = text.toLongLong();
    const qint64 seconds = text.size() > 10 ? number / 1000 : number;
    const QDate date = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).date();
    return day(date.year(), date.month(), date.day());
}

} // namespace

QString dayOfPageDate(QStringView text, DateOrder order)
{
    constexpr qsizetype longest = 200;
    const QString line = text.first(qMin(text.size(), longest)).toString().simplified();
    for (const auto &read : {sinceEpoch, yearFirst, namedMonth}) {
        if (const QString found = read(line); !found.isEmpty())
            return found;
    }
    return yearLast(line, order);
}

DateOrder dateOrder(QStringView language)
{
    const bool isUnsure = language.isEmpty() || language.startsWith(u"en", Qt::CaseInsensitive);
    const bool isBritish = language.compare(u"en-GB", Qt::CaseInsensitive) == 0;
    return isUnsure && !isBritish ? DateOrder::Unknown : DateOrder::DayFirst;
}

QString dayOfAddress(QStringView url)
{
    static const QRegularExpression pattern(uR"([/-]((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|$))"_s);
    const QRegularExpressionMatch match = pattern.match(url.toString());
    return match.hasMatch() ? day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
                            : QString();
}
