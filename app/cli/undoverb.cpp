// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"
#include "study/study.h"

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};

Result<void> undo(const VerbCall &call, Console &console)
{
    return Study::open(call.operands.first(), OpenMode::ReadWrite).and_then([&](const std::unique_ptr<Study> &study) {
        const QString name = study->undoName();
        return study->undo().transform(
            [&] { console.out << plainLine(QCoreApplication::translate("Cli", "Undone: %1").arg(name)) << '\n'; });
    });
}

Result<void> redo(const VerbCall &call, Console &console)
{
    return Study::open(call.operands.first(), OpenMode::ReadWrite).and_then([&](const std::unique_ptr<Study> &study) {
        const QString name = study->redoName();
        return study->redo().transform(
            [&] { console.out << plainLine(QCoreApplication::translate("Cli", "Redone: %1").arg(name)) << '\n'; });
    });
}
} // namespace

constinit const Verb undoVerb{
    .name = "undo"_L1,
    .operands = operands,
    .options = {},
    .summary = QT_TRANSLATE_NOOP("Cli", "take back the last step"),
    .run = undo,
};

constinit const Verb redoVerb{
    .name = "redo"_L1,
    .operands = operands,
    .options = {},
    .summary = QT_TRANSLATE_NOOP("Cli", "do the step again that was taken back last"),
    .run = redo,
};
