// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// Where a function stands in a source: from the first line of its signature to its closing brace, counted from 1.
struct FunctionExtent {
    QString name;
    qsizetype firstLine = 0;
    qsizetype lastLine = 0;
};

// The outermost functions of a C++ source in our style, by counting braces: good enough to measure them, no parser.
// Lambdas belong to the function that they stand in.
QList<FunctionExtent> functionExtents(const QString &source);
