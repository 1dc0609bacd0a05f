// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "models/synopsislines.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

// Writes a synopsis to a file that the reader chooses: a web page, Markdown, CSV, JSON or text. The file is made in a
// worker, one at a time. GUI thread.
class SynopsisSaver : public QObject
{
    Q_OBJECT

public:
    explicit SynopsisSaver(QObject *parent = nullptr);
    ~SynopsisSaver() override;

    // Asks where to, in the window's folder of files; the file's type goes by its name's end or by the chosen filter.
    void choose(const SynopsisTable &table, const QList<SynopsisLine> &lines, const QString &title, QWidget *window);
    // Does nothing while another is being written.
    void start(const SynopsisTable &table, const QList<SynopsisLine> &lines, const QString &title, const QString &path);

signals:
    void saved(const QString &sentence);
    void failed(const Error &error);

private:
    void report();

    QFutureWatcher<Result<void>> m_watcher;
    QString m_path;
};
