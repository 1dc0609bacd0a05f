// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addevent.h"

#include "study/actions/eventrows.h"
#include "study/actions/eventwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
QString stepName(const QList<NewEvent> &events)
{
    const int count = int(events.size());
    const bool suggested =
        std::ranges::all_of(events, [](const NewEvent &event) { return event.state == ReviewState::Suggested; });
    if (suggested)
        return QCoreApplication::translate("Action", "Suggest %n event(s)", nullptr, count);
    if (count == 1)
        return eventStep(QCoreApplication::translate("Action", "Add event “%1”"), events.first().title);
    return QCoreApplication::translate("Action", "Add %n event(s)", nullptr, count);
}
} // namespace

Result<EventId> addEvent(Study &study, const NewEvent &event)
{
    return addEvents(study, {event}).transform([](const QList<EventId> &ids) { return ids.first(); });
}

Result<QList<EventId>> addEvents(Study &study, const QList<NewEvent> &events)
{
    return study.edit(stepName(events), [&](Edit &edit) -> Result<QList<EventId>> {
        EventWriter writer(edit, study);
        QList<EventId> ids;
        for (const NewEvent &event : events) {
            const Result<EventId> id = writer.addEvent(event);
            if (!id)
                return std::unexpected(id.error());
            ids.append(*id);
        }
        return ids;
    });
}
