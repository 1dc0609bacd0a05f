// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskfollowing.h"

#include "compare/jump.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/followactions.h"
#include "ui/desk/paneboard.h"
#include "ui/desk/panemotion.h"

DeskFollowing::DeskFollowing(const StoryComparison &comparison, Navigator &navigator, PaneBoard &board,
                             const PassageFollowing::Panes &panes, QWidget *parent)
    : QObject(parent)
    , m_comparison(comparison)
    , m_navigator(navigator)
    , m_board(board)
    , m_panes(panes)
    , m_following(comparison, navigator, panes)
    , m_ribbons(comparison, m_following, board)
    , m_actions(new FollowActions(m_following, parent))
{
    connect(m_actions, &FollowActions::hint, this, &DeskFollowing::hint);
    connect(m_actions, &FollowActions::paneWanted, this, &DeskFollowing::goToPane);
    connect(&m_board, &PaneBoard::tabChosen, this, &DeskFollowing::chooseTab);
    connect(&m_board, &PaneBoard::paneShown, &m_following, &PassageFollowing::arrive);
    connect(&m_ribbons, &Ribbons::placeWanted, this, &DeskFollowing::goToPlace);
}

void DeskFollowing::hear(ArticlePane &pane)
{
    m_following.hear(pane);
    m_ribbons.hear(pane);
    m_actions->watch(*pane.view());
}

QList<QAction *> DeskFollowing::actions() const
{
    return m_actions->actions();
}

QAction *DeskFollowing::followAction() const
{
    return m_actions->followAction();
}

void DeskFollowing::goToPane(int number)
{
    ArticlePane *pane = m_panes().value(number);
    if (!pane || pane == m_following.leading())
        return;
    if (!m_following.focus())
        emit hint(tr("Put the caret into a passage first."));
    else if (carryTo(*pane))
        pane->view()->setFocus(Qt::OtherFocusReason);
    else
        emit hint(tr("This passage is not found in %1.").arg(pane->name()));
}

// The caret goes to what the pane has of the passage that is read, which stays at its height.
bool DeskFollowing::carryTo(ArticlePane &pane)
{
    const std::optional<Place> focus = m_following.focus();
    if (!focus)
        return false;
    const std::shared_ptr<const ComparedStory> story = m_comparison.story();
    const int article = story->numberOf(pane.version());
    const Jump jump = jumpTo(story->comparison, *focus, article);
    if (!jump.isFound())
        return false;
    const TextSpan there = story->span({.article = article, .sentence = jump.sentence});
    const qreal height = m_following.leading()->motion()->seenHeightOf(story->span(*focus));
    m_board.bring(&pane);
    pane.motion()->align(there, height, ScrollGlide::Pace::AtOnce);
    emit placeWanted(&pane, there);
    return true;
}

// A tab that hides the pane that leads takes over from it.
void DeskFollowing::chooseTab(ArticlePane *pane)
{
    const ArticlePane *leader = m_following.leading();
    if (leader && leader != pane && m_board.shown().last() == leader)
        carryTo(*pane);
}

void DeskFollowing::goToPlace(Place place)
{
    const std::shared_ptr<const ComparedStory> story = m_comparison.story();
    if (!story->has(place))
        return;
    m_navigator.goTo({.article = story->articles[place.article],
                      .span = story->span(place),
                      .version = story->versions[place.article]});
    if (const ArticlePane *pane = m_following.leading())
        pane->view()->setFocus(Qt::OtherFocusReason);
}
