// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportedfiles.h"
#include "exchange/report/quotewriter.h"

#include <QCoreApplication>

// A study as Markdown, by article, tag or event, or all of it in one file. Quotes come out of a viewer exactly as they
// stand in the text, each with its place, its way back and a block id that never changes. Tables that other rooms make
// (the synopsis, who covers what) are handed in. Rejected and merely suggested events and claims stay out. The same
// study gives the same bytes. The records must outlive it. One thread.
class MarkdownReport
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownExport)

public:
    // `table` is Markdown: the synopsis, or who covers what; may be empty.
    MarkdownReport(const ReportRecords &records, ReportChoice choice, QString table = {});

    // The main file first; with Pandoc, the CSL JSON last.
    [[nodiscard]] QList<ExportedFile> files();

private:
    // What becomes a file of its own when the report is split.
    struct Part {
        QString title;
        QString stem;        // of the file's name
        QString frontMatter; // without the lines "---"
        QString body;        // without the title
    };

    [[nodiscard]] QList<Part> parts();
    [[nodiscard]] Part articlePart(const Article &article);
    [[nodiscard]] Part tagPart(const Tag *tag, const QList<const QuoteRecord *> &quotes);
    [[nodiscard]] Part eventPart(const EventRecord &record);
    [[nodiscard]] QString noteItems(const QList<const Note *> &notes);
    [[nodiscard]] QString studyNotes();
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString studyMatter() const;
    [[nodiscard]] QString articleMatter(const Article &article) const;
    [[nodiscard]] QString pandocMatter() const;
    [[nodiscard]] QString tagList(const QStringList &paths) const;
    [[nodiscard]] QString oneFile();
    [[nodiscard]] QList<ExportedFile> manyFiles();
    void pointAtBlocks();
    void pointAtFiles(const QList<Part> &parts);
    [[nodiscard]] static QString finished(QString markdown);

    const ReportRecords *m_records;
    ReportChoice m_choice;
    QString m_table;
    QuoteWriter m_writer;
    MarkdownDialect m_dialect;
};
