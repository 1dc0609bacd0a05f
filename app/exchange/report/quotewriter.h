// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/citekeys.h"
#include "exchange/report/markdowndialect.h"
#include "exchange/report/reportrecords.h"

#include <QCoreApplication>

// Writes quotes, each with where it stands and what belongs to it, as one profile wants them. Knows which blocks the
// document holds already: a quote's block id is given once. Notes are Markdown as somebody wrote it. The records must
// outlive it. One document, one thread.
class QuoteWriter
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownExport)

public:
    QuoteWriter(const ReportRecords &records, MarkdownProfile profile);

    [[nodiscard]] const MarkdownDialect &dialect() const { return m_dialect; }

    // Links in notes lead to these addresses, by the highlight's UUID.
    void setAddresses(const QHash<QString, QString> &addresses) { m_addresses = addresses; }

    // Where an event has a block or a file of its own; an empty file is this one.
    struct Target {
        QString file;
        QString block;
    };
    void setEventTargets(const QHash<EventId, Target> &targets) { m_eventTargets = targets; }

    // Another document begins.
    void forgetBlocks() { m_written.clear(); }

    QString quote(const QuoteRecord &record);
    // A note as a list item, or what stands for it where notes are footnotes.
    QString note(const Note &note, const QString &indent = {});
    // Footnotes that were referred to since the last call; empty but for Pandoc.
    QString takeFootnotes();

    // "The Paper, 2025-04-02, ¶ 4".
    [[nodiscard]] QString placeWords(const QuoteRecord &record) const;
    [[nodiscard]] QString eventWords(const Event &event) const; // "2025-04-29 Qwen 3 is launched"

private:
    [[nodiscard]] QString quotation(const QuoteRecord &record) const;
    [[nodiscard]] QString sourceLine(const QuoteRecord &record, const QString &blockId);
    [[nodiscard]] QString items(const QuoteRecord &record);
    [[nodiscard]] QString anchorWords(const QuoteRecord &record) const;
    [[nodiscard]] QString openLink(const QuoteRecord &record) const;
    [[nodiscard]] QString eventLink(const Event &event) const;

    const ReportRecords *m_records;
    MarkdownDialect m_dialect;
    CiteKeys m_keys;
    QHash<EventId, const EventRecord *> m_events;
    QHash<QString, QString> m_addresses;
    QHash<EventId, Target> m_eventTargets;
    QSet<QString> m_written; // block ids
    QString m_footnotes;
    int m_footnoteCount = 0;
};
