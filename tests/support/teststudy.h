// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

// A small study as values: two articles, one with emoji, combining marks and CJK, a few tags, an event that two
// articles date differently. What tests of the higher rooms start from.
Snapshot smallStudy();

inline const QString firstText = QStringLiteral("Maker A plans Model 3\n\nSources say Model 3 may come in April 2025.\n"
                                                "Maker B wants its own model out before May.");
inline const QString secondText = QStringLiteral("模型 🚀 Cafe\u0301 Model\u20113 arrives in May 2025, people said.");
