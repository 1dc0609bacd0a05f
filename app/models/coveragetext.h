// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragematrix.h"

// The coverage matrix as text, to print or to put on the clipboard: a line for each event with its date, its sources,
// why its claims are in conflict and what each article says. Cells are one line of plain characters, whatever the
// articles hold. Pure; any thread.

// The line of headers, then one for each of these rows.
QList<QStringList> coverageCells(const CoverageMatrix &matrix, const QList<qsizetype> &rows);
// Every row, in the order of the matrix.
QList<qsizetype> allRows(const CoverageMatrix &matrix);

// A GitHub table, and below it whom the articles rest on.
QString coverageMarkdown(const CoverageMatrix &matrix, const QList<qsizetype> &rows);
// RFC 4180, but with LF. A cell that a spreadsheet would take for a formula begins with an apostrophe.
QString coverageCsv(const CoverageMatrix &matrix, const QList<qsizetype> &rows);
// Tabs between the cells, and formulas kept from being ones as well.
QString coverageTabbed(const CoverageMatrix &matrix, const QList<qsizetype> &rows);
