// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addsuggestions.h"

#include "study/actions/eventwriter.h"

#include <QCoreApplication>

namespace
{
Result<void> write(EventWriter &writer, const EventSuggestion &suggestion, AddedSuggestions &added)
{
    if (suggestion.known.isNull())
        return writer.addEvent(suggestion.event).transform([&](EventId) { ++added.events; });
    for (const NewClaim &claim : suggestion.event.claims) {
        const Result<ClaimId> made = writer.addClaim(suggestion.known, claim);
        if (!made)
            return std::unexpected(made.error());
        ++added.attached;
    }
    return {};
}
} // namespace

Result<AddedSuggestions> addSuggestions(Study &study, const QList<EventSuggestion> &suggestions)
{
    return study.edit(QCoreApplication::translate("Action", "Suggest events"),
                      [&](Edit &edit) -> Result<AddedSuggestions> {
                          EventWriter writer(edit, study);
                          AddedSuggestions added;
                          for (const EventSuggestion &suggestion : suggestions) {
                              if (const Result<void> done = write(writer, suggestion, added); !done)
                                  return std::unexpected(done.error());
                          }
                          return added;
                      });
}
