// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QStringList>

// The command line: `synoptic VERB …`, each verb a file of its own. Needs a QCoreApplication (for its version and the
// SQLite driver) and no display. Not thread-safe.

// Whether this first argument is for us; "--help", "-h", "--version" and "-v" count as the verbs that they stand for.
bool isVerb(const QString &word);
// Whether it is one that paints, into files: it needs a QGuiApplication, of a platform without a display.
bool isPaintingVerb(const QString &word);

// Runs `arguments`: the verb and what follows it, without the program's name. Answers with the exit code: 0, or that
// of the failure, of which exactly one sentence has then been said on `err` (and the synopsis, when it was misused) and
// nothing on `out`.
int runVerb(const QStringList &arguments, Console &console);
