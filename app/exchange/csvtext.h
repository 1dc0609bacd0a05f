// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Comma-separated values (RFC 4180, but with LF) that stay values: a cell is one line of plain characters, and what a
// spreadsheet would run as a formula has a "'" in front, which makes it a text there. Pure; any thread.

// The same text, with a "'" in front when it would be a formula.
QString withoutFormula(const QString &line);
QString csvCell(const QString &text);
QString csvRow(const QStringList &cells); // ended by a line feed
