// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/deeplink.h"

#include <QList>
#include <QString>

enum class QuoteForm {
    Block,  // a quotation of its own ("> ")
    Inline, // words in quotation marks within a line, four or more of them
};

// A quote in a report: what it says, and what it is said to be.
struct ReportQuote {
    QuoteForm form = QuoteForm::Block;
    QString text;                 // what a viewer shows; paragraphs parted by a blank line
    qsizetype line = 1;           // of the report, from 1, where it begins
    std::optional<DeepLink> link; // the one that stands right behind it
    QString blockId;              // "h-0193abcd" behind it; empty when there is none
};

// The quotes of a Markdown document, ours or anybody's, in its order. An Obsidian callout's first line is no part of
// the quote. Code holds none. Pure; any thread.
QList<ReportQuote> readQuotes(const QString &markdown);

// The SHA-256 sums that stand in the front matter.
QStringList readTextHashes(const QString &markdown);
