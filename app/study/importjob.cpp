// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/importjob.h"

#include "exchange/readarticle.h"
#include "study/actions/importarticles.h"
#include "study/readarticlefile.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentMap>

namespace
{
QStringList withoutFolders(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QDir folder(path);
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QStringList names = folder.entryList(articlePatterns(), QDir::Files | QDir::Readable, QDir::Name);
        for (const QString &name : names) {
            files.append(folder.filePath(name));
        }
        if (names.isEmpty())
            files.append(path); // its reading says what is wrong
    }
    return files;
}
} // namespace

ImportJob::ImportJob(Study &study, QObject *parent) : QObject(parent), m_study(&study) {}

ImportJob::~ImportJob()
{
    m_future.cancel();
}

void ImportJob::start(const QStringList &paths)
{
    if (m_running)
        return;
    m_running = true;
    m_future = QtConcurrent::mapped(withoutFolders(paths), &readArticleFile);
    auto *watcher = new QFutureWatcher<Result<ArticleDraft>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int done) { emit progressed(done, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_running = false;
        finish(m_future.isCanceled() ? QList<Result<ArticleDraft>>() : m_future.results());
    });
    watcher->setFuture(m_future);
}

void ImportJob::cancel()
{
    m_future.cancel();
}

void ImportJob::finish(const QList<Result<ArticleDraft>> &results)
{
    ImportReport report;
    QList<ArticleDraft> drafts;
    for (const Result<ArticleDraft> &result : results) {
        if (result)
            drafts.append(*result);
        else
            report.problems.append(result.error());
    }
    if (!drafts.isEmpty()) {
        const Result<QList<ArticleId>> imported = importArticles(*m_study, drafts);
        if (imported)
            report.imported = *imported;
        else
            report.problems.append(imported.error());
    }
    emit finished(report);
}
