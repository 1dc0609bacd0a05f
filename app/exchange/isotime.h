// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// Milliseconds since 1970 as "2026-08-22T10:15:00.000Z". A moment outside the years 1 to 9999 is written as its number.
QString isoTime(qint64 ms);

// The inverse; a time without a zone is UTC. None when it is neither.
std::optional<qint64> fromIsoTime(const QString &text);
