// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timelineexport.h"
#include "store/studystore.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

// Writes the timeline that a view shows to a file that the reader chooses: a picture, a list, a calendar. The file is
// made in a worker, one at a time. GUI thread.
class TimelineSaver : public QObject
{
    Q_OBJECT

public:
    explicit TimelineSaver(QObject *parent = nullptr);
    ~TimelineSaver() override;

    // Asks where to, in the window's folder of files; the file's type goes by its name's end or by the chosen filter.
    void choose(const TimelineData &data, const StudyStore &store, QWidget *window);
    // Does nothing while another is being written. The store is read before this returns.
    void start(const TimelineData &data, const StudyStore &store, const QString &path, ImageTheme theme);

signals:
    void saved(const QString &sentence);
    void failed(const Error &error);

private:
    void report();

    QFutureWatcher<Result<TimelineFile>> m_watcher;
    QString m_path;
};
