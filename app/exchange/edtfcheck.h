// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// Whether a text could be a date in EDTF, by its characters alone: digits, "Y", "X", "T", "Z", "E", "S" and the signs
// of EDTF. What it means, and whether it means anything, is for the room `time` to say. Empty passes: no date.
bool looksLikeEdtf(QStringView text);
