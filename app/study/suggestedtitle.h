// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QString>

// A short title for what a sentence tells, of its own words: the clause with the date, without the date and without
// what leads up to its first name, at most 60 characters and whole words. `date` is in UTF-16 units of the sentence.
// Never empty when the sentence is not. Pure.
QString suggestedTitle(const QString &sentence, TextSpan date);
