// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/plainline.h"

#include <QString>
#include <QTextStream>

class QIODevice;

// Where a verb speaks: what was asked for goes to `out`, one sentence about a failure to `err`. And listens: what is
// piped to it comes from `in`. The streams outlive it.
struct Console {
    QTextStream &out;
    QTextStream &err;
    int columns = 0;         // of the terminal that `out` is, to fit tables into; 0: no terminal, nothing is cut
    QIODevice *in = nullptr; // open for reading; null: nothing is piped to it
};

// Columns of the terminal that standard output is; 0 when it is a file or a pipe.
int terminalColumns();
