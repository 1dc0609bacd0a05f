// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "core/ids.h"
#include "core/textspan.h"

#include <QStringList>

#include <optional>

// What the analyst has decided of two passages, with its row in the study.
struct DecidedPassages {
    LinkId id;
    bool isCut = false;
    QList<Place> a; // the sentences that the passage stands for
    QList<Place> b;

    // Whether it says something of these two.
    [[nodiscard]] bool isAbout(Place one, Place other) const
    {
        return (a.contains(one) && b.contains(other)) || (a.contains(other) && b.contains(one));
    }
};

// The comparison of a study's articles, and which number is which article. A value that never changes; any thread.
struct ComparedStory {
    Comparison comparison;
    QList<ArticleId> articles; // by number; the newest version of each
    QList<VersionId> versions;
    QStringList names;   // "003"
    QStringList outlets; // may be empty
    QList<DecidedPassages> decided;

    [[nodiscard]] int size() const { return int(articles.size()); }
    [[nodiscard]] int numberOf(ArticleId article) const { return int(articles.indexOf(article)); } // -1: not compared
    [[nodiscard]] int numberOf(VersionId version) const { return int(versions.indexOf(version)); }
    // The sentence at a position of an article, or the last one before it.
    [[nodiscard]] std::optional<Place> placeAt(ArticleId article, qsizetype position) const;
    // False for a place of another comparison that there is not in this one.
    [[nodiscard]] bool has(Place place) const;
    [[nodiscard]] TextSpan span(Place place) const; // UTF-16 units
    [[nodiscard]] QString words(Place place) const; // on one line
    // What the analyst has decided of two sentences; null: nothing.
    [[nodiscard]] const DecidedPassages *decision(Place one, Place other) const;
    // The places of the unit that a sentence is in, its own among them; only its own when it is in none.
    [[nodiscard]] QList<Place> unit(Place place) const;
    // The articles, by number, that have nothing linked with this sentence or its unit.
    [[nodiscard]] QList<int> notFoundIn(Place place) const;
};
