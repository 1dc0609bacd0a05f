// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "time/dayrange.h"
#include "time/gregorian.h"

#include <QLocale>
#include <QString>

// Days in short words for a reader: "29 January 2025", "some day from 3 to 30 April 2025", "by 30 April 2025". The
// words are translated; the names of months are the locale's, and the order of day, month and year is the
// translator's, because QLocale has no long date without the weekday.

// Whether the days may be a little off, and whether the one who names them is sure.
struct Doubt {
    bool approximate = false;
    bool uncertain = false;
};

// What to say of a day, of a month, and so on. Two of them when a text names a first and a last one: "3", "30 April
// 2025".
enum class DateUnit { Day, Month, Year };
struct EndWords {
    QString first;
    QString last;
};

QString yearWords(qint64 year); // astronomical: 0 is 1 BC
QString unitWords(DateUnit unit, const gregorian::Date &date, const QLocale &locale);
EndWords rangeWords(DateUnit unit, const gregorian::Date &first, const gregorian::Date &last, const QLocale &locale);

// A day or a month alone, "25 December", "December".
QString wordsWithoutYear(DateUnit unit, const gregorian::Date &date, const QLocale &locale);

// "about %1", "perhaps %1": for words that name one unit.
QString withDoubt(const QString &words, Doubt doubt);

QString describeDays(const DayRange &days, Reading reading, Doubt doubt, const QLocale &locale);
