// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagdigits.h"

#include <algorithm>

void TagDigits::update(const QList<TagPin> &pins, const QList<TagId> &byUse, const QList<TagId> &inTree)
{
    const TagDigits before = std::exchange(*this, {});
    for (const TagPin &pin : pins) {
        if (pin.digit < 1 || pin.digit > 9 || !byUse.contains(pin.tag))
            continue;
        m_tags[size_t(pin.digit)] = pin.tag;
        m_pinned.append(pin.tag);
    }
    QList<TagId> others = byUse;
    others.removeIf([this](TagId tag) { return isPinned(tag); });
    others = others.first(std::min(others.size(), 9 - m_pinned.size()));
    others.removeIf([&](TagId tag) {
        const int digit = before.of(tag);
        const bool isKept = digit > 0 && m_tags[size_t(digit)].isNull();
        if (isKept)
            m_tags[size_t(digit)] = tag;
        return isKept;
    });
    std::ranges::stable_sort(others, {}, [&](TagId tag) { return inTree.indexOf(tag); });
    size_t free = 1;
    for (const TagId tag : std::as_const(others)) {
        while (!m_tags[free].isNull()) {
            ++free;
        }
        m_tags[free] = tag;
    }
}

int TagDigits::of(TagId tag) const
{
    if (tag.isNull())
        return 0;
    const auto found = std::ranges::find(m_tags, tag);
    return found == m_tags.end() ? 0 : int(found - m_tags.begin());
}
