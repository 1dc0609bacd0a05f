// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;

// What the keys of a view do, over the view until a key or a click: its actions that have a shortcut, with their names.
// Deletes itself when it closes. GUI thread.
class KeySheet : public QFrame
{
    Q_OBJECT

public:
    static void show(QWidget *view, const QList<QAction *> &actions);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    KeySheet(QWidget *view, const QList<QAction *> &actions);
};
