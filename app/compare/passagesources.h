// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QStringList>

// Who each sentence of an article says it has it from, by place, as the date tagger reads it (time/datecues.h). One
// that is named like the outlet of another article, as compared by FoldedText, is that article. Pure; any thread.
QList<PassageSource> passageSources(const ArticleReading &reading, int article, const QStringList &outlets);

// The name by which those that cite one outlet are put together: "the Coast Radio News" and "Coast Radio" are the same.
QString citedName(QStringView name);

// Articles that rest on one report: those of which one cites the other, or that cite the same outlet. Each article is
// in one group; one that cites nobody and that nobody cites is alone.
QList<QList<int>> articlesByReport(const Comparison &comparison);
