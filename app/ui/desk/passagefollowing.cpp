// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/passagefollowing.h"

#include "compare/jump.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/followline.h"
#include "ui/desk/panemotion.h"
#include "ui/desk/seentext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using Pace = ScrollGlide::Pace;

PassageFollowing::PassageFollowing(const StoryComparison &comparison, Navigator &navigator, Panes panes,
                                   QObject *parent)
    : QObject(parent), m_comparison(comparison), m_navigator(navigator), m_panes(std::move(panes))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PassageFollowing::follow);
    connect(&m_navigator, &Navigator::passageRead, this, &PassageFollowing::read);
    connect(&m_comparison, &StoryComparison::changed, this, [this] { plan(Cause::Layout); });
}

void PassageFollowing::hear(ArticlePane &pane)
{
    pane.view()->viewport()->installEventFilter(this);
    const QScrollBar *bar = pane.view()->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, &pane] {
        // What a pane does by itself has no followers, nor has a pane that does not lead.
        if (!pane.motion()->isSource() && &pane == leading())
            plan(lookOf(&pane) == m_look ? Cause::Scroll : Cause::Layout);
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this, &pane] {
        if (!pane.motion()->isSource())
            plan(Cause::Layout);
    });
    connect(pane.motion(), &PaneMotion::lockChanged, this,
            [this](bool locked) { plan(locked ? Cause::Layout : Cause::Caret); });
}

// Where the caret is at the start, and that it is known by now in which sentence, move nothing.
void PassageFollowing::read(const Location &passage)
{
    const bool isFirst = m_read.article.isNull();
    const bool isSame =
        m_read.article == passage.article && m_read.span.isEmpty() && passage.span.contains(m_read.span.start);
    m_read = passage;
    plan(isFirst || isSame ? Cause::Layout : Cause::Caret);
    emit focusChanged();
}

// A click into the sentence that has the caret already brings the others to it again.
bool PassageFollowing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const ArticlePane *leader = leading();
        if (leader && leader->view()->viewport() == watched)
            plan(Cause::Caret);
    }
    return QObject::eventFilter(watched, event);
}

void PassageFollowing::arrive(ArticlePane *pane)
{
    m_arrived.append(pane);
    plan(Cause::Layout);
}

void PassageFollowing::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    const QList<ArticlePane *> panes = m_panes();
    for (const ArticlePane *pane : panes) {
        pane->motion()->stop();
    }
    plan(on ? Cause::Caret : Cause::Layout);
}

void PassageFollowing::setPeeking(bool peeking)
{
    if (peeking == m_isPeeking)
        return;
    m_isPeeking = peeking;
    if (peeking) {
        plan(Cause::Caret);
        return;
    }
    const QList<ArticlePane *> panes = m_panes();
    for (const ArticlePane *pane : panes) {
        pane->motion()->endPeek();
    }
}

ArticlePane *PassageFollowing::leading() const
{
    const QList<ArticlePane *> panes = m_panes();
    const auto found = std::ranges::find(panes, m_navigator.article(), &ArticlePane::article);
    return found == panes.end() ? nullptr : *found;
}

std::optional<Place> PassageFollowing::focus() const
{
    const ArticlePane *leader = leading();
    const std::shared_ptr<const ComparedStory> story = m_comparison.story();
    if (!leader || story->numberOf(leader->version()) < 0 || m_navigator.passage().article != leader->article())
        return std::nullopt;
    return story->placeAt(leader->article(), m_navigator.passage().span.start);
}

PassageFollowing::Look PassageFollowing::lookOf(const ArticlePane *pane) const
{
    if (!pane)
        return {};
    const ArticleView *view = pane->view();
    return {.pane = pane,
            .size = view->viewport()->size(),
            .height = view->document()->documentLayout()->documentSize().height()};
}

void PassageFollowing::plan(Cause cause)
{
    m_cause = std::max(m_cause, cause);
    m_timer.start(0);
}

void PassageFollowing::follow()
{
    Cause cause = std::exchange(m_cause, Cause::None);
    const ArticlePane *leader = leading();
    m_look = lookOf(leader);
    const std::shared_ptr<const ComparedStory> story = m_comparison.story();
    const QList<Place> from = leader && leader->isVisible() ? candidates(*story, *leader, cause) : QList<Place>();
    if (from.isEmpty())
        hush();
    else if (m_isOwed)
        cause = Cause::Caret;
    m_hasBegun = m_hasBegun || cause > Cause::Layout;
    m_isOwed = from.isEmpty() && (m_isOwed || cause == Cause::Caret);
    const QList<ArticlePane *> panes = m_panes();
    for (ArticlePane *pane : panes) {
        if (pane == leader)
            pane->followLine()->setText({});
        else if (pane->isVisible() && !from.isEmpty())
            followIn(*pane, *story, from, cause);
    }
    m_arrived.clear();
}

