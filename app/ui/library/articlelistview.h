// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

// The rows of the articles. A click on a row's box, or Space, asks for it to be put on the desk or taken off; such a
// click is no click on the row.
class ArticleListView : public QListView
{
    Q_OBJECT

public:
    explicit ArticleListView(QWidget *parent = nullptr);

    // Invalid where there is no box.
    [[nodiscard]] QModelIndex boxAt(QPoint position) const;

signals:
    void toggleWanted(const QModelIndex &index);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPersistentModelIndex m_pressed; // whose box the mouse went down on
};
