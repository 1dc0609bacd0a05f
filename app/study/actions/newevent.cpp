// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/newevent.h"

#include "time/datemention.h"

NewClaim NewClaim::fromMention(VersionId version, const DateMention &mention)
{
    return {.version = version,
            .span = mention.sentence,
            .dateWords = mention.span,
            .edtf = mention.edtf,
            .reading = mention.reading,
            .approximate = mention.approximate,
            .uncertain = mention.uncertain,
            .anchorDay = mention.anchorDay,
            .anchorKind = mention.anchorKind,
            .modality = mention.modality,
            .tense = mention.tense,
            .reporter = mention.reporter,
            .reporterKind = mention.reporterKind,
            .rule = mention.rule,
            .score = mention.score};
}