// Nothing is said of a passage that is not compared.
void PassageFollowing::hush()
{
    const QList<ArticlePane *> panes = m_panes();
    for (const ArticlePane *pane : panes) {
        pane->followLine()->setText({});
    }
}

// The sentences that may stand for what is being read, the best first: that with the caret alone as long as it is seen
// or has just been gone to.
QList<Place> PassageFollowing::candidates(const ComparedStory &story, const ArticlePane &leader, Cause cause) const
{
    const int article = story.numberOf(leader.version());
    if (article < 0 || story.size() < 2)
        return {};
    const std::optional<Place> focus = this->focus();
    if (focus && (cause == Cause::Caret || m_isPeeking || leader.motion()->isSeen(story.span(*focus))))
        return {*focus};
    const ArticleView *view = leader.view();
    const qreal top = view->verticalScrollBar()->value();
    const SeenText seen(*view->document(), QRectF(QPointF(0, top), QSizeF(view->viewport()->size())));
    const QList<TextSpan> &sentences = story.comparison.articles[article].sentences;
    const auto first =
        std::ranges::partition_point(sentences, [&](const TextSpan &span) { return span.start < seen.span().start; });
    const auto behind = std::partition_point(first, sentences.end(),
                                             [&](const TextSpan &span) { return span.start < seen.span().end; });
    const qreal third = view->viewport()->mapToGlobal(QPoint()).y() + view->viewport()->height() / 3.0;
    QList<std::pair<qreal, Place>> near;
    for (auto sentence = first; sentence != behind; ++sentence) {
        const Place place{.article = article, .sentence = int(sentence - sentences.begin())};
        near.append({std::abs(leader.motion()->heightOf(*sentence) - third), place});
    }
    std::ranges::sort(near);
    QList<Place> places;
    for (const auto &[distance, place] : std::as_const(near)) {
        places.append(place);
    }
    return places;
}

void PassageFollowing::followIn(ArticlePane &pane, const ComparedStory &story, const QList<Place> &candidates,
                                Cause cause)
{
    const int article = story.numberOf(pane.version());
    if (article < 0) {
        pane.followLine()->setText({});
        return;
    }
    // Of what is scrolled past, a sentence that is linked leads better than a nearer one that is not.
    const auto isLinked = [&](Place place) {
        const QList<PassageLink> links = story.comparison.linksOf(place);
        return std::ranges::any_of(links,
                                   [&](const PassageLink &link) { return link.other(place).article == article; });
    };
    const auto linked = std::ranges::find_if(candidates, isLinked);
    const Place from = linked == candidates.end() ? candidates.first() : *linked;
    const Jump jump = jumpTo(story.comparison, from, article);
    // What is no counterpart is only peeked at: a pane that runs to whatever has a word in common disturbs.
    const bool mayMove = m_isPeeking || (m_isOn && !pane.motion()->isLocked() && jump.isFound());
    const QList<PassageLink> links = story.comparison.linksOf(from);
    const bool isPainted = std::ranges::any_of(links, [&](const PassageLink &link) {
        return link.isPainted() && link.other(from) == Place{.article = article, .sentence = jump.sentence};
    });
    pane.followLine()->setText(FollowLine::wordsFor(jump.kind, mayMove, !isPainted));
    if (!mayMove || jump.kind == JumpKind::NotFound)
        return;
    const TextSpan there = story.span({.article = article, .sentence = jump.sentence});
    const qreal height = leading()->motion()->seenHeightOf(story.span(from));
    PaneMotion &motion = *pane.motion();
    if (m_isPeeking)
        motion.peek(there, height);
    else if (m_hasBegun && m_arrived.contains(&pane))
        motion.align(there, height, Pace::AtOnce);
    else if (cause != Cause::Layout)
        motion.align(there, height, Pace::Smooth);
    else if (motion.isAligned())
        motion.align(there, height, motion.isMoving() ? Pace::Smooth : Pace::AtOnce);
}
