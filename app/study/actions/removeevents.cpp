// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/removeevents.h"

#include "study/actions/eventrows.h"
#include "study/actions/tagrows.h"

#include <QCoreApplication>

namespace
{
template <class Row>
Result<void> removeRowsOf(Edit &edit, EventId event)
{
    return edit.store()
        .table<Row>()
        .select(QStringLiteral("WHERE event_id = ?"), {event.value})
        .and_then([&](const QList<Row> &rows) { return removeEach(edit, rows); });
}

Result<void> removeClaimsOf(Edit &edit, EventId event)
{
    return claimsOf(edit.store(), event).and_then([&](const QList<Claim> &claims) -> Result<void> {
        for (const Claim &claim : claims) {
            if (Result<void> done = removeClaimRow(edit, claim); !done)
                return done;
        }
        return {};
    });
}

Result<void> forgetRelations(Edit &edit, EventId event)
{
    return edit.store()
        .table<Claim>()
        .select(QStringLiteral("WHERE relative_to = ?"), {event.value})
        .and_then([&](const QList<Claim> &claims) -> Result<void> {
            for (Claim claim : claims) {
                claim.relativeTo = {};
                if (Result<void> done = edit.update(claim); !done)
                    return done;
            }
            return {};
        });
}

// One that is gone already is no fault.
Result<void> removeOne(Edit &edit, EventId id)
{
    return edit.store().table<Event>().find(Event{.id = id}).and_then([&](const auto &event) -> Result<void> {
        if (!event)
            return {};
        return removeClaimsOf(edit, id)
            .and_then([&] { return forgetRelations(edit, id); })
            .and_then([&] { return removeRowsOf<Note>(edit, id); })
            .and_then([&] { return removeRowsOf<EventTag>(edit, id); })
            .and_then([&] { return edit.remove(*event); });
    });
}

QString stepName(const StudyStore &store, const QList<EventId> &events)
{
    if (events.size() != 1)
        return QCoreApplication::translate("Action", "Remove %n event(s)", nullptr, int(events.size()));
    const auto event = store.table<Event>().find(Event{.id = events.first()});
    return eventStep(QCoreApplication::translate("Action", "Remove event “%1”"),
                     event ? event->value_or(Event{}).title : QString());
}
} // namespace

Result<void> removeEvents(Study &study, const QList<EventId> &events)
{
    return study.edit(stepName(study.store(), events), [&](Edit &edit) -> Result<void> {
        for (const EventId id : events) {
            if (Result<void> done = removeOne(edit, id); !done)
                return done;
        }
        return {};
    });
}
