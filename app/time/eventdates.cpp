// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/eventdates.h"

#include "time/edtf.h"

#include <algorithm>

namespace
{
// A claim that is listened to.
struct Voice {
    qsizetype place = 0; // in the list of claims
    Modality modality = Modality::Happened;
    Reading reading = Reading::OneOf;
    ReporterId reporter;
    std::optional<qint64> published;
    QList<DayRange> days; // in any of these
    bool approximate = false;
    bool uncertain = false;
};

enum class Rank { Happened, Planned, Speculated, Recurring, Denied };

Rank rank(Modality modality)
{
    switch (modality) {
    case Modality::Happened:
        return Rank::Happened;
    case Modality::Planned:
    case Modality::ReportedPlan:
        return Rank::Planned;
    case Modality::Speculated:
        return Rank::Speculated;
    case Modality::Recurring:
        return Rank::Recurring;
    case Modality::Denied:
        return Rank::Denied;
    }
    Q_UNREACHABLE_RETURN(Rank::Denied);
}

// A plan that was out of date already when it was told keeps its days: they are all that is known.
QList<DayRange> notBefore(qint64 day, const QList<DayRange> &days)
{
    const QList<DayRange> ahead = intersection(days, {DayRange{.earliest = day, .latest = std::nullopt}});
    return ahead.isEmpty() ? days : ahead;
}

std::optional<Voice> voice(qsizetype place, const DatedClaim &dated)
{
    const Claim &claim = dated.claim;
    if (claim.state != ReviewState::Accepted || claim.edtf.isEmpty())
        return std::nullopt;
    const Result<Edtf> edtf = Edtf::parse(claim.edtf);
    if (!edtf)
        return std::nullopt;
    QList<DayRange> days = edtf->ranges();
    if (rank(claim.modality) == Rank::Planned && claim.reading == Reading::OneOf && dated.published)
        days = notBefore(*dated.published, days);
    return Voice{.place = place,
                 .modality = claim.modality,
                 .reading = claim.reading,
                 .reporter = claim.reporter,
                 .published = dated.published,
                 .days = days,
                 .approximate = claim.approximate || edtf->isApproximate(),
                 .uncertain = claim.uncertain || edtf->isUncertain()};
}

QList<Voice> strongestVoices(const QList<DatedClaim> &claims)
{
    QList<Voice> voices;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const std::optional<Voice> next = voice(i, claims.at(i));
        if (!next || (!voices.isEmpty() && rank(next->modality) > rank(voices.first().modality)))
            continue;
        if (!voices.isEmpty() && rank(next->modality) < rank(voices.first().modality))
            voices.clear();
        voices.append(*next);
    }
    return voices;
}

// An approximate range may be off by as much as it is long.
QList<DayRange> generousDays(const Voice &voice)
{
    QList<DayRange> days = voice.days;
    for (DayRange &range : days) {
        if (!voice.approximate || !range.earliest || !range.latest)
            continue;
        const qint64 length = *range.latest - *range.earliest + 1;
        *range.earliest -= length;
        *range.latest += length;
    }
    return days;
}

bool canBothBeTrue(const Voice &a, const Voice &b)
{
    return !intersection(generousDays(a), generousDays(b)).isEmpty();
}

bool isOvertaken(const Voice &plan, const Voice &later)
{
    if (!later.published || canBothBeTrue(plan, later))
        return false;
    const std::optional<DayRange> all = hull(plan.days);
    const bool ranOut = all && all->latest && *all->latest < *later.published;
    const bool sameReporter = !plan.reporter.isNull() && plan.reporter == later.reporter;
    return ranOut || (sameReporter && plan.published && *plan.published < *later.published);
}

QList<Voice> withoutOvertaken(const QList<Voice> &plans)
{
    QList<Voice> left;
    for (const Voice &plan : plans) {
        if (std::ranges::none_of(plans, [&plan](const Voice &other) { return isOvertaken(plan, other); }))
            left.append(plan);
    }
    return left.isEmpty() ? plans : left;
}

DayRange allDaysNamed(const QList<Voice> &voices)
{
    QList<DayRange> days;
    for (const Voice &voice : voices)
        days += voice.days;
    return hull(days).value_or(DayRange{});
}

