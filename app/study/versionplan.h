// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "text/textcarrier.h"
#include "text/worddifference.h"

#include <QHash>

// What a new version of an article would do, worked out before anything is written: pure functions over values, so that
// it can be done in a worker and shown to the analyst first.

// An article with its versions and all that stands on them at present. Values.
struct ArticleState {
    Article article;
    QList<Version> versions; // by number
    QList<Passage> passages; // those that a highlight, a claim or a link refers to
    QList<Highlight> highlights;
    QList<Claim> claims;
    QList<Link> links; // with at least one end here
    QList<PassageId> reviews;

    [[nodiscard]] const Version &newest() const { return versions.last(); }
    friend bool operator==(const ArticleState &, const ArticleState &) = default;
};

// ErrorKind::NoSuchArticle when there is none, or none with a text.
Result<ArticleState> readArticleState(const StudyStore &store, ArticleId article);

// Where a passage goes: a new row, `after`, whose origin is `before`. What was lost stands on the old words.
struct CarriedPassage {
    Passage before;
    Passage after; // no id yet; no version either when it stands on the new one
    bool asks = false;
    QList<HighlightId> highlights; // that refer to it
    QList<Claim> claims;           // as they will be but for the passage: the date's words stand where they now stand
    QList<LinkId> linksFrom;
    QList<LinkId> linksTo;
};

// How many highlights, claims and ends of links came out how.
struct CarryCounts {
    QHash<AnchorState, int> states;
    int asks = 0;

    [[nodiscard]] int all() const;
    [[nodiscard]] int sure() const { return all() - asks; }
};

struct VersionPlan {
    ArticleState state; // that it was made from
    Version version;    // to be stored
    QList<CarriedPassage> passages;
    QList<WordDifference> differences; // against the newest version
    double shared = 0;                 // 0 to 1, as sharedWording() has it

    [[nodiscard]] CarryCounts counts() const;
    // Next to nothing of the old text is there: another article, or another language.
    [[nodiscard]] bool isStrange() const { return shared < 0.15; }
};

// The draft's text becomes the article's next version; what the draft says of the article is left. NothingToDo when
// the newest version has this text, Empty when there is none. Heavy for long texts; any thread.
Result<VersionPlan> planVersion(const ArticleState &state, const ArticleDraft &draft);
