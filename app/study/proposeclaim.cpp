// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/proposeclaim.h"

#include "time/datetagger.h"

#include <algorithm>

namespace
{
bool canDate(const DateMention &mention)
{
    return mention.kind == MentionKind::Date || mention.kind == MentionKind::EventRelative ||
           mention.kind == MentionKind::DocumentDate;
}

NewClaim claimOn(VersionId version, TextSpan selection, const DateMention &mention)
{
    NewClaim claim = NewClaim::fromMention(version, mention);
    claim.span = selection;
    return claim;
}
} // namespace

QList<NewClaim> proposedClaims(const Version &version, const QString &published, TextSpan selection)
{
    QList<DateMention> within;
    QList<DateMention> around;
    for (const DateMention &mention : dateMentions(version.text, {.published = published, .blocks = version.blocks})) {
        if (!canDate(mention) || !mention.sentence.overlaps(selection))
            continue;
        (mention.span.overlaps(selection) ? within : around).append(mention);
    }
    QList<DateMention> mentions = within.isEmpty() ? around : within;
    std::ranges::stable_sort(mentions, std::ranges::greater(), [](const DateMention &mention) {
        return mention.score + (mention.edtf.isEmpty() ? 0 : 1);
    });
    QList<NewClaim> claims;
    for (const DateMention &mention : std::as_const(mentions))
        claims.append(claimOn(version.id, selection, mention));
    if (claims.isEmpty())
        claims.append(NewClaim{.version = version.id, .span = selection});
    return claims;
}
