// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"
#include "cli/verbtable.h"
#include "study/actions/addsuggestions.h"
#include "study/suggestionsources.h"

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};
constexpr std::array options{
    VerbOption{"apply"_L1, ""_L1,
               QT_TRANSLATE_NOOP("Cli", "store them, to be accepted or rejected in the window; one step")},
    jsonOption,
};

constexpr Listing suggestionListing{
    .name = "suggestions"_L1,
    .fields = [] -> QList<FieldInfo> {
        return {{"event"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the event's short name; empty: a new event")},
                {"title"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "its title")},
                {"edtf"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the date of the claim; empty when it has none")},
                {"article"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "where the claim stands")},
                {"quote"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the claim's words")}};
    },
    .objects = nullptr,
};

QJsonArray suggestionObjects(const StudyIndex &index, const QList<EventSuggestion> &suggestions)
{
    QJsonArray objects;
    for (const EventSuggestion &suggestion : suggestions) {
        const Event known = index.event(suggestion.known);
        for (const NewClaim &claim : suggestion.event.claims) {
            const Version version = index.version(claim.version);
            objects.append(QJsonObject{
                {u"event"_s, known.name},
                {u"title"_s, suggestion.known.isNull() ? suggestion.event.title : known.title},
                {u"edtf"_s, claim.edtf},
                {u"article"_s, index.article(version.article).name},
                {u"quote"_s, version.text.sliced(claim.span.start, claim.span.length())},
            });
        }
    }
    return objects;
}

Result<void> run(const VerbCall &call, Console &console)
{
    const OpenMode mode = call.has("apply"_L1) ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    return Study::open(call.operands.first(), mode).and_then([&](const std::unique_ptr<Study> &study) {
        return StudyIndex::read(study->store()).and_then([&](const StudyIndex &index) -> Result<void> {
            const QList<EventSuggestion> found =
                suggestEvents(suggestionSources(index.study(), {}), knownEvents(index.study()));
            if (mode == OpenMode::ReadWrite) {
                if (const Result<AddedSuggestions> added = addSuggestions(*study, found); !added)
                    return std::unexpected(added.error());
            }
            print(suggestionListing, suggestionObjects(index, found), listForm(call), console);
            return {};
        });
    });
}
} // namespace

constinit const Verb suggestVerb{
    .name = "suggest"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "suggest events that dated sentences speak of and no claim rests on yet"),
    .run = run,
};
