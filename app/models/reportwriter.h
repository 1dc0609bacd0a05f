// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/reporthtml.h"

#include <QTextCursor>

// Writes a report into a text document, as plain text with formats of our own. The records and the document must
// outlive it.
class ReportWriter
{
public:
    // How many of the document's pixels a point has.
    ReportWriter(const ReportRecords &records, QTextDocument &document, double pointSize);

    void write(ReportBy by, const ReportExtras &extras);

private:
    void writeArticles();
    void writeTags();
    void writeEvents();
    void writeQuote(const QuoteRecord &quote);
    void writeTagChips(const QStringList &paths);
    void writeNotes(const QList<const Note *> &notes, const QString &title = {});
    void writeTable(const QString &title, const QList<QStringList> &rows);
    void heading(int level, const QString &text);
    void paragraph(const QString &text, const QTextCharFormat &format, double indent = 0, double below = 4);
    void begin(double indent, double above, double below);

    const ReportRecords *m_records;
    QTextCursor m_cursor;
    double m_point;
    bool m_isFirst = true;
};
