// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

// Hands an address over to the window that is open already: a datagram socket in the user's own runtime folder, which
// nobody else can write to. What comes is an address of at most 200 units and is read as one, nothing else. The first
// window that starts listens. GUI thread.
class LinkPortal : public QObject
{
    Q_OBJECT

public:
    explicit LinkPortal(QObject *parent = nullptr);
    ~LinkPortal() override;

    // Whether this window is the one that listens.
    bool listen();
    // False when nobody listens.
    [[nodiscard]] static bool send(const QString &address);

signals:
    void arrived(const QString &address);

private:
    void take();

    int m_socket = -1;
    QSocketNotifier *m_notifier = nullptr;
};
