// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/edtffault.h"

#include "time/edtf.h"
#include "time/edtfdatefault.h"

#include <QCoreApplication>

namespace
{
constexpr QStringView Dots = u"..";

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EdtfFault)
};

EdtfFault at(qsizetype start, qsizetype end, const QString &reason)
{
    return {.span = {.start = start, .end = end}, .reason = reason};
}

// The fault of a part, as a place in the whole.
std::optional<EdtfFault> moved(std::optional<EdtfFault> fault, qsizetype by)
{
    if (fault) {
        fault->span.start += by;
        fault->span.end += by;
    }
    return fault;
}

std::optional<EdtfFault> intervalFault(QStringView text, qsizetype slash)
{
    const QStringView from = text.first(slash);
    const QStringView to = text.sliced(slash + 1);
    const qsizetype more = to.indexOf(u'/');
    if (more >= 0) {
        return at(slash + 1 + more, slash + 2 + more,
                  Words::tr("an interval has one “/”; within a date “-” is written, 2025-04-02"));
    }
    if (from.size() > Dots.size() && from.endsWith(Dots))
        return at(slash - Dots.size(), slash, Words::tr("“..” stands before the first date or behind the last one"));
    if (to.size() > Dots.size() && to.startsWith(Dots)) {
        return at(slash + 1, slash + 1 + Dots.size(),
                  Words::tr("“..” stands before the first date or behind the last one"));
    }
    const bool before = from.size() > Dots.size() && from.startsWith(Dots);
    const bool after = to.size() > Dots.size() && to.endsWith(Dots);
    const QStringView first = before ? from.sliced(Dots.size()) : from;
    const QStringView last = after ? to.chopped(Dots.size()) : to;
    if (!first.isEmpty() && first != Dots) {
        if (const auto fault = moved(edtfDateFault(first, EdtfRole::Member), before ? Dots.size() : 0))
            return fault;
    }
    if (!last.isEmpty() && last != Dots) {
        if (const auto fault = moved(edtfDateFault(last, EdtfRole::Member), slash + 1))
            return fault;
    }
    return at(slash + 1, text.size(), Words::tr("the end is before the start"));
}

std::optional<EdtfFault> memberFault(QStringView text, bool isFirst, bool isLast)
{
    const qsizetype dots = text.indexOf(Dots);
    if (dots < 0)
        return edtfDateFault(text, EdtfRole::Member);
    const QStringView from = text.first(dots);
    const QStringView to = text.sliced(dots + Dots.size());
    if ((from.isEmpty() && (to.isEmpty() || !isFirst)) || (to.isEmpty() && !isLast)) {
        return at(dots, dots + Dots.size(),
                  Words::tr("“..” stands between two dates, before the first date or behind the last one"));
    }
    if (!from.isEmpty()) {
        if (const auto fault = edtfDateFault(from, EdtfRole::Member))
            return fault;
    }
    if (!to.isEmpty()) {
        if (const auto fault = moved(edtfDateFault(to, EdtfRole::Member), dots + Dots.size()))
            return fault;
    }
    return Edtf::isValid(QStringLiteral("[%1]").arg(text))
               ? std::nullopt
               : std::optional(at(dots + Dots.size(), text.size(), Words::tr("the end is before the start")));
}

std::optional<EdtfFault> setFault(QStringView text)
{
    const QChar close = text.front() == u'[' ? u']' : u'}';
    if (text.size() < 2 || text.back() != close) {
        const qsizetype closed = text.indexOf(close);
        return closed < 0 ? at(text.size(), text.size(), Words::tr("the set is not closed with “%1”").arg(close))
                          : at(closed + 1, text.size(), Words::tr("nothing can follow the “%1” of a set").arg(close));
    }
    qsizetype start = 1;
    for (bool isLast = false; !isLast;) {
        qsizetype end = text.indexOf(u',', start);
        isLast = end < 0;
        end = isLast ? text.size() - 1 : end;
        qsizetype first = start;
        qsizetype last = end;
        while (first < last && text[first] == u' ') {
            ++first;
        }
        while (last > first && text[last - 1] == u' ') {
            --last;
        }
        if (const auto fault = moved(memberFault(text.sliced(first, last - first), start == 1, isLast), first))
            return fault;
        start = end + 1;
    }
    return std::nullopt;
}

std::optional<EdtfFault> dateTimeFault(QStringView text, qsizetype letter)
{
    const QStringView day = text.first(letter);
    if (const auto fault = edtfDateFault(day, EdtfRole::Alone))
        return fault;
    if (!Edtf::isValid(day.toString() + QStringLiteral("T00:00:00")))
        return at(0, letter, Words::tr("a time of day needs one whole day before it, without “?”, “~”, “%” or X"));
    return at(letter + 1, text.size(),
              Words::tr("a time of day is written 09:30:00, and Z or an offset such as +08:00 may follow"));
}

std::optional<EdtfFault> faultOf(QStringView text)
{
    if (text.startsWith(u'[') || text.startsWith(u'{'))
        return setFault(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'/')
            return intervalFault(text, i);
        if (text[i] == u'T')
            return dateTimeFault(text, i);
    }
    return edtfDateFault(text, EdtfRole::Alone);
}
} // namespace

std::optional<EdtfFault> edtfFault(QStringView text)
{
    if (Edtf::isValid(text))
        return std::nullopt;
    const std::optional<EdtfFault> fault = faultOf(text);
    return fault ? fault : at(0, text.size(), Words::tr("this is no date in EDTF"));
}

QString edtfFaultSentence(QStringView text)
{
    const std::optional<EdtfFault> fault = edtfFault(text);
    if (!fault)
        return {};
    const TextSpan span = fault->span;
    const QString sentence = span.start >= text.size() ? Words::tr("At the end: %3.")
                             : span.isEmpty()          ? Words::tr("Place %1: %3.")
                                                       : Words::tr("Place %1, “%2”: %3.");
    const QString place = QString::number(text.first(std::min(span.start, text.size())).toUcs4().size() + 1);
    // Not arg(): the text may itself hold a %3.
    QString said = QString(sentence).replace(QLatin1StringView("%1"), place);
    said.replace(QLatin1StringView("%3"), fault->reason);
    return said.replace(QLatin1StringView("%2"), text.sliced(span.start, span.length()).toString());
}

Error badDate(QStringView text)
{
    QString where = edtfFaultSentence(text);
    if (where.endsWith(u'.'))
        where.chop(1); // it stands in brackets or on a line of its own
    return {.kind = ErrorKind::BadDate, .subject = text.toString(), .detail = where};
}
