// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// A table as text, to print or to put on the clipboard; the first row is the line of headers. A cell becomes one line
// of plain characters, whatever it holds. Pure; any thread.

// A GitHub table.
QString markdownTable(const QList<QStringList> &rows);
// As exchange/csvtext.h writes cells.
QString csvTable(const QList<QStringList> &rows);
// Tabs between the cells; what a spreadsheet would run as a formula is kept from being one as well.
QString tabbedTable(const QList<QStringList> &rows);

// A cell, or another piece of such a text, as one line without white space at its ends or more than one blank in a row.
QString plainCell(const QString &text);
