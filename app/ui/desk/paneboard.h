// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/paneplaces.h"

#include <QWidget>

class ArticlePane;
class QSplitter;
class QTabBar;

// The panes side by side, as many as can be read in, and the others as tabs over the last place. Takes the splitter,
// and with it the panes that it is given. GUI thread.
class PaneBoard : public QWidget
{
    Q_OBJECT

public:
    explicit PaneBoard(QSplitter *splitter, QWidget *parent = nullptr);

    // In this order; those that it had and that are not among them are the caller's to delete.
    void setPanes(const QList<ArticlePane *> &panes);
    // Tells again what the tabs are called.
    void nameTabs();
    // No pane gets narrower than this, pixels, unless it is the only one that is shown.
    void setNarrowest(int width);
    // Shows the pane, where it is or in the last place.
    void bring(ArticlePane *pane);

    [[nodiscard]] const QList<ArticlePane *> &panes() const { return m_panes; } // also those behind a tab
    [[nodiscard]] QList<ArticlePane *> shown() const;                           // from the left
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void paneShown(ArticlePane *pane); // that was not shown before
    void tabChosen(ArticlePane *pane); // by the reader; it is not shown yet

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void show(const PanePlaces &places);
    void layOut();
    void placeTabs();
    void fillTabs();

    QSplitter *m_splitter;
    QTabBar *m_tabs;
    QList<ArticlePane *> m_panes;
    QList<ArticlePane *> m_recent; // the one asked for last comes first
    PanePlaces m_places;
    int m_narrowest = 0;
};
