// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/keytable.h"

#include <algorithm>

namespace
{
// No key is that of a free place.
quint64 usable(quint64 key)
{
    return key == 0 ? 1 : key;
}
} // namespace

int &KeyTable::operator[](quint64 key)
{
    if (2 * m_used >= m_entries.size())
        grow();
    Entry &entry = m_entries[slotOf(usable(key))];
    m_used += entry.key == 0 ? 1 : 0;
    entry.key = usable(key);
    return entry.value;
}

int KeyTable::value(quint64 key) const
{
    return m_entries.empty() ? 0 : m_entries[slotOf(usable(key))].value;
}

size_t KeyTable::slotOf(quint64 key) const
{
    const size_t mask = m_entries.size() - 1; // a power of two
    size_t slot = size_t(key ^ (key >> 32)) & mask;
    while (m_entries[slot].key != 0 && m_entries[slot].key != key)
        slot = (slot + 1) & mask;
    return slot;
}

void KeyTable::grow()
{
    constexpr size_t fewest = 1024;
    std::vector<Entry> entries(std::max(fewest, 4 * m_entries.size()));
    entries.swap(m_entries);
    for (const Entry &entry : entries) {
        if (entry.key != 0)
            m_entries[slotOf(entry.key)] = entry;
    }
}
