// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"
#include "study/study.h"

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};

constexpr auto undoOptions = std::to_array<VerbOption>({
    {"step"_L1, "N"_L1,
     QT_TRANSLATE_NOOP("Cli", "take back this step, as numbered by history, and leave those after it")},
});

// The newest step that is done when the call names none.
Result<qint64> wantedStep(const VerbCall &call, const Study &study)
{
    if (!call.has("step"_L1)) {
        return study.store().journal().lastDone().transform(
            [](const std::optional<JournalEntry> &last) { return last ? last->id : 0; });
    }
    bool isNumber = false;
    const qint64 step = call.value("step"_L1).toLongLong(&isNumber);
    if (isNumber && step > 0)
        return step;
    return failure(
        ErrorKind::Usage,
        QCoreApplication::translate("Cli", "--step takes the number of a step, not “%1”.").arg(call.value("step"_L1)));
}

Result<void> undoOne(Study &study, qint64 step, Console &console)
{
    const Result<std::optional<JournalEntry>> entry = study.store().journal().entry(step);
    if (!entry)
        return std::unexpected(entry.error());
    const QString name = *entry ? (*entry)->name : QString();
    return (step == 0 ? study.undo() : study.undoStep(step)).transform([&] {
        console.out << plainLine(QCoreApplication::translate("Cli", "Undone: %1").arg(name)) << '\n';
    });
}

Result<void> undo(const VerbCall &call, Console &console)
{
    return Study::open(call.operands.first(), OpenMode::ReadWrite).and_then([&](const std::unique_ptr<Study> &study) {
        return wantedStep(call, *study).and_then([&](qint64 step) { return undoOne(*study, step, console); });
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
    .options = undoOptions,
    .summary = QT_TRANSLATE_NOOP("Cli", "take back the last step, or an earlier one by itself"),
    .run = undo,
};

constinit const Verb redoVerb{
    .name = "redo"_L1,
    .operands = operands,
    .options = {},
    .summary = QT_TRANSLATE_NOOP("Cli", "do the step again that was taken back last"),
    .run = redo,
};
