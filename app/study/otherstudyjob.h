// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/exportedfiles.h"

#include <QObject>

// Reads a study from elsewhere in a worker. One at a time; GUI thread.
class OtherStudyJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isRunning() const { return m_running; }
    // Does nothing while another is under way.
    void start(const QString &path);
    // Nothing is sent then, whatever the worker finds.
    void cancel();

signals:
    void finished(const QString &path, const ReadStudy &study);
    void failed(const Error &error);

private:
    bool m_running = false;
    int m_turn = 0; // of the one whose answer is waited for
};
