// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

// The words of `synoptic help`, made from the tables of verbs and error kinds. Each ends with a line end.

QString generalHelp(); // all verbs and the exit codes
QString verbHelp(const Verb &verb);
