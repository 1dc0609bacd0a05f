// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"
#include "exchange/folderwriter.h"
#include "study/study.h"

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand, QStringView(u"FOLDER")};

Result<void> run(const VerbCall &call, Console &console)
{
    const QString &folder = call.operands[1];
    return Study::open(call.operands.first(), OpenMode::ReadOnly)
        .and_then([](const std::unique_ptr<Study> &study) { return study->store().snapshot(); })
        .and_then([&](const Snapshot &study) { return writeFolder(study, folder); })
        .transform([&] { console.out << QCoreApplication::translate("Cli", "Wrote %1.").arg(folder) << '\n'; });
}
} // namespace

constinit const Verb dumpVerb{
    .name = "dump"_L1,
    .operands = operands,
    .options = {},
    .summary = QT_TRANSLATE_NOOP("Cli", "write a study as a folder of plain text, which \"new --from\" reads"),
    .run = run,
};
