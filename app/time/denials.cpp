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

// Whether there is no day left on which what is said can be true.
bool contradicts(const DatedClaim &denial, const DatedClaim &said)
{
    const bool ahead = liesAhead(said.claim);
    const bool notYet = saysNotYet(denial.claim);
    if (ahead && notYet)
        return false;
    const QList<DayRange> denied = notYet ? upTo(denial.published, daysOf(denial.claim)) : daysOf(denial.claim);
    const QList<DayRange> days = ahead ? daysOf(said.claim) : upTo(said.published, daysOf(said.claim));
    if (said.claim.reading == Reading::Throughout)
        return !intersection(denied, days).isEmpty();
    return !days.isEmpty() && std::ranges::all_of(days, [&](const DayRange &part) {
        return std::ranges::any_of(denied, [&](const DayRange &whole) { return isWithin(part, whole); });
    });
}

bool isAccepted(const DatedClaim &dated)
{
    return dated.claim.state == ReviewState::Accepted;
}
} // namespace

QList<std::pair<qsizetype, qsizetype>> contradictedDenials(const QList<DatedClaim> &claims)
{
    QList<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const DatedClaim &denial = claims[i];
        if (denial.claim.modality != Modality::Denied || !isAccepted(denial))
            continue;
        for (qsizetype j = 0; j < claims.size(); ++j) {
            const DatedClaim &said = claims[j];
            if (said.claim.modality != Modality::Denied && isAccepted(said) && said.article != denial.article &&
                contradicts(denial, said))
                pairs.append({i, j});
        }
    }
    return pairs;
}
