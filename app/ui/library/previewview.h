// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class DraftPreview;
class PreviewDelegate;

// The lines of a file that is to be imported. A click on a line, Space or Return restores or drops it, Delete drops it.
// The model must outlive it or be replaced.
class PreviewView : public QListView
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);

    // Null: nothing is shown.
    void setPreview(DraftPreview *preview);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    DraftPreview *m_preview = nullptr;
    PreviewDelegate *m_delegate;
};
