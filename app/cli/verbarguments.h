// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

// From words to a call. `arguments` starts with the verb itself. Errors: Usage, with the sentence as subject.
Result<VerbCall> parseArguments(const Verb &verb, const QStringList &arguments);

// "synoptic import FILE PATH… [--title TITLE]"
QString synopsis(const Verb &verb);
