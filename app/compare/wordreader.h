// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QString>
#include <QStringView>

// The words of a text as they are compared: runs of letters, numbers with the points and commas within them, and each
// ideograph by itself. Pure; any thread.

enum class WordKind : quint8 { Letters, Number, Ideograph };

struct ReadWord {
    TextSpan span; // UTF-16 units of the original
    QString text;  // folded, as by FoldedText; of a number without the marks that part its thousands
    WordKind kind = WordKind::Letters;
    bool isCapital = false; // begins with an upper-case letter
};

QList<ReadWord> readWords(QStringView text);

// The digits of a number with a point for what stands behind it: "1,200" and "1.200" are 1200, "2,5" is 2.5.
QString plainNumber(QStringView number);
