// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/mergejob.h"

#include "study/actions/mergestudy.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

namespace
{
void planInWorker(QPromise<Result<MergePlan>> &promise, const Snapshot &ours, const QString &other)
{
    promise.addResult(readOther(other).transform([&](const ReadStudy &read) {
        const Snapshot &theirs = read.snapshot;
        promise.setProgressRange(0, int(theirs.highlights.size()));
        MergePlan plan = planMerge(ours, theirs, authorOfOther(theirs, other), [&](int done, int) {
            promise.setProgressValue(done);
            return !promise.isCanceled();
        });
        plan.report.losses = read.losses;
        return plan;
    }));
}
} // namespace

MergeJob::MergeJob(Study &study, QObject *parent) : QObject(parent), m_study(&study)
{
    connect(m_study, &Study::changed, this, [this] { m_outdated = true; });
}

MergeJob::~MergeJob()
{
    m_future.cancel();
}

void MergeJob::start(const QString &other)
{
    if (m_running)
        return;
    m_other = other;
    m_running = true;
    plan();
}

void MergeJob::cancel()
{
    m_future.cancel();
}

void MergeJob::plan()
{
    m_outdated = false;
    const Result<Snapshot> ours =
        checkMerge(m_study->path(), m_other).and_then([this] { return m_study->store().snapshot(); });
    if (!ours) {
        m_running = false;
        emit failed(ours.error());
        return;
    }
    m_future = QtConcurrent::run(planInWorker, *ours, m_other);
    auto *watcher = new QFutureWatcher<Result<MergePlan>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int done) { emit progressed(done, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (m_future.isCanceled() || m_future.resultCount() == 0) {
            m_running = false;
        } else if (m_outdated) {
            plan();
        } else {
            apply(m_future.result());
        }
    });
    watcher->setFuture(m_future);
}

void MergeJob::apply(const Result<MergePlan> &planned)
{
    m_running = false;
    const Result<void> done =
        planned.and_then([this](const MergePlan &plan) { return applyMerge(*m_study, plan, m_other); });
    if (done) {
        emit finished(planned->report);
    } else {
        emit failed(done.error());
    }
}
