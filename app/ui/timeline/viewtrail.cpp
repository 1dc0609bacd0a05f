// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/viewtrail.h"

#include <cmath>

static bool isNearlySame(const ViewTrail::Sight &a, const ViewTrail::Sight &b)
{
    const double pixel = a.days.days() / 2000;
    return a.only == b.only && std::abs(a.days.from - b.days.from) < pixel && std::abs(a.days.to - b.days.to) < pixel;
}

void ViewTrail::visit(const Sight &sight)
{
    if (m_at >= 0 && isNearlySame(m_sights.at(m_at), sight))
        return;
    m_sights.resize(m_at + 1);
    m_sights.append(sight);
    if (m_sights.size() > mostKept)
        m_sights.removeFirst();
    m_at = m_sights.size() - 1;
}

std::optional<ViewTrail::Sight> ViewTrail::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_sights.at(--m_at);
}

std::optional<ViewTrail::Sight> ViewTrail::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_sights.at(++m_at);
}
