// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

// The rows so that each stands behind its parent, as `parent` names it; what lies on a cycle, or below a row that is
// not there, is left out. Pure; any thread.
template <class Row, class Parent>
QList<Row> parentsFirst(const QList<Row> &rows, Parent parent)
{
    QList<Row> sorted;
    QSet<qint64> there{0};
    qsizetype before = -1;
    while (sorted.size() < rows.size() && sorted.size() != before) {
        before = sorted.size();
        for (const Row &row : rows) {
            if (!there.contains(row.id.value) && there.contains(parent(row).value)) {
                sorted.append(row);
                there.insert(row.id.value);
            }
        }
    }
    return sorted;
}
