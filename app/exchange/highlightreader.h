// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/eventreader.h"

// Reads highlights, notes and links, in this order, into a snapshot that has its articles, tags and events.
class HighlightReader
{
    Q_DECLARE_TR_FUNCTIONS(HighlightReader)

public:
    HighlightReader(const ReaderTools &tools, const EventReader &events) : m_tools(tools), m_eventReader(&events) {}

    Result<void> readHighlights(const QList<JsonRecord> &records);
    Result<void> readNotes(const QList<JsonRecord> &records);
    Result<void> readLinks(const QList<JsonRecord> &records);

private:
    Result<void> readHighlight(JsonRecord &record);
    Result<void> readNote(JsonRecord &record);
    Result<void> readTarget(JsonRecord &record, Note &note) const;
    Result<void> readLink(JsonRecord &record);
    Result<PassageId> readEnd(JsonRecord &record, QLatin1StringView key);

    ReaderTools m_tools;
    const EventReader *m_eventReader;
    QHash<QString, HighlightId> m_highlights; // by UUID
};
