// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

// Tells once when a window has been painted for the first time, with everything in it, and the picture was handed to
// the screen. Deletes itself then.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    explicit FirstPaint(QWidget &window);

signals:
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_seen = false;
};

// From the start of this process, as the kernel counts it, to now; the kernel counts in hundredths of a second.
qint64 millisecondsSinceProcessStart();
