// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"
#include "exchange/atomicfile.h"
#include "study/exportstudy.h"
#include "study/study.h"

#include <QFileInfo>

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};
constexpr auto options = std::to_array<VerbOption>({
    {"to"_L1, "FORM"_L1, QT_TRANSLATE_NOOP("Cli", "markdown"), OptionUse::Required},
    {"output"_L1, "PATH"_L1, QT_TRANSLATE_NOOP("Cli", "write to this file and replace it; else to standard output")},
});

Result<void> checkOptions(const VerbCall &call)
{
    if (call.value("to"_L1) != "markdown"_L1)
        return failure(ErrorKind::Usage,
                       QCoreApplication::translate("Cli", "There is no export to “%1”, only to markdown.")
                           .arg(call.value("to"_L1)));
    // The study itself must not be what is replaced.
    const QFileInfo output(call.value("output"_L1));
    if (output.exists() && output.canonicalFilePath() == QFileInfo(call.operands.first()).canonicalFilePath())
        return failure(ErrorKind::AlreadyExists, call.value("output"_L1));
    return {};
}

Result<void> write(const QString &text, const VerbCall &call, Console &console)
{
    if (!call.has("output"_L1)) {
        console.out << text;
        return {};
    }
    const QString path = call.value("output"_L1);
    return writeFileAtomically(path, text.toUtf8()).transform([&] {
        console.out << QCoreApplication::translate("Cli", "Wrote %1.").arg(path) << '\n';
    });
}

Result<void> run(const VerbCall &call, Console &console)
{
    return checkOptions(call)
        .and_then([&] { return Study::open(call.operands.first(), OpenMode::ReadOnly); })
        .and_then([&](const std::unique_ptr<Study> &study) {
            return studyAsMarkdown(study->store()).and_then([&](const QString &text) {
                return write(text, call, console);
            });
        });
}
} // namespace

constinit const Verb exportVerb{
    .name = "export"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "write the highlights, notes and events for reading elsewhere"),
    .run = run,
};
