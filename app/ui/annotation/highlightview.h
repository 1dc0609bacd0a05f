// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

// The rows of the highlights. Says what the reader does with mouse and keys, and nothing when a row is made current
// from elsewhere.
class HighlightView : public QListView
{
    Q_OBJECT

public:
    explicit HighlightView(QWidget *parent = nullptr);

signals:
    void chosen(const QModelIndex &index);
    void noteWanted(const QModelIndex &index);
    void removeWanted();
    void copyWanted();
    void digitPressed(int digit); // 1 to 9
    void tagsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
};
