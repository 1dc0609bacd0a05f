// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStatusBar>

class Workspace;

// The bottom line: what was saved when, what undo would take back, and what is in the study.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void follow(Workspace &workspace);

private:
    void refresh(Workspace &workspace);

    QLabel *m_saved;
    QLabel *m_undo;
    QLabel *m_summary;
};
