// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

// The name, or one like it that is not taken.
QString freeArticleName(const QString &wanted, const QSet<QString> &taken);

// Adds articles as one step. Names are made unique ("003", "003-2"). Nothing is added when one of them fails.
Result<QList<ArticleId>> importArticles(Study &study, const QList<ArticleDraft> &drafts);

// Changes what is known about an article; its text stays.
Result<void> updateArticle(Study &study, const Article &article);
