// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Columns of plain text under their headers, two blanks apart, the last one not padded. Wide characters (Chinese,
// Japanese, Korean, emoji) count as two columns, combining marks as none.

enum class ColumnSide { Left, Right };

struct TextColumn {
    QString header;
    ColumnSide side = ColumnSide::Left;
    QStringList cells; // one for each row
};

// Every line ends with a line end. All columns have the same number of cells. With `width` above 0 cells are cut so
// that lines fit.
QString textTable(const QList<TextColumn> &columns, int width = 0);

int displayWidth(QStringView text);
