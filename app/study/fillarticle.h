// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "exchange/bibliography.h"

// Takes over what is not known of an article: outlet, author, day of publication, address, language, and a title only
// where there is none. Whether anything was. Pure; any thread.
bool fillArticle(Article &article, const Article &said);

// The same for each draft that an entry speaks of, with the entry's title in place of the one that was read: that may
// be a guess. `source` names the file of the entries. How many changed.
int fillDrafts(QList<ArticleDraft> &drafts, const QList<BibliographyEntry> &entries, const QString &source);
