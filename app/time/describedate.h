// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "time/edtf.h"
#include "time/eventdates.h"

#include <QLocale>
#include <QString>

// Dates in short words for a reader: "January 2025", "spring 2024", "about 2009", "from 1984, end not known",
// "1667, 1668 or some time from 1670 to 1672". Translated plain text without a capital letter in front; how days are
// written is in time/describedays.h.
QString describeEdtf(const Edtf &edtf, const QLocale &locale);

// With the claim's own reading and doubts; empty when it has no date that can be read.
QString describeClaimDate(const Claim &claim, const QLocale &locale);

// When an article appeared: "undated" when it is not known, and as it stands when it is no EDTF.
QString describePublication(const QString &published, const QLocale &locale);

QString describeDates(const EventDates &dates, const QLocale &locale);
