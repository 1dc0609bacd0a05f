// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "study/suggestevents.h"

// What suggestions are made from, as values that a worker may have.

// The newest version of these articles, in their order; of all when the list is empty.
QList<SuggestionSource> suggestionSources(const Snapshot &study, const QList<ArticleId> &articles);

// Every event of the study, whatever was decided of it.
QList<KnownEvent> knownEvents(const Snapshot &study);
