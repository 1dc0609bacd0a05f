// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QStringView>

// The sentences of an article as they are compared: those of text/sentences.h, but what stands within one pair of
// quotation marks is not cut, and a fragment of fewer than three words belongs to its neighbour. Pure; any thread.

enum class SentenceRule {
    Found,   // as said above; each line is a paragraph
    ByLines, // each line that is not blank is one sentence, a blank line ends a paragraph
};

struct PassageSentences {
    QList<TextSpan> spans;
    QList<int> paragraphs; // of each, ascending from 0
};

PassageSentences passageSentences(QStringView text, SentenceRule rule = SentenceRule::Found);

// What stands within quotation marks, the marks not counted; a quotation ends with its line at the latest.
QList<TextSpan> quotedSpans(QStringView text);
