// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dayfilter.h"

#include "time/describedays.h"

#include <algorithm>

bool mayFallWithin(const TimelineItem &event, const DayRange &days)
{
    return event.isDated() && overlap({.earliest = event.earliest, .latest = event.latest}, days);
}

DayFilter::DayFilter(const EventList &events, QObject *parent) : QObject(parent), m_events(&events)
{
    connect(m_events, &EventList::changed, this, [this] {
        if (!isFiltering())
            return;
        read();
        emit changed();
    });
}

void DayFilter::setDays(const std::optional<DayRange> &days)
{
    const bool isAll = !days || (!days->earliest && !days->latest);
    const std::optional<DayRange> wanted = isAll ? std::nullopt : days;
    if (wanted == m_days)
        return;
    m_days = wanted;
    read();
    emit changed();
}

void DayFilter::read()
{
    m_shown.clear();
    m_passages.clear();
    if (!m_days)
        return;
    for (const EventItem &event : m_events->events()) {
        if (!mayFallWithin(event.line, *m_days))
            continue;
        m_shown.insert(event.id());
        for (const ClaimItem &claim : event.claims)
            m_passages[claim.passage.version].append(claim.span);
    }
    for (QList<TextSpan> &spans : m_passages)
        std::ranges::sort(spans);
}

bool DayFilter::shows(EventId event) const
{
    return !m_days || m_shown.contains(event);
}

bool DayFilter::shows(VersionId version, TextSpan span) const
{
    if (!m_days)
        return true;
    const auto passages = m_passages.constFind(version);
    return passages != m_passages.cend() &&
           std::ranges::any_of(*passages, [&](const TextSpan &passage) { return passage.overlaps(span); });
}

QString DayFilter::text() const
{
    return m_days ? describeDays(*m_days, Reading::Throughout, {}, QLocale()) : QString();
}
