// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/reportchoice.h"

#include <QStringList>

// Text as one reader of Markdown shows it unchanged. What exchange/markdownescape.h escapes holds for all of them;
// Pandoc takes more for markup, and turns straight quotes, "--" and "..." into other characters. Plain value; any
// thread.
class MarkdownDialect
{
public:
    explicit MarkdownDialect(MarkdownProfile profile) : m_profile(profile) {}

    [[nodiscard]] MarkdownProfile profile() const { return m_profile; }

    [[nodiscard]] QString heading(int level, const QString &text) const; // with a blank line
    [[nodiscard]] QString verbatim(const QString &text, const QString &indent) const;
    [[nodiscard]] QString line(const QString &text) const; // begins a line; line ends become spaces
    [[nodiscard]] QString inlineText(const QString &text) const;

    // A GitHub table; the first row is the line of headers.
    [[nodiscard]] QString table(const QList<QStringList> &rows) const;

    // "[words](address)", the words being text; only the words without an address.
    [[nodiscard]] QString link(const QString &words, const QString &address) const;
    // A link to a file of the same report, or to a block of one; an empty file: this one.
    [[nodiscard]] QString linkWithin(const QString &words, const QString &file, const QString &block) const;

    // What Markdown has escaped already, escaped for this reader as well.
    [[nodiscard]] QString forReader(const QString &markdown) const;

private:
    MarkdownProfile m_profile;
};
