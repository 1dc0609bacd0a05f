// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "exchange/articlefile.h"
#include "exchange/jsonline.h"
#include "exchange/jsonrecord.h"

// Articles and their versions as JSON objects, for the formats that are one file: the object of an article has its
// versions in it. Pure; any thread.

// With or without the texts themselves, which a format may have elsewhere.
enum class Texts { Within, Elsewhere };

JsonLine articleLine(const Article &article, const QList<const Version *> &versions, Texts texts);

// One for each version, the first with the article. Texts that stand elsewhere come from a hash, by the version's UUID.
// Errors: BadFormat, BadDate, Empty (an article without a text).
Result<QList<ArticleFile>> readArticleRecord(JsonRecord &record, const QHash<QString, QString> *texts = nullptr);

// A block's line, kind, level and "boilerplate" as they are written with a version.
QList<JsonLine> blockLines(const QList<Block> &blocks);
// Blocks that do not fit the text are an error of the record.
QList<Block> readBlocks(JsonRecord &record, const QString &text);
