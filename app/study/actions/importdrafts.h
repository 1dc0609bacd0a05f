// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/importplan.h"
#include "study/study.h"
#include "study/versionplan.h"

struct ImportedDrafts {
    QList<ArticleId> articles; // that are new, in the order of the items
    int versions = 0;          // that known articles got
    int asks = 0;              // places on these that are up for review
    int skipped = 0;           // by decision, or because the newest version has this text
};

// Versions that were worked out before, by the number of their item.
using VersionPlans = QHash<int, VersionPlan>;

// Adds new articles and new versions with all that is carried over to them, as one step; nothing is added when one of
// them fails. Names are made unique ("003", "003-2"). A version of another item goes to the article that this became. A
// version whose plan is missing or was overtaken is worked out here.
Result<ImportedDrafts> importDrafts(Study &study, const QList<ImportItem> &items, const VersionPlans &plans = {});
