// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"
#include "study/otherstudy.h"
#include "study/study.h"
#include "text/canonicaltext.h"

#include <QFileInfo>

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};
constexpr auto options = std::to_array<VerbOption>({
    {"from"_L1, "PATH"_L1,
     QT_TRANSLATE_NOOP("Cli", "fill it from a folder that \"dump\" wrote, or from the file of another program")},
    {"title"_L1, "TITLE"_L1,
     QT_TRANSLATE_NOOP("Cli", "title of the study; else that of the folder, or the file's name")},
});

Result<ReadStudy> contents(const VerbCall &call)
{
    return call.has("from"_L1) ? readOtherStudy(call.value("from"_L1)) : ReadStudy();
}

Result<void> run(const VerbCall &call, Console &console)
{
    const QString &file = call.operands.first();
    return contents(call).and_then([&](ReadStudy read) {
        Snapshot &study = read.snapshot;
        if (call.has("title"_L1)) {
            study.info.title = canonicalText(call.value("title"_L1)).simplified();
        } else if (study.info.title.isEmpty()) {
            study.info.title = QFileInfo(file).completeBaseName();
        }
        return Study::create(file, study).transform([&](const std::unique_ptr<Study> &) {
            for (const QString &line : lossLines(read.losses))
                console.err << QCoreApplication::translate("Cli", "Not carried over: %1").arg(line) << '\n';
            console.out << QCoreApplication::translate("Cli", "Made %1.").arg(file) << '\n';
        });
    });
}

QString more()
{
    return QCoreApplication::translate(
               "Cli",
               "Files of other programs are told by what is in them: a REFI-QDA project (.qdpx) or codebook (.qdc), "
               "W3C Web Annotations (JSON-LD), or a whole study as JSON. What could not be carried is told on "
               "standard error, a line each.") +
           u'\n';
}
} // namespace

constinit const Verb newVerb{
    .name = "new"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "make a new study"),
    .run = run,
    .more = more,
};
