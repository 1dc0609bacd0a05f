// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bibliography.h"
#include "store/currenttexts.h"

#include <functional>

// What an import would bring, before anything is written: which articles are new and which come again, and what is
// proposed for each. Values and pure functions; any thread.

enum class DraftRelation {
    New,
    Same,    // the same words in the same order
    Revised, // the same address, or mostly the same text
    Copy,    // mostly the same text of another outlet, as those are that an agency sends out
};

// What an article that is to be imported has to do with one that is there, or with an earlier one of the same import.
struct DraftFinding {
    DraftRelation relation = DraftRelation::New;
    ArticleId article; // of the study; null: none
    int draft = -1;    // of the import, from 0; -1: none
    QString other;     // which that is, for the reader: "003 · Bridge closed"
    double shared = 0; // 0 to 1: the share of the shorter text that stands in the other
    bool sameAddress = false;

    friend bool operator==(const DraftFinding &, const DraftFinding &) = default;
};

enum class ImportDecision { Import, NewVersion, Skip };

struct ImportItem {
    ArticleDraft draft;
    DraftFinding finding;
    ImportDecision decision = ImportDecision::Import; // NewVersion: of what was found
};

struct ImportPlan {
    QList<ImportItem> items;
    QList<Error> problems;            // files that could not be read
    QList<BibliographyEntry> entries; // what files from a reference manager say; the drafts have their share already
    int filled = 0;                   // drafts that something was taken over for
};

// One finding for each draft: of several the same text comes before the same address, and that before the most of the
// text in common; the study before the import. Cancelled: the rest is New.
QList<DraftFinding> relateDrafts(const QList<ArticleDraft> &drafts, const QList<CurrentText> &known,
                                 const std::function<bool()> &isCancelled = {});

// Skip what is there already, a version for what was revised, else an import.
ImportDecision proposedDecision(DraftRelation relation);

// Whether there is anything that the analyst should see first: lines that were left out, doubts about the text, a day
// that the file only suggests, articles that come again.
bool asksForDecision(const ImportPlan &plan);

// One sentence for the reader, translated; empty when there is nothing to say.
QString describeFinding(const DraftFinding &finding);
// "same text", "revised", "copy", "new": for lists.
QString relationWord(DraftRelation relation);

// A reader that is less sure has its result looked at.
inline constexpr double sureConfidence = 0.8;
