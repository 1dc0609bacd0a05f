// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparedstory.h"

// Whom the articles of a story say they have things from, by their words. What the analyst's claims say of it is in
// study/sourcetracer.h. Values; any thread.

struct SourceNode {
    enum class Kind {
        Source,  // somebody who is no article of this story
        Article, // of this story, citing or cited
        Passage, // where it is said
        Silent,  // above the articles that name nobody
    };
    Kind kind = Kind::Source;
    QString text;     // "Coast Radio"; of a passage its sentence; on one line
    QString details;  // "named outlet · 2 articles", "¶ 2"
    int article = -1; // of an article or a passage its number
    TextSpan span;    // of a passage the words that name the source, UTF-16 units of the article
    QList<SourceNode> children;

    friend bool operator==(const SourceNode &, const SourceNode &) = default;
};

// Who cites whom: below each source the articles that cite it, each with its passages and with those that cite it in
// turn. An article of the story that is cited stands for its outlet. At the end those that name nobody.
QList<SourceNode> sourcesByCited(const ComparedStory &story);
// The same article by article: below each whom it names, and where.
QList<SourceNode> sourcesByArticle(const ComparedStory &story);

// "002 and 003 rest on one report: Coast Radio." for each group of articles that do; and how many reports there may be.
QStringList reportSentences(const ComparedStory &story);

// "named outlet", "unnamed", "company"; "by name" of whoever else has one.
QString sourceKindWords(ReporterKind kind);
