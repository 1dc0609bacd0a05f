// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"

#include <QStringList>

// Names by which an analyst picks one of the events: their titles, with the short name behind those that several have.
class EventTitles
{
public:
    // Without the one event; null: all of them.
    EventTitles(const EventList &events, EventId except);

    [[nodiscard]] QStringList all() const;
    // Empty when it is none of them.
    [[nodiscard]] QString of(EventId event) const;
    // However capitals are set; else a refusal that says so.
    [[nodiscard]] Result<EventId> find(const QString &title) const;

private:
    QList<std::pair<QString, EventId>> m_titles;
};
