// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/mergeplan.h"
#include "study/study.h"

#include <QFuture>
#include <QObject>

// Merges another study into the open one: it is read and the merge planned in a worker, over values, and the plan is
// then written as one step. When our study changes meanwhile the plan is made anew. One merge at a time; GUI thread;
// the study must outlive it.
class MergeJob : public QObject
{
    Q_OBJECT

public:
    explicit MergeJob(Study &study, QObject *parent = nullptr);
    ~MergeJob() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    // Does nothing while another is under way.
    void start(const QString &other);
    // Nothing is merged then, and finished() is not sent.
    void cancel();

signals:
    // Of their highlights, how many have found their place.
    void progressed(int done, int of);
    void finished(const MergeReport &report);
    void failed(const Error &error);

private:
    void plan();
    void apply(const Result<MergePlan> &planned);

    Study *m_study;
    QString m_other;
    QFuture<Result<MergePlan>> m_future;
    bool m_running = false;
    bool m_outdated = false; // our study has changed since it was given to the worker
};
