// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextStream>

// Where a verb speaks: what was asked for goes to `out`, one sentence about a failure to `err`. The streams outlive it.
struct Console {
    QTextStream &out;
    QTextStream &err;
    int columns = 0; // of the terminal that `out` is, to fit tables into; 0: no terminal, nothing is cut
};

// Columns of the terminal that standard output is; 0 when it is a file or a pipe.
int terminalColumns();

// The text as one line that cannot move the cursor, colour the terminal or reorder what follows: line ends and tabs
// become spaces, other controls and bidi embeddings U+FFFD.
QString plainLine(QString text);
