// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

#include <QFuture>
#include <QObject>

// What came of an import: what is in the study now, and what could not be read and why.
struct ImportReport {
    QList<ArticleId> imported;
    QList<Error> problems;
};

// Reads files in a worker and adds what could be read as one step. Files that fail are listed, the rest goes in. One
// import at a time; GUI thread; the study must outlive it.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(Study &study, QObject *parent = nullptr);
    ~ImportJob() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    // Does nothing while another is under way. Folders stand for the texts in them, one level deep.
    void start(const QStringList &paths);
    // Nothing is imported then.
    void cancel();

signals:
    void progressed(int done, int of);
    void finished(const ImportReport &report);

private:
    void finish(const QList<Result<ArticleDraft>> &drafts);

    Study *m_study;
    QFuture<Result<ArticleDraft>> m_future;
    bool m_running = false;
};
