// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <QList>

#include <array>

// Which tags the digit keys 1 to 9 set. A pinned tag has its digit; the others go to the tags that were used last, and
// one that has a digit keeps it for as long as it is among the nine. A value.
class TagDigits
{
public:
    // `byUse`: all tags, the one used last first; `inTree`: all as they stand in the tree, which is the order in which
    // those that are new among the nine get the free digits.
    void update(const QList<TagPin> &pins, const QList<TagId> &byUse, const QList<TagId> &inTree);

    [[nodiscard]] TagId at(int digit) const { return digit >= 1 && digit <= 9 ? m_tags[size_t(digit)] : TagId{}; }
    [[nodiscard]] int of(TagId tag) const; // 0: none
    [[nodiscard]] bool isPinned(TagId tag) const { return m_pinned.contains(tag); }

    friend bool operator==(const TagDigits &, const TagDigits &) = default;

private:
    std::array<TagId, 10> m_tags; // by digit; there is none at 0
    QList<TagId> m_pinned;
};
