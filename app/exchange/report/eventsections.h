// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/quotewriter.h"

#include <QCoreApplication>

// The events' part of a report: a list of events by date with what each article says, and a table of who covers what.
// The records and the writer must outlive it.
class EventSections
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownExport)

public:
    EventSections(const ReportRecords &records, QuoteWriter &writer);

    [[nodiscard]] QString list() const;
    [[nodiscard]] QString coverage() const;

private:
    [[nodiscard]] QString eventItem(const EventRecord &record) const;
    [[nodiscard]] QString claimItem(const ClaimRecord &claim) const;
    [[nodiscard]] QString cell(const EventRecord &record, ArticleId article) const;

    const ReportRecords *m_records;
    QuoteWriter *m_writer;
    MarkdownDialect m_dialect;
};
