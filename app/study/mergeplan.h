// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "study/mergereport.h"

#include <functional>

// What a merge will write: rows to add, nothing to change. Ids above zero are ours; those below zero name other rows of
// the plan, which come first where the one needs the other.
struct MergePlan {
    Snapshot rows;
    MergeReport report;
};

// Told how many of their highlights are done, of how many; false stops the planning, and the plan is then worth
// nothing.
using MergeWatch = std::function<bool(int done, int of)>;

// What `theirs` has and `ours` has not: articles, highlights, tags, notes, events, claims, links. Articles are the same
// when they share a text (by its SHA-256), else by UUID, else by address, else by name and title. Highlights on our
// newest version stand where they stood; those on another text of an article of ours are carried to it and asked about
// unless that is sure. Those that cannot be carried stay on their own text: lost on our older version when it is that,
// else on a further article that is added for it, so that our newest version stays the newest. Tags are the same by
// UUID or path, events and reporters by UUID or name, all else by UUID. Two studies, no ancestor: what we removed and
// they kept comes back. What is the analyst's own is left: title, keys of tags, word lists. Rows without an author get
// `author`. The same `theirs` again adds nothing and lists the same conflicts. Pure; any thread.
MergePlan planMerge(const Snapshot &ours, const Snapshot &theirs, const QString &author, const MergeWatch &watch = {});
