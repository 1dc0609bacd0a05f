// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// A timeline as some format has it.
struct TimelineFile {
    QByteArray bytes;
    qsizetype leftOut = 0; // events whose date the format cannot tell
};
