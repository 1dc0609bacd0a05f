// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveragewords.h"

#include "chart/timelinewords.h"
#include "time/describedate.h"
#include "time/describedays.h"

#include <QLocale>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

QString passages(qsizetype count)
{
    return Words::tr("%n passage(s)", nullptr, int(count));
}

QString reporterName(const QString &name)
{
    return name.isEmpty() ? Words::tr("unnamed sources") : name.simplified();
}

EventDates datesOf(const CoverageRow &row, const CoverageCell &cell, const CoverageColumn &column)
{
    QList<DatedClaim> dated;
    for (const qsizetype place : cell.claims) {
        const ClaimItem &item = row.event.claims[place];
        dated.append({.claim = item.claim, .article = item.articleName, .published = column.day()});
    }
    return eventDates({}, dated);
}

bool isDated(const EventDates &dates)
{
    return dates.earliest || dates.latest;
}

// From one day to another: whether that is one of these days or all of them is left open.
QString shortRange(const DayRange &days)
{
    const QLocale locale;
    QString oneOf = describeDays(days, Reading::OneOf, {}, locale);
    if (!days.earliest || !days.latest || oneOf == describeDays(days, Reading::Throughout, {}, locale))
        return oneOf;
    const gregorian::Date first = gregorian::date(*days.earliest);
    const gregorian::Date last = gregorian::date(*days.latest);
    const bool wholeMonths = first.day == 1 && last.day == gregorian::daysInMonth(last.year, last.month);
    const bool wholeYears = wholeMonths && first.month == 1 && last.month == 12;
    const DateUnit unit = wholeYears ? DateUnit::Year : wholeMonths ? DateUnit::Month : DateUnit::Day;
    if (unitWords(unit, first, locale) == unitWords(unit, last, locale))
        return unitWords(unit, first, locale);
    const EndWords ends = rangeWords(unit, first, last, locale);
    return QStringLiteral("%1–%2").arg(ends.first, ends.last);
}

// With the signs of EDTF for a date that is approximate or uncertain.
QString shortDays(const DayRange &days, Doubt doubt)
{
    if (!days.earliest && !days.latest)
        return {};
    return (doubt.approximate ? QStringLiteral("~") : QString()) + shortRange(days) +
           (doubt.uncertain ? QStringLiteral("?") : QString());
}

// What an article says for itself; how it says it, where the word for it leaves that open.
QString sayingText(const CoverageCell &cell)
{
    if (cell.stance == Stance::Attributes) {
        return joined({Words::tr("attributes to %1").arg(reportersText(cell)), modalityText(cell.modality)},
                      QStringLiteral(", "));
    }
    const bool isPlain = cell.modality != Modality::Recurring && cell.modality != Modality::ReportedPlan;
    return joined({stanceText(cell.stance), isPlain || cell.claims.isEmpty() ? QString() : modalityText(cell.modality)},
                  QStringLiteral(", "));
}
} // namespace

QString stanceText(Stance stance)
{
    switch (stance) {
    case Stance::NotRead:
        return Words::tr("not yet read");
    case Stance::Silent:
        return Words::tr("silent");
    case Stance::Reports:
        return Words::tr("reports");
    case Stance::Plans:
        return Words::tr("plans");
    case Stance::Speculates:
        return Words::tr("speculates");
    case Stance::Denies:
        return Words::tr("denies");
    case Stance::Attributes:
        return Words::tr("attributes");
    }
    Q_UNREACHABLE_RETURN({});
}

QString reportersText(const CoverageCell &cell)
{
    if (cell.reporters.isEmpty())
        return {};
    const QString first = reporterName(cell.reporters.first());
    const int others = int(cell.reporters.size()) - 1;
    return others == 0 ? first : Words::tr("%1 and %n other(s)", "reporters", others).arg(first);
}

QString againstText(const CoverageCell &cell, const QString &article)
{
    if (cell.against.isEmpty())
        return {};
    if (cell.against == QStringList{article})
        return Words::tr("contradicts itself");
    QStringList others = cell.against;
    others.removeAll(article);
    return Words::tr("contradicts %1").arg(QLocale().createSeparatedList(others));
}

QString whenText(const CoverageRow &row, const CoverageCell &cell, const CoverageColumn &column)
{
    const EventDates dates = datesOf(row, cell, column);
    return isDated(dates) ? describeDates(dates, QLocale()) : QString();
}

QString shortWhenText(const CoverageRow &row, const CoverageCell &cell, const CoverageColumn &column)
{
    const EventDates dates = datesOf(row, cell, column);
    return shortDays(dates.days(), {.approximate = dates.approximate, .uncertain = dates.uncertain});
}

QString shortText(const CoverageCell &cell)
{
    return cell.stance == Stance::Attributes ? besideText(cell) : stanceText(cell.stance);
}

