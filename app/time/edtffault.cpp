// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/edtffault.h"

#include "time/edtf.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Edtf)
};

// What a beginning may be completed with: the rest of a year, month and day, an end, a closing bracket.
constexpr auto completions = std::to_array<QStringView>(
    {u"",        u"0",      u"1",       u"2",          u"00",       u"01",      u"10",     u"000",   u"001",
     u"0000",    u"2000",   u"9999",    u"-01",        u"1-01",     u"0-01",    u"01-01",  u"10-01", u"-01-01",
     u"0-01-01", u"000-01", u"2000-01", u"T00:00:00",  u"00:00:00", u"0:00:00", u":00:00", u"00:00", u"0:00",
     u":00",     u"..",     u".",       u"9999-12-31", u"99-12-31", u"-12-31",  u"12-31",  u"-31",   u"31",
     u"00000",   u"1E5",    u"5",       u"29",         u"30",       u"S2",      u"21"});

bool canBegin(QStringView beginning)
{
    if (beginning.isEmpty())
        return true;
    const bool isSet = beginning.startsWith(u'[') || beginning.startsWith(u'{');
    const QChar closing = beginning.startsWith(u'[') ? u']' : u'}';
    return std::ranges::any_of(completions, [&](QStringView end) {
        const QString whole = beginning.toString() + end.toString();
        return Edtf::isValid(whole) || (isSet && Edtf::isValid(whole + closing));
    });
}

// "2004-06/2003": both ends are dates, but the second lies before the first.
bool endsBeforeItStarts(const QString &text)
{
    const QStringList ends = text.split(u'/');
    if (ends.size() != 2)
        return false;
    const Result<Edtf> start = Edtf::parse(ends[0]);
    const Result<Edtf> end = Edtf::parse(ends[1]);
    return start && end && start->earliest() && end->earliest() && *start->earliest() > *end->earliest();
}

// The two digits after the first or second hyphen when all before them is digits; -1: there are none.
int twoDigits(const QString &text, qsizetype at)
{
    const bool fits = text.size() >= at + 2 && text[at].isDigit() && text[at + 1].isDigit();
    return fits ? QStringView(text).sliced(at, 2).toInt() : -1;
}

QString calendarFault(const QString &text)
{
    const qsizetype hyphen = text.indexOf(u'-', 1);
    const int month = hyphen > 0 ? twoDigits(text, hyphen + 1) : -1;
    if (month < 0)
        return {};
    const bool isMonth = month >= 1 && month <= 12;
    const bool isCode = month >= 21 && month <= 41;
    if (!isMonth && !isCode)
        return Words::tr("There is no month %1: 01 to 12 are months, 21 to 41 seasons, quarters and halves.")
            .arg(text.sliced(hyphen + 1, 2));
    const bool hasDay = isMonth && text.size() == hyphen + 6 && text[hyphen + 3] == u'-';
    const int day = hasDay ? twoDigits(text, hyphen + 4) : -1;
    const bool isDigits = std::all_of(text.begin(), text.begin() + hyphen, [](QChar c) { return c.isDigit(); });
    constexpr qsizetype yearDigits = 4;
    if (day >= 0 && isDigits && hyphen == yearDigits)
        return Words::tr("There is no day %1 in %2.").arg(text.sliced(hyphen + 4, 2), text.first(hyphen + 3));
    return {};
}
} // namespace

std::optional<qsizetype> edtfFaultPlace(const QString &text)
{
    if (Edtf::isValid(text))
        return std::nullopt;
    constexpr qsizetype longest = 200; // far beyond any date
    for (qsizetype length = std::min(text.size(), longest); length > 0; --length) {
        if (canBegin(QStringView(text).first(length)))
            return length;
    }
    return 0;
}

QString edtfFault(const QString &text)
{
    const std::optional<qsizetype> place = edtfFaultPlace(text);
    if (!place)
        return {};
    if (text.isEmpty())
        return Words::tr("A date is missing.");
    if (endsBeforeItStarts(text))
        return Words::tr("“%1” ends before it starts.").arg(text);
    if (const QString fault = calendarFault(text); !fault.isEmpty())
        return fault;
    if (*place >= text.size())
        return Words::tr("“%1” is not a whole date in EDTF yet: something is missing at its end.").arg(text);
    return Words::tr("“%1” is no date in EDTF from character %2 on, “%3”.")
        .arg(text)
        .arg(*place + 1)
        .arg(text.sliced(*place, 1));
}
