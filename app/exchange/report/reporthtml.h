// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/reportchoice.h"
#include "exchange/report/reportrecords.h"

#include <QByteArray>

// What other rooms add to a page: it goes in where the report asks for it.
struct ReportExtras {
    QByteArray timelineSvg;      // a whole SVG document of ours; empty: none
    QList<QStringList> coverage; // who covers what, the first row being the line of headers
    QList<QStringList> synopsis; // what the articles share, likewise
};

// A report as one HTML page that stands alone: no script, no address that is loaded, and a policy that allows neither;
// well-formed as XML, too. All text of the study is text, notes in Markdown as they were written. Links lead to the
// words on their web page and into the program. The same study gives the same bytes. Pure; any thread.
QByteArray reportHtml(const ReportRecords &records, ReportBy by, const ReportExtras &extras);
