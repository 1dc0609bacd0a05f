// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

// The order of the rows of a synopsis, as synopsistable.h says it. Pure; any thread.

// For each column the rows of its article's sentences in the article's order; rows are numbers from 0 to `rows` - 1,
// and each stands in one column at least.
QList<int> synopsisOrder(const QList<QList<int>> &columns, int rows);

// The places in `numbers` of a longest ascending series, the first one found; they keep the order.
QList<qsizetype> longestAscending(const QList<int> &numbers);
