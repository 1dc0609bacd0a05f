// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/otherstudyjob.h"

#include "study/otherstudy.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

void OtherStudyJob::start(const QString &path)
{
    if (m_running)
        return;
    m_running = true;
    const int turn = ++m_turn;
    auto *watcher = new QFutureWatcher<Result<ReadStudy>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, turn] {
        watcher->deleteLater();
        if (turn != m_turn || !m_running)
            return;
        m_running = false;
        const Result<ReadStudy> study = watcher->result();
        if (study) {
            emit finished(path, *study);
        } else {
            emit failed(study.error());
        }
    });
    watcher->setFuture(QtConcurrent::run(readOtherStudy, path));
}

void OtherStudyJob::cancel()
{
    m_running = false;
}
