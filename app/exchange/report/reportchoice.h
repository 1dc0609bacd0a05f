// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What a report is asked to be: plain values.

enum class ReportBy {
    All,      // articles, then events, then who covers what
    Article,  // a section for each article, its quotes in the order of the text
    Tag,      // a section for each tag, its quotes by article and place
    Event,    // a section for each event, what each article says of it
    Synopsis, // the table of passages that articles share
    Coverage, // who covers what, and the timeline
};

// Whose Markdown is written.
enum class MarkdownProfile {
    CommonMark,
    Obsidian, // properties, callouts, block ids, wikilinks
    Pandoc,   // citations with a CSL JSON beside it, footnotes
};

enum class ReportSplit {
    OneFile,
    FileEach, // a file for each article, tag or event, and one that leads to them
};

struct ReportChoice {
    ReportBy by = ReportBy::All;
    MarkdownProfile profile = MarkdownProfile::CommonMark;
    ReportSplit split = ReportSplit::OneFile;
    QString stem = QStringLiteral("report"); // of the main file's name; other files beside it are named after it
};
