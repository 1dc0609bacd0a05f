// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"
#include "cli/verbtable.h"
#include "study/study.h"

#include <algorithm>
#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand, QStringView(u"articles|highlights|tags|notes|events|claims|reviews|links")};
constexpr std::array options{jsonOption};

Result<const Listing *> listingNamed(const QString &name)
{
    const auto found = std::ranges::find(allListings(), name, &Listing::name);
    if (found != allListings().end())
        return *found;
    return failure(ErrorKind::Usage, QCoreApplication::translate("Cli", "A study has no “%1” to show.").arg(name));
}

Result<void> run(const VerbCall &call, Console &console)
{
    return listingNamed(call.operands[1]).and_then([&](const Listing *listing) {
        return Study::open(call.operands.first(), OpenMode::ReadOnly)
            .and_then([&](const std::unique_ptr<Study> &study) {
                return StudyIndex::read(study->store()).transform([&](const StudyIndex &index) {
                    print(*listing, listing->objects(index), listForm(call), console);
                });
            });
    });
}

QString keysHelp()
{
    QString text = QCoreApplication::translate("Cli", "With --json, an array of objects. Their keys:") + u'\n';
    for (const Listing *listing : allListings()) {
        text += u"\n  %1\n"_s.arg(listing->name);
        for (const FieldInfo &field : listing->fields()) {
            text += u"    %1 %2\n"_s.arg(field.key, -14).arg(QCoreApplication::translate("Cli", field.meaning));
        }
    }
    return text;
}
} // namespace

constinit const Verb showVerb{
    .name = "show"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "list what is in a study"),
    .run = run,
    .more = keysHelp,
};
