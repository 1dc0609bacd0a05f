// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"
#include "cli/verbtable.h"
#include "study/study.h"

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};
constexpr std::array options{jsonOption};

Result<void> run(const VerbCall &call, Console &console)
{
    return Study::open(call.operands.first(), OpenMode::ReadOnly).and_then([&](const std::unique_ptr<Study> &study) {
        return StudyIndex::read(study->store()).transform([&](const StudyIndex &index) {
            print(linkListing, linkListing.objects(index), listForm(call), console);
        });
    });
}

QString linksHelp()
{
    return QCoreApplication::translate(
               "Cli", "These are decisions: “compare” finds links by itself, and what is decided outranks them. What "
                      "the keys of the JSON mean is told by “show”.") +
           u'\n';
}
} // namespace

constinit const Verb linksVerb{
    .name = "links"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "list the passages that the analyst says tell the same, or do not"),
    .run = run,
    .more = linksHelp,
};