using Days = QList<DayRange> (*)(const Voice &);

// None when there is no such day. Every voice without the flag takes part, all of them when there is no flag.
std::optional<DayRange> commonDays(const QList<Voice> &voices, Days daysOf, bool Voice::*leftOut = nullptr)
{
    QList<DayRange> common{DayRange{}};
    for (const Voice &voice : voices) {
        if (!leftOut || !(voice.*leftOut))
            common = intersection(common, daysOf(voice));
    }
    return hull(common);
}

QList<DayRange> statedDays(const Voice &voice)
{
    return voice.days;
}

bool anyHas(const QList<Voice> &voices, bool Voice::*flag)
{
    return std::ranges::contains(voices, true, flag);
}

void setDays(EventDates &dates, const DayRange &days)
{
    dates.earliest = days.earliest;
    dates.latest = days.latest;
}

// There may be none: three sets with gaps can have no day in common though any two of them have one.
void addConflicts(EventDates &dates, const QList<Voice> &voices)
{
    for (qsizetype i = 0; i < voices.size(); ++i) {
        for (qsizetype j = i + 1; j < voices.size(); ++j) {
            if (!canBothBeTrue(voices.at(i), voices.at(j)))
                dates.conflicting.append({voices.at(i).place, voices.at(j).place});
        }
    }
}

// Every day that one of them names; approximate or uncertain as soon as one of them is.
void takeAllDays(EventDates &dates, const QList<Voice> &voices)
{
    setDays(dates, allDaysNamed(voices));
    dates.approximate = anyHas(voices, &Voice::approximate);
    dates.uncertain = anyHas(voices, &Voice::uncertain);
}

void takeCommonDays(EventDates &dates, const QList<Voice> &voices)
{
    Days daysOf = statedDays;
    std::optional<DayRange> common = commonDays(voices, daysOf);
    if (!common) {
        daysOf = generousDays;
        common = commonDays(voices, daysOf);
    }
    if (!common) {
        dates.conflict = true;
        addConflicts(dates, voices);
        takeAllDays(dates, voices);
        return;
    }
    setDays(dates, *common);
    dates.approximate = commonDays(voices, daysOf, &Voice::approximate) != common;
    dates.uncertain = commonDays(voices, daysOf, &Voice::uncertain) != common;
}

void takeVoices(EventDates &dates, QList<Voice> voices)
{
    const Rank strongest = rank(voices.first().modality);
    if (strongest == Rank::Planned)
        voices = withoutOvertaken(voices);
    if (strongest == Rank::Happened || strongest == Rank::Planned)
        takeCommonDays(dates, voices);
    else
        takeAllDays(dates, voices);
    // A company's own plan weighs more than what others say that it plans.
    const bool ownPlan = std::ranges::contains(voices, Modality::Planned, &Voice::modality);
    dates.modality = ownPlan ? Modality::Planned : voices.first().modality;
    // What goes on throughout a time goes on throughout every part of it.
    const bool throughout = std::ranges::contains(voices, Reading::Throughout, &Voice::reading);
    dates.reading = throughout && !dates.conflict ? Reading::Throughout : Reading::OneOf;
}

void takeOwnDate(EventDates &dates, const Event &event)
{
    if (event.displaySource == DisplaySource::Computed || event.displayEdtf.isEmpty())
        return;
    const Result<Edtf> edtf = Edtf::parse(event.displayEdtf);
    if (!edtf)
        return;
    setDays(dates, edtf->days());
    dates.approximate = edtf->isApproximate();
    dates.uncertain = edtf->isUncertain();
    const bool throughout = edtf->kind() == EdtfKind::Interval || edtf->kind() == EdtfKind::AllOf;
    dates.reading = throughout ? Reading::Throughout : Reading::OneOf;
}
} // namespace

EventDates eventDates(const Event &event, const QList<DatedClaim> &claims)
{
    EventDates dates;
    const QList<Voice> voices = strongestVoices(claims);
    if (!voices.isEmpty())
        takeVoices(dates, voices);
    takeOwnDate(dates, event);
    return dates;
}
