// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/actions/newevent.h"
#include "support/studysteps.h"

// Shorthands for tests of events and claims.

// A claim on these words of the article's text, the first place of each; `dateWords` may be empty.
inline NewClaim claimOn(const Study &study, ArticleId article, const QString &words, const QString &dateWords = {},
                        const QString &edtf = {})
{
    const VersionId id = orEmpty(study.store().currentVersion(article));
    const QString text = orEmpty(study.store().table<Version>().find(Version{.id = id})).value_or(Version{}).text;
    const qsizetype start = text.indexOf(words);
    const qsizetype date = dateWords.isEmpty() ? -1 : text.indexOf(dateWords, start);
    if (start < 0 || (date < 0 && !dateWords.isEmpty()))
        qFatal("the text does not have \"%s\"", qUtf8Printable(words));
    NewClaim claim{.version = id, .span = {.start = start, .end = start + words.size()}, .edtf = edtf};
    if (date >= 0)
        claim.dateWords = {.start = date, .end = date + dateWords.size()};
    return claim;
}

inline Event eventNow(const Study &study, EventId id)
{
    return orEmpty(study.store().table<Event>().find(Event{.id = id})).value_or(Event{});
}

inline Claim claimNow(const Study &study, ClaimId id)
{
    return orEmpty(study.store().table<Claim>().find(Claim{.id = id})).value_or(Claim{});
}

inline QList<Claim> claimsAbout(const Study &study, EventId event)
{
    QList<Claim> claims = snapshotOf(study).claims;
    claims.removeIf([&](const Claim &claim) { return claim.event != event; });
    return claims;
}

inline Passage passageUnder(const Study &study, const Claim &claim)
{
    return orEmpty(study.store().table<Passage>().find(Passage{.id = claim.passage})).value_or(Passage{});
}

inline QStringList reporterNames(const Study &study)
{
    QStringList names;
    for (const Reporter &reporter : snapshotOf(study).reporters) {
        names.append(reporter.name);
    }
    return names;
}
