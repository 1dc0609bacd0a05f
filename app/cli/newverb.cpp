// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"
#include "exchange/folderreader.h"
#include "study/study.h"
#include "text/canonicaltext.h"

#include <QFileInfo>

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};
constexpr auto options = std::to_array<VerbOption>({
    {"from"_L1, "FOLDER"_L1, QT_TRANSLATE_NOOP("Cli", "fill it from a folder that \"dump\" wrote")},
    {"title"_L1, "TITLE"_L1,
     QT_TRANSLATE_NOOP("Cli", "title of the study; else that of the folder, or the file's name")},
});

Result<Snapshot> contents(const VerbCall &call)
{
    if (!call.has("from"_L1))
        return Snapshot();
    const QString folder = call.value("from"_L1);
    return QFileInfo::exists(folder) ? readFolder(folder) : failure(ErrorKind::NotFound, folder);
}

Result<void> run(const VerbCall &call, Console &console)
{
    const QString &file = call.operands.first();
    return contents(call)
        .and_then([&](Snapshot study) {
            if (call.has("title"_L1))
                study.info.title = canonicalText(call.value("title"_L1)).simplified();
            else if (study.info.title.isEmpty())
                study.info.title = QFileInfo(file).completeBaseName();
            return Study::create(file, study);
        })
        .transform([&](const std::unique_ptr<Study> &) {
            console.out << QCoreApplication::translate("Cli", "Made %1.").arg(file) << '\n';
        });
}
} // namespace

constinit const Verb newVerb{
    .name = "new"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "make a new study"),
    .run = run,
};
