// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/otherstudyjob.h"

#include <QObject>

class MainWindow;
class QMenu;

// The command that makes a study of what another program has written. The window must outlive it.
class OtherPrograms : public QObject
{
    Q_OBJECT

public:
    explicit OtherPrograms(MainWindow &window);

    void fill(QMenu &menu);

    // Reads a file or a folder into a new study at `into`, shows it, and tells what could not be carried. An empty
    // `into` is asked for once the file was read.
    void open(const QString &path, const QString &into);

public slots:
    // Asks for the file and starts.
    void choose();

private:
    void make(const QString &path, const ReadStudy &study);
    void report(const QString &path, const QList<Loss> &losses);

    MainWindow &m_window;
    OtherStudyJob m_job;
    QString m_into;
};
