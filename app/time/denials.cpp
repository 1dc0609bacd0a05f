// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/denials.h"

#include "time/edtf.h"

#include <algorithm>

namespace
{
bool liesAhead(const Claim &claim)
{
    return claim.modality == Modality::Planned || claim.modality == Modality::ReportedPlan ||
           claim.modality == Modality::Speculated;
}

bool saysNotYet(const Claim &denial)
{
    return denial.tense == Tense::Past || denial.tense == Tense::Present;
}

// Without a date that can be read: all days.
QList<DayRange> daysOf(const Claim &claim)
{
    const Result<Edtf> edtf =
        claim.edtf.isEmpty() ? Result<Edtf>(failure(ErrorKind::BadDate)) : Edtf::parse(claim.edtf);
    return edtf ? edtf->ranges() : QList<DayRange>{DayRange{}};
}

QList<DayRange> upTo(std::optional<qint64> day, const QList<DayRange> &days)
{
    return day ? intersection(days, {DayRange{.earliest = std::nullopt, .latest = day}}) : days;
}

bool isWithin(const DayRange &part, const DayRange &whole)
{
    return (!whole.earliest || (part.earliest && *part.earliest >= *whole.earliest)) &&
           (!whole.latest || (part.latest && *part.latest <= *whole.latest));
}

// A claim with its days: of a denial those for which it holds, of any other those on which it may be true.
struct Statement {
    qsizetype place = 0; // in the list of claims
    const DatedClaim *said = nullptr;
    QList<DayRange> days;
};

// Whether there is no day left on which what is said can be true.
bool contradicts(const Statement &denial, const Statement &other)
{
    const Claim &claim = other.said->claim;
    if (denial.said->article == other.said->article || (liesAhead(claim) && saysNotYet(denial.said->claim)))
        return false;
    if (claim.reading == Reading::Throughout)
        return !intersection(denial.days, other.days).isEmpty();
    return !other.days.isEmpty() && std::ranges::all_of(other.days, [&](const DayRange &part) {
        return std::ranges::any_of(denial.days, [&](const DayRange &whole) { return isWithin(part, whole); });
    });
}

QList<Statement> statements(const QList<DatedClaim> &claims, bool denials)
{
    QList<Statement> found;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const DatedClaim &dated = claims[i];
        const bool isDenial = dated.claim.modality == Modality::Denied;
        if (isDenial != denials || dated.claim.state != ReviewState::Accepted)
            continue;
        // A report and a "not yet" cannot know of what comes after them.
        const bool looksBack = isDenial ? saysNotYet(dated.claim) : !liesAhead(dated.claim);
        const QList<DayRange> days = daysOf(dated.claim);
        found.append({.place = i, .said = &dated, .days = looksBack ? upTo(dated.published, days) : days});
    }
    return found;
}
} // namespace

QList<std::pair<qsizetype, qsizetype>> contradictedDenials(const QList<DatedClaim> &claims)
{
    QList<std::pair<qsizetype, qsizetype>> pairs;
    const QList<Statement> others = statements(claims, false);
    for (const Statement &denial : statements(claims, true)) {
        for (const Statement &other : others) {
            if (contradicts(denial, other))
                pairs.append({denial.place, other.place});
        }
    }
    return pairs;
}
