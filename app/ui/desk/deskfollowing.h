// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"
#include "ui/desk/passagefollowing.h"
#include "ui/desk/ribbons.h"

class FollowActions;
class QAction;

// How the panes of the desk hang together: they follow the one that leads, are joined by ribbons, and the caret goes
// from a passage to the same one in another pane. What it is made of must outlive it.
class DeskFollowing : public QObject
{
    Q_OBJECT

public:
    DeskFollowing(const StoryComparison &comparison, Navigator &navigator, PaneBoard &board,
                  const PassageFollowing::Panes &panes, QWidget *parent);

    // Once for each pane that is made.
    void hear(ArticlePane &pane);
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QAction *followAction() const;
    [[nodiscard]] Ribbons &ribbons() { return m_ribbons; }

signals:
    // The caret is to go there, and the pane to lead.
    void placeWanted(ArticlePane *pane, TextSpan span);
    void hint(const QString &text);

private:
    void goToPane(int number);
    bool carryTo(ArticlePane &pane);
    void chooseTab(ArticlePane *pane);
    void goToPlace(Place place);

    const StoryComparison &m_comparison;
    Navigator &m_navigator;
    PaneBoard &m_board;
    PassageFollowing::Panes m_panes;
    PassageFollowing m_following;
    Ribbons m_ribbons;
    FollowActions *m_actions;
};
