// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/articlesearch.h"

#include "text/foldedtext.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace
{
void search(QPromise<SearchHits> &promise, const QString &query, const QList<SearchText> &texts)
{
    SearchHits found{.query = query};
    for (const SearchText &text : texts) {
        if (promise.isCanceled())
            return;
        for (const TextSpan span : findFolded(text.text, query)) {
            found.hits.append({.version = text.version, .span = span});
        }
    }
    promise.addResult(std::move(found));
}
} // namespace

ArticleSearch::~ArticleSearch()
{
    m_future.cancel();
}

void ArticleSearch::start(const QString &query, const QList<SearchText> &texts)
{
    m_future.cancel();
    m_future = QtConcurrent::run(search, query, texts);
    m_future.then(this, [this](const SearchHits &hits) { emit found(hits); });
}

void ArticleSearch::cancel()
{
    m_future.cancel();
}
