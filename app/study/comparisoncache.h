// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare.h"
#include "core/result.h"

#include <QByteArray>

#include <optional>

// What articles have in common, kept in files of a folder so that a large study is not compared anew each time it is
// opened. Only places and scores are kept, no words. A file is found by what it was made from, so that a changed text
// or another method finds none; it can go at any time. Blocking; any thread.

struct ComparedText {
    QString sha256;      // of the text
    QList<Block> blocks; // boilerplate is passed over

    friend bool operator==(const ComparedText &, const ComparedText &) = default;
};

// Names a comparison: the texts in their order, and comparisonVersion.
QByteArray comparisonKey(const QList<ComparedText> &texts);

// Nothing when there is none, or what there is cannot be read.
std::optional<ComparedPairs> readComparedPairs(const QString &folder, const QByteArray &key);

// Makes the folder. Beyond the newest 16 files of it the oldest go. Errors as writeFileAtomically() has them.
Result<void> writeComparedPairs(const QString &folder, const QByteArray &key, const ComparedPairs &pairs);
