// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The one place that knows which characters Markdown would take as markup, in CommonMark, GitHub's tables and
// Obsidian's tags, comments and block ids. A backslash goes only where something would be read; "snake_case", "5 * 3"
// and "a < b" stay as they are. Texts are single lines. Pure; any thread.

enum class MarkdownSpot {
    Line,    // starts a line, perhaps after "> " or "- "; white space at its ends becomes a character reference
    Heading, // the same after "## "
    Inline,  // within a line; line ends become spaces
    Cell,    // within a table; line ends become spaces
};

QString escapeMarkdown(QStringView text, MarkdownSpot spot);

// The inverse for MarkdownSpot::Line and Heading, for any text.
QString unescapeMarkdown(QStringView line);

// Whether the last character is a backslash that no other backslash before it escapes: a hard line break.
bool endsWithOpenBackslash(QStringView line);
