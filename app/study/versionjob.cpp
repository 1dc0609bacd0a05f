// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/versionjob.h"

#include "study/readarticlefile.h"

#include <QtConcurrentRun>

VersionJob::VersionJob(const Study &study, QObject *parent) : QObject(parent), m_study(&study)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        if (const Result<VersionPlan> plan = m_watcher.result()) {
            emit planned(*plan);
        } else {
            emit failed(plan.error());
        }
    });
}

VersionJob::~VersionJob()
{
    m_watcher.cancel();
}

void VersionJob::start(ArticleId article, const QString &path)
{
    m_article = article;
    m_path = path;
    // Read here: the store belongs to this thread.
    const Result<ArticleState> state = readArticleState(m_study->store(), article);
    m_watcher.setFuture(QtConcurrent::run([state, path]() -> Result<VersionPlan> {
        return state.and_then([&](const ArticleState &now) {
            return readArticleFile(path).and_then([&](const ArticleDraft &draft) { return planVersion(now, draft); });
        });
    }));
}
