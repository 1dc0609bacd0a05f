// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

enum class LineChange { Same, Removed, Added };

struct ChangedLine {
    LineChange change = LineChange::Same;
    QString text;

    friend bool operator==(const ChangedLine &, const ChangedLine &) = default;
};

// How one text became another, line by line: what both have, with what was removed before what was added in its place.
// Pure; any thread.
QList<ChangedLine> lineChanges(const QString &before, const QString &after);

// The same as one reads it: "-" and "+" before what changed, blanks before up to two lines around it, "…" for the rest.
QString lineChangeText(const QString &before, const QString &after);
