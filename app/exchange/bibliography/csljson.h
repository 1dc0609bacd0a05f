// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bibliography.h"

// References in the JSON of the Citation Style Language: a list of them, one alone, or a list named "items". Pure; any
// thread.

bool looksLikeCslJson(const QByteArray &bytes);
Result<QList<BibliographyEntry>> readCslJson(const QByteArray &bytes, const QString &fileName);
