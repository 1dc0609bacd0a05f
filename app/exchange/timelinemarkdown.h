// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/markdowndialect.h"
#include "exchange/timelinerecords.h"

#include <QCoreApplication>

// A timeline as a Markdown document: the events by date, each linked to what the articles say, and below these quotes,
// which come out of a viewer exactly as they stand in the text, each with its block id, a link to the words on the web
// page and one into the program. The same study gives the same bytes. The records must outlive it. Any thread.
class TimelineMarkdown
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownExport)

public:
    explicit TimelineMarkdown(const TimelineRecords &timeline,
                              MarkdownDialect dialect = MarkdownDialect(MarkdownProfile::CommonMark));

    [[nodiscard]] QString text() const;
    // Its parts: the events with a date and those without, each under a heading; and the quotes.
    [[nodiscard]] QString lists() const;
    [[nodiscard]] QString quotes() const;

private:
    [[nodiscard]] QString frontMatter() const;
    [[nodiscard]] QString list(bool isDated) const;
    [[nodiscard]] QString item(const EventRecord &record) const;
    [[nodiscard]] QString quote(const ClaimRecord &claim) const;
    [[nodiscard]] QString place(const ClaimRecord &claim) const;

    const TimelineRecords *m_timeline;
    MarkdownDialect m_dialect;
    QHash<ClaimId, QString> m_blockIds;
};
