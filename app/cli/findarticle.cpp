// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findarticle.h"

#include <algorithm>

Result<Article> findArticle(const StudyIndex &index, const QString &nameOrNumber)
{
    const QList<Article> &articles = index.study().articles;
    if (const auto named = std::ranges::find(articles, nameOrNumber, &Article::name); named != articles.end())
        return *named;
    bool isNumber = false;
    const qsizetype number = nameOrNumber.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= articles.size())
        return articles[number - 1];
    return failure(ErrorKind::NoSuchArticle, nameOrNumber);
}
