// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/articlelist.h"

#include <QWidget>

class ArticleDelegate;
class ArticleListView;
class EmptyState;
class Navigator;
class QuietLabel;

// The articles of the study, which of them lie on the desk, and a place to drop files on. A click or Enter asks the
// navigator for the article; Space and the box put it on the desk. GUI thread; all it is given must outlive it.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    LibraryPanel(Study &study, ArticleList &articles, Navigator &navigator, QWidget *parent = nullptr);

signals:
    // No paths: the reader wants to choose them.
    void importWanted(const QStringList &paths);
    void sampleWanted();
    void newVersionWanted(ArticleId article);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectAll();
    void refresh();
    void mark(ArticleId article);
    void open(const QModelIndex &index);
    void toggle(const QModelIndex &index);
    void keepOnlyOnDesk(ArticleId article);
    void showMenu(const QModelIndex &index, QPoint globalPosition);
    void setDropping(bool dropping);

    Study *m_study;
    ArticleList *m_articles;
    Navigator *m_navigator;
    QuietLabel *m_title;
    ArticleListView *m_view;
    ArticleDelegate *m_delegate;
    EmptyState *m_empty;
    bool m_dropping = false; // files hang over the panel
};
