// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/studymodels.h"
#include "ui/desk/articleview.h"
#include "ui/shell/navigator.h"
#include "ui/shell/searchhits.h"

#include <QAction>
#include <QWidget>

class ArticlePane;
class DeskFind;
class DeskFollowing;
class HighlightResizer;
class PaneBoard;
class PaneSplitter;
class PassageActions;
class QStackedWidget;

// The articles on the desk, side by side in panes that can be resized; what has no room is a tab over the last one.
// Owns the actions on the selected words. The models and the navigator must outlive it.
class Desk : public QWidget
{
    Q_OBJECT

public:
    Desk(StudyModels &models, Navigator &navigator, ArticleView::Prepare prepare, QWidget *parent = nullptr);

    [[nodiscard]] QAction *highlightAction() const { return m_highlight; }
    [[nodiscard]] QAction *removeAction() const { return m_remove; }
    [[nodiscard]] QList<QAction *> tagActions() const { return m_tagActions; }
    // Next and previous highlight, resize, let go.
    [[nodiscard]] QList<QAction *> stepActions() const { return m_stepActions; }
    // What grows and shrinks the selection.
    [[nodiscard]] QList<QAction *> selectionActions() const { return m_selectionActions; }
    // On what articles have in common: how panes follow, what is marked, next and previous.
    [[nodiscard]] QList<QAction *> passageActions() const { return m_passageActions; }
    [[nodiscard]] QAction *followAction() const;
    [[nodiscard]] QList<QAction *> findActions() const { return m_findActions; }
    [[nodiscard]] DeskFind &find() const { return *m_find; }
    [[nodiscard]] QList<ArticlePane *> panes() const { return m_panes; }
    [[nodiscard]] PaneBoard &board() const { return *m_board; }
    [[nodiscard]] ArticlePane *leading() const;
    // Those in the pane that leads; empty when there are none.
    [[nodiscard]] QString selectedWords() const;

    // Highlights the selected words with the tag, or toggles the tag on the selected highlight when no words are
    // selected. A null tag only highlights.
    void applyTag(TagId tag);
    // Whether somebody listens to tagAllHitsWanted(); until then it is not offered.
    void setCanTagAll(bool can);
    void setReadingSize(qreal points);
    [[nodiscard]] qreal readingSize() const { return m_points; }

signals:
    void failed(const Error &error);
    void importWanted();
    void tagAllHitsWanted(const SearchHits &hits);
    // Escape: what is under way ends.
    void lettingGo();
    // As ArticleView has it, for the pane that leads.
    void menuAsked(QMenu &menu, qsizetype position, const QList<EventId> &events);
    // Something to say that is no error: there was nothing selected, say.
    void hint(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void makeStepActions();
    void makePassageActions();
    void makeFinder(class QBoxLayout &place);
    void makeFollowing();
    QAction *addKeyAction(QList<QAction *> &to, const QString &text, const QKeySequence &keys, void (Desk::*slot)());
    void arrange();
    ArticlePane *makePane(ArticleId article);
    [[nodiscard]] QWidget *makeEmptyPage();
    [[nodiscard]] ArticlePane *paneOf(ArticleId article) const;
    void lead(ArticlePane *pane);
    void readPassage();
    void showPlace(const Location &location);
    void showIn(ArticlePane &pane, TextSpan span, const QList<TextSpan> &flashes);
    void followHighlight(HighlightId highlight);
    void nextHighlight() { stepHighlight(+1); }
    void previousHighlight() { stepHighlight(-1); }
    void stepHighlight(int by);
    void resizeSelected();
    void putHighlight(HighlightId highlight, TextSpan span);
    void letGo();
    [[nodiscard]] TextSpan wantedWords(const ArticlePane &pane) const;
    [[nodiscard]] ArticleView *leadingView() const;
    void highlightWords(ArticlePane &pane, TextSpan span, TagId tag);
    void fit();

    StudyModels &m_models;
    Navigator &m_navigator;
    ArticleView::Prepare m_prepare;
    QStackedWidget *m_pages;
    PaneSplitter *m_splitter;
    PaneBoard *m_board;
    QList<ArticlePane *> m_panes;
    QAction *m_highlight = nullptr;
    QAction *m_remove = nullptr;
    QList<QAction *> m_tagActions;
    QList<QAction *> m_stepActions;
    QList<QAction *> m_selectionActions;
    QList<QAction *> m_passageActions;
    QList<QAction *> m_findActions;
    DeskFind *m_find = nullptr;
    PassageActions *m_passages = nullptr;
    HighlightResizer *m_resizer;
    DeskFollowing *m_following = nullptr;
    qreal m_points = 0;
};
