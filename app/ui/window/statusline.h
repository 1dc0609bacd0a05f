// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStatusBar>

class QToolButton;
class StoryComparison;
class Workspace;

// The bottom line: what was saved when, what undo would take back, how much of the articles is linked and what cannot
// be found, and what is in the study. While articles are compared it says how far that is, and lets it be cancelled.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void follow(Workspace &workspace);

private:
    void refresh(Workspace &workspace);
    void showComparison(const StoryComparison &comparison);
    void showProgress(int done, int of);

    QLabel *m_saved;
    QLabel *m_undo;
    QLabel *m_linked;
    QToolButton *m_cancel;
    QLabel *m_summary;
};