QString turnText(const CoverageCell &cell)
{
    switch (cell.turn) {
    case Turn::Any:
        return {};
    case Turn::First:
        return Words::tr("1st");
    case Turn::PerhapsFirst:
        return Words::tr("1st?");
    }
    Q_UNREACHABLE_RETURN({});
}

QString besideText(const CoverageCell &cell)
{
    if (cell.reporters.isEmpty())
        return {};
    const QString first = Words::tr("from %1", "a reporter").arg(reporterName(cell.reporters.first()));
    const qsizetype others = cell.reporters.size() - 1;
    return others == 0 ? first : QStringLiteral("%1 +%2").arg(first).arg(others);
}

QString cellText(const CoverageMatrix &matrix, qsizetype row, qsizetype column)
{
    const CoverageCell &cell = matrix.cell(row, column);
    if (cell.stance == Stance::Silent)
        return Words::tr("silent (read, not mentioned)");
    if (cell.claims.isEmpty())
        return stanceText(cell.stance);
    const CoverageColumn &head = matrix.columns[column];
    const QString beside = cell.stance == Stance::Attributes || cell.reporters.isEmpty()
                               ? QString()
                               : Words::tr("also from %1").arg(reportersText(cell));
    const QString said =
        joined({sayingText(cell), whenText(matrix.rows[row], cell, head), beside}, QStringLiteral(", "));
    const QString turn = cell.turn == Turn::First          ? Words::tr("the first to tell of it")
                         : cell.turn == Turn::PerhapsFirst ? Words::tr("the first of those dated")
                                                           : QString();
    return joined(
        {said, againstText(cell, head.article.name), turn, passages(passagesOf(matrix.rows[row], cell).size())},
        QStringLiteral("; "));
}

QString cellSentence(const CoverageMatrix &matrix, qsizetype row, qsizetype column)
{
    return Words::tr("%1; %2: %3", "an event; an article: what it says")
        .arg(eventTitle(matrix.rows[row]), matrix.columns[column].article.name, cellText(matrix, row, column));
}

QString conflictText(const CoverageMatrix &matrix, qsizetype row)
{
    QStringList sentences{matrix.rows[row].event.line.conflict};
    for (qsizetype i = 0; i < matrix.columns.size(); ++i) {
        const CoverageCell &cell = matrix.cell(row, i);
        if (cell.denied.isEmpty())
            continue;
        const QString denied = QLocale().createSeparatedList(cell.denied);
        sentences.append(
            Words::tr("%1 denies it, against %2.", "articles").arg(matrix.columns[i].article.name, denied));
    }
    return joined(sentences, QStringLiteral(" "));
}

QString eventTitle(const CoverageRow &row)
{
    return labelText(row.event.line);
}

QString eventWhen(const CoverageRow &row)
{
    const TimelineItem &line = row.event.line;
    const QString when = line.when.isEmpty() ? Words::tr("not dated") : line.when;
    return line.modality == Modality::Happened || line.claims == 0
               ? when
               : joined({when, modalityText(line.modality)}, QStringLiteral(", "));
}

QString shortEventWhen(const CoverageRow &row)
{
    const TimelineItem &line = row.event.line;
    return shortDays({.earliest = line.earliest, .latest = line.latest},
                     {.approximate = line.approximate, .uncertain = line.uncertain});
}

QString eventSentence(const CoverageMatrix &matrix, qsizetype place)
{
    const CoverageRow &row = matrix.rows[place];
    const QString sources =
        row.sources.roots.isEmpty() ? Words::tr("no article tells of it") : sourcesText(row.sources);
    const QString background = row.event.line.background ? Words::tr("background") : QString();
    return joined(
        {joined({eventTitle(row), eventWhen(row), background}, QStringLiteral(", ")), sources, row.event.line.conflict},
        QStringLiteral("; "));
}

QString columnFacts(const CoverageColumn &column)
{
    return joined({column.article.outlet.simplified(), describePublication(column.article.published, QLocale())},
                  QStringLiteral(" · "));
}

QString columnSentence(const CoverageColumn &column)
{
    const QString told =
        column.isRead ? Words::tr("tells of %n event(s)", nullptr, column.events) : stanceText(Stance::NotRead);
    return joined({column.article.name, column.article.title.simplified(), column.article.outlet.simplified(),
                   describePublication(column.article.published, QLocale()), told},
                  QStringLiteral(", "));
}

QString summaryText(const CoverageMatrix &matrix)
{
    const QString events = Words::tr("%n event(s)", nullptr, int(matrix.rows.size()));
    return Words::tr("%1, %n on a single source", "45 events, 33 on a single source", matrix.onOneSource).arg(events);
}
