// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventtitles.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

EventTitles::EventTitles(const EventList &events, EventId except)
{
    QHash<QString, int> uses;
    for (const EventItem &event : events.events())
        ++uses[event.event.title.toCaseFolded()];
    for (const EventItem &event : events.events()) {
        if (event.id() == except)
            continue;
        const QString &title = event.event.title;
        const bool isOne = uses.value(title.toCaseFolded()) == 1;
        m_titles.append({isOne ? title : title + QStringLiteral(" (") + event.event.name + u')', event.id()});
    }
}

QStringList EventTitles::all() const
{
    QStringList titles;
    for (const auto &[title, event] : m_titles)
        titles.append(title);
    return titles;
}

QString EventTitles::of(EventId event) const
{
    const auto found = std::ranges::find(m_titles, event, &std::pair<QString, EventId>::second);
    return found == m_titles.end() ? QString() : found->first;
}

Result<EventId> EventTitles::find(const QString &title) const
{
    const QString wanted = title.trimmed();
    const auto found = std::ranges::find_if(
        m_titles, [&](const auto &pair) { return pair.first.compare(wanted, Qt::CaseInsensitive) == 0; });
    if (found != m_titles.end())
        return found->second;
    return failure(ErrorKind::Usage, QCoreApplication::translate("EventTitles", "There is no other event “%1”.")
                                         .replace(QLatin1StringView("%1"), wanted));
}
