// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bibliography.h"

// References in RIS: lines of a tag, "  - " and a value, from "TY" to "ER". Pure; any thread.

// Whether the first line with words is such a "TY"; or any line, when others may come before.
bool looksLikeRis(const QByteArray &bytes, bool mayHaveOthersBefore);
Result<QList<BibliographyEntry>> readRis(const QByteArray &bytes, const QString &fileName);
