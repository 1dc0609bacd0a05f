// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helptext.h"
#include "cli/verbtable.h"

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{QStringView(u"[VERB]")};

Result<void> run(const VerbCall &call, Console &console)
{
    const Verb *const verb = call.operands.isEmpty() ? nullptr : findVerb(call.operands.first());
    if (!verb && !call.operands.isEmpty())
        return failure(ErrorKind::Usage,
                       QCoreApplication::translate("Cli", "There is no verb “%1”.").arg(call.operands.first()));
    console.out << (verb ? verbHelp(*verb) : generalHelp());
    return {};
}
} // namespace

constinit const Verb helpVerb{
    .name = "help"_L1,
    .operands = operands,
    .options = {},
    .summary = QT_TRANSLATE_NOOP("Cli", "print this text, or more about a verb"),
    .run = run,
};
