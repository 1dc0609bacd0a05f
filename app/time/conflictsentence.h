// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time/eventdates.h"

#include <QLocale>
#include <QString>

// Why the claims cannot all be true, for a reader: "002 says May 2025; 004 says before May 2025: they cannot both be
// true." Translated plain text; empty when there is no conflict. The claims are those that the dates were made from.
QString conflictSentence(const EventDates &dates, const QList<DatedClaim> &claims, const QLocale &locale);
