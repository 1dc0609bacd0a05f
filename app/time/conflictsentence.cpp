// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/conflictsentence.h"

#include "time/describedate.h"
#include "time/describedays.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace
{
// What is said, and the articles that say it.
struct Statement {
    QString words;
    QStringList articles;
};

QString say(const char *words)
{
    return QCoreApplication::translate("EventDates", words);
}

// Up to the end of a month or a year is before the next: "before May 2025" shows better than "by 30 April 2025" why it
// is not "May 2025". Empty for other dates.
QString beforeWords(const Edtf &edtf, const QLocale &locale)
{
    if (edtf.kind() != EdtfKind::OneOf || edtf.spans().size() != 1 || edtf.earliest() || !edtf.latest())
        return {};
    const gregorian::Date next = gregorian::date(*edtf.latest() + 1);
    if (next.day != 1)
        return {};
    const DateUnit unit = next.month == 1 ? DateUnit::Year : DateUnit::Month;
    return say(QT_TRANSLATE_NOOP("EventDates", "before %1")).arg(unitWords(unit, next, locale));
}

QString claimWords(const Claim &claim, const QLocale &locale)
{
    const Result<Edtf> edtf = Edtf::parse(claim.edtf);
    const bool sure = edtf && !claim.approximate && !claim.uncertain && !edtf->isApproximate() && !edtf->isUncertain();
    const QString before = sure ? beforeWords(*edtf, locale) : QString();
    return before.isEmpty() ? describeClaimDate(claim, locale) : before;
}

QList<qsizetype> placesInConflict(const EventDates &dates)
{
    QList<qsizetype> places;
    for (const auto &[a, b] : dates.conflicting)
        places << a << b;
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    return places;
}

QList<Statement> statements(const QList<qsizetype> &places, const QList<DatedClaim> &claims, const QLocale &locale)
{
    QList<Statement> said;
    for (const qsizetype place : places) {
        const DatedClaim &dated = claims.at(place);
        const QString words = claimWords(dated.claim, locale);
        auto same = std::ranges::find(said, words, &Statement::words);
        if (same == said.end()) {
            said.append({.words = words, .articles = {}});
            same = said.end() - 1;
        }
        if (!same->articles.contains(dated.article))
            same->articles.append(dated.article);
    }
    return said;
}

QString clause(const Statement &statement, const QLocale &locale)
{
    return say(statement.articles.size() == 1 ? QT_TRANSLATE_NOOP("EventDates", "%1 says %2")
                                              : QT_TRANSLATE_NOOP("EventDates", "%1 say %2"))
        .arg(locale.createSeparatedList(statement.articles), statement.words);
}

QString sentenceOfTwo(const Statement &a, const Statement &b, const QLocale &locale)
{
    if (a.articles.size() > 1 || b.articles.size() > 1) {
        return say(QT_TRANSLATE_NOOP("EventDates", "%1; %2: they cannot both be true."))
            .arg(clause(a, locale), clause(b, locale));
    }
    if (a.articles == b.articles) {
        return say(QT_TRANSLATE_NOOP("EventDates", "%1 says %2 and also %3: they cannot both be true."))
            .arg(a.articles.first(), a.words, b.words);
    }
    return say(QT_TRANSLATE_NOOP("EventDates", "%1 says %2; %3 says %4: they cannot both be true."))
        .arg(a.articles.first(), a.words, b.articles.first(), b.words);
}
} // namespace

QString conflictSentence(const EventDates &dates, const QList<DatedClaim> &claims, const QLocale &locale)
{
    if (!dates.conflict)
        return {};
    const QList<Statement> said = statements(placesInConflict(dates), claims, locale);
    if (said.size() < 2)
        return say(QT_TRANSLATE_NOOP("EventDates", "No day fits all that is said."));
    if (said.size() == 2)
        return sentenceOfTwo(said.at(0), said.at(1), locale);
    QString clauses = clause(said.first(), locale);
    for (qsizetype i = 1; i < said.size(); ++i)
        clauses = say(QT_TRANSLATE_NOOP("EventDates", "%1; %2")).arg(clauses, clause(said.at(i), locale));
    return say(QT_TRANSLATE_NOOP("EventDates", "%1: they cannot all be true.")).arg(clauses);
}
