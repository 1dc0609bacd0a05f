// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "study/actions/newevent.h"

#include <QList>

// What the date tagger makes of selected words: claims on them, one for each date that stands in them or, when none
// does, in the sentences that they are of; the likeliest first. Without any date one claim that has none. The whole
// text is read, because dates lean on what stands before them. `selection` is in UTF-16 units. Pure; any thread.
QList<NewClaim> proposedClaims(const Version &version, const QString &published, TextSpan selection);
