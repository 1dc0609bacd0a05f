// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/articlesearch.h"

#include <functional>

class ArticlePane;
class FindBar;
class QBoxLayout;

// Finding in the articles on the desk: asks by the find bar, searches, has the panes show what was found, and steps
// from hit to hit. The bar is made when it is first asked for, at the end of the given layout, which must outlive this.
class DeskFind : public QObject
{
    Q_OBJECT

public:
    using Panes = std::function<QList<ArticlePane *>()>; // on the desk, from left to right
    using Leading = std::function<ArticlePane *()>;      // that with the caret; null: none

    DeskFind(QBoxLayout &place, Panes panes, Leading leading, QObject *parent = nullptr);

    // Shows the bar, with the selected words in it if there are any.
    void open();
    // Takes the bar away; the current hit stays, selected.
    void close();
    [[nodiscard]] bool isOpen() const;
    void next() { step(+1); }
    void previous() { step(-1); }
    // Other articles are on the desk: searches again.
    void refresh();
    // Another article leads.
    void followLeading();
    void setCanTagAll(bool can);

    [[nodiscard]] const SearchHits &hits() const { return m_hits; }
    // The current hit in this pane; empty when it is in another or there is none.
    [[nodiscard]] TextSpan currentIn(const ArticlePane &pane) const;
    [[nodiscard]] FindBar *bar() const { return m_bar; }

signals:
    // A hit is to be shown; the pane is to lead.
    void placeWanted(ArticlePane *pane, TextSpan span);
    void highlightWanted();
    void tagAllWanted(const SearchHits &hits);

private:
    void makeBar();
    void search();
    void show(const SearchHits &hits);
    void step(int by);
    void goTo(qsizetype current);
    void mark();
    [[nodiscard]] qsizetype firstFromCaret() const;
    [[nodiscard]] ArticlePane *paneOf(qsizetype hit) const;

    QBoxLayout &m_place;
    Panes m_panes;
    Leading m_leading;
    FindBar *m_bar = nullptr; // owned by the widget of the layout
    ArticleSearch m_search;
    SearchHits m_hits;
    qsizetype m_current = -1;
    int m_stepsWaiting = 0; // asked for before the search was done
    bool m_canTagAll = false;
};
