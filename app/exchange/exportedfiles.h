// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QByteArray>

// What formats of other programs give and take: plain values, any thread.

// Something of a study that a format has no place for, or of a file that a study has none for.
struct Loss {
    QString what; // "Places of the words that carry a date"; translated, without a full stop
    qsizetype count = 0;

    friend bool operator==(const Loss &, const Loss &) = default;
};

// A file of an export: its name below the chosen place, with "/" between folders, and its bytes.
struct ExportedFile {
    QString name;
    QByteArray bytes;

    friend bool operator==(const ExportedFile &, const ExportedFile &) = default;
};

// The main file comes first.
struct ExportedFiles {
    QList<ExportedFile> files;
    QList<Loss> losses;
};

// A study that was read from a file of another program. Its ids count from 1.
struct ReadStudy {
    Snapshot snapshot;
    QList<Loss> losses;
};
