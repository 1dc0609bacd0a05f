// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/markdownreport.h"

// The main file of a report.
inline QString reportText(const Snapshot &snapshot, const ReportChoice &choice = {}, const QString &table = {})
{
    const ReportRecords records(snapshot, QLocale::c());
    return QString::fromUtf8(MarkdownReport(records, choice, table).files().first().bytes);
}
