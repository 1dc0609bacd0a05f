// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"

namespace
{
using namespace Qt::StringLiterals;

Result<void> run(const VerbCall &, Console &console)
{
    console.out << u"synoptic %1\n"_s.arg(QCoreApplication::applicationVersion());
    return {};
}
} // namespace

constinit const Verb versionVerb{
    .name = "version"_L1,
    .operands = {},
    .options = {},
    .summary = QT_TRANSLATE_NOOP("Cli", "print the program's version"),
    .run = run,
};
