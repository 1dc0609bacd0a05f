// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "exchange/jsonrecord.h"
#include "exchange/passagereader.h"
#include "exchange/tagreader.h"
#include "exchange/uuidmaker.h"

#include <QHash>

// What the lists of a plain-text study are read with. All must outlive the readers that use it.
struct ReaderTools {
    Snapshot *snapshot;
    UuidMaker *uuids;
    PassageReader *passages;
    TagReader *tags;
};

// Reads reporters, events and claims, in this order, into a snapshot that has its articles and tags.
class EventReader
{
    Q_DECLARE_TR_FUNCTIONS(EventReader)

public:
    explicit EventReader(const ReaderTools &tools) : m_tools(tools) {}

    Result<void> readReporters(const QList<JsonRecord> &records);
    Result<void> readEvents(const QList<JsonRecord> &records);
    Result<void> readClaims(const QList<JsonRecord> &records);

    [[nodiscard]] EventId event(const QString &name) const { return m_events.value(name); }

private:
    Result<void> readReporter(JsonRecord &record);
    Result<void> readEvent(JsonRecord &record);
    Result<void> readClaim(JsonRecord &record);
    void readNames(JsonRecord &record, Claim &claim) const;
    Result<void> readDateWords(JsonRecord &record, Claim &claim) const;
    static Result<void> readDate(JsonRecord &record, Claim &claim);

    ReaderTools m_tools;
    QHash<QString, ReporterId> m_reporters;
    QHash<QString, EventId> m_events;
};
