// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/versionplan.h"

#include <QFutureWatcher>
#include <QObject>

// Reads a file and works out in a worker what it would do as an article's next version. One at a time: a later start
// drops the one before. GUI thread; the study must outlive it.
class VersionJob : public QObject
{
    Q_OBJECT

public:
    explicit VersionJob(const Study &study, QObject *parent = nullptr);
    ~VersionJob() override;

    void start(ArticleId article, const QString &path);
    // The same file once more, on the study as it is now.
    void again() { start(m_article, m_path); }

signals:
    void planned(const VersionPlan &plan);
    void failed(const Error &error);

private:
    const Study *m_study;
    ArticleId m_article;
    QString m_path;
    QFutureWatcher<Result<VersionPlan>> m_watcher;
};
