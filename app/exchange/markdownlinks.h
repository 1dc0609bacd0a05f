// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

// Turns the links in notes into links to what the export holds: highlights. What has no place in it, or is gone,
// becomes its words; code stays as it is. The snapshot must outlive it. Any thread.
class MarkdownLinks
{
public:
    // Where each highlight is found, by its UUID: "#^h-0193abcd".
    MarkdownLinks(const Snapshot &snapshot, QHash<QString, QString> addresses)
        : m_snapshot(&snapshot), m_addresses(std::move(addresses))
    {
    }

    // The same note with its links resolved.
    [[nodiscard]] Note resolved(Note note) const;

private:
    [[nodiscard]] QString resolvedLine(const QString &line) const;
    [[nodiscard]] QString markdown(const struct NoteLink &link) const;

    const Snapshot *m_snapshot;
    QHash<QString, QString> m_addresses;
};
