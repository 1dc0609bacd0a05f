// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <vector>

// Numbers by key, for keys that are mixed already, as those of textKey(): an open table, which takes half the time of a
// QHash where there are hundreds of thousands. Nothing is ever removed. One thread at a time.
class KeyTable
{
public:
    int &operator[](quint64 key);               // 0 when it is new; good until the next call
    [[nodiscard]] int value(quint64 key) const; // 0: it is not there

private:
    struct Entry {
        quint64 key = 0; // 0: free
        int value = 0;
    };
    [[nodiscard]] size_t slotOf(quint64 key) const;
    void grow();

    std::vector<Entry> m_entries;
    size_t m_used = 0;
};
