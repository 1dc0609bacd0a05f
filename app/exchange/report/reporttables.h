// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportedfiles.h"
#include "exchange/report/reportchoice.h"
#include "exchange/report/reportrecords.h"

#include <QByteArray>

// A study's quotes or claims as a table, a line each; the first line has the columns' names, which are never
// translated. By article: each highlight once; by tag: once for each of its tags; by event: the claims. Places count
// code points with an exclusive end. The same study gives the same bytes. Pure; any thread.
QList<QStringList> reportTable(const ReportRecords &records, ReportBy by);

// RFC 4180 in UTF-8, but with LF. A cell keeps its line ends; what a spreadsheet would run as a formula begins with
// "'".
QByteArray csvFile(const QList<QStringList> &rows);
// Tabs between the cells; line ends and tabs in a cell become spaces.
QByteArray tsvFile(const QList<QStringList> &rows);

// What a report in this order leaves out of the study, and what a table does.
QList<Loss> reportLosses(const Snapshot &snapshot, ReportBy by);
QList<Loss> tableLosses(const Snapshot &snapshot, ReportBy by);
