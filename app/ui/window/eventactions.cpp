// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/eventactions.h"

#include "study/actions/addclaim.h"
#include "study/actions/addevent.h"
#include "study/proposeclaim.h"
#include "study/suggestedtitle.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/articleview.h"
#include "ui/desk/desk.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QMenu>

namespace
{
std::unexpected<Error> refusal(const QString &sentence)
{
    return failure(ErrorKind::Usage, sentence);
}
} // namespace

EventActions::EventActions(MainWindow &window) : QObject(&window), m_window(window) {}

void EventActions::fill(QMenu &menu, Workspace &workspace)
{
    m_workspace = &workspace;
    QAction *make = menu.addAction(tr("&New event from the selection"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                                   this, &EventActions::makeEvent);
    QAction *add = menu.addAction(tr("&Add the selection to the event"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                                  this, &EventActions::addToEvent);
    for (QAction *action : {make, add})
        action->setEnabled(!workspace.study().isReadOnly());
}

Result<NewClaim> EventActions::proposal() const
{
    const ArticlePane *pane = m_workspace->desk()->leading();
    const TextSpan selection = pane ? pane->view()->selection() : TextSpan{};
    const auto text = pane ? m_workspace->models().texts.version(pane->version()) : nullptr;
    if (selection.isEmpty() || !text)
        return refusal(tr("Select the words that tell of the event first."));
    const auto article =
        orEmpty(m_workspace->study().store().table<Article>().find(Article{.id = text->version.article}));
    return proposedClaims(text->version, article ? article->published : QString(), selection).first();
}

void EventActions::makeEvent()
{
    const Result<NewClaim> claim = proposal();
    if (!claim)
        return m_window.notices()->showError(claim.error());
    const auto text = m_workspace->models().texts.version(claim->version);
    const QString words = text->version.text.sliced(claim->span.start, claim->span.length());
    const bool isWithin = claim->dateWords.start >= claim->span.start && claim->dateWords.end <= claim->span.end;
    const TextSpan date = isWithin ? TextSpan{.start = claim->dateWords.start - claim->span.start,
                                              .end = claim->dateWords.end - claim->span.start}
                                   : TextSpan{};
    const Result<EventId> made =
        addEvent(m_workspace->study(), NewEvent{.title = suggestedTitle(words, date), .claims = {*claim}});
    if (!made)
        return m_window.notices()->showError(made.error());
    show(*made, *claim);
}

void EventActions::addToEvent()
{
    const EventId event = m_workspace->navigator().event();
    const Result<NewClaim> claim = proposal();
    if (!claim)
        return m_window.notices()->showError(claim.error());
    if (!m_workspace->models().events.find(event))
        return m_window.notices()->show(NoticeKind::Warning, tr("Choose the event on the timeline first."));
    const Result<ClaimId> made = addClaim(m_workspace->study(), event, *claim);
    if (!made)
        return m_window.notices()->showError(made.error());
    show(event, *claim);
}

void EventActions::show(EventId event, const NewClaim &claim)
{
    emit m_workspace->viewWanted("event");
    m_workspace->navigator().selectEvent(event);
    const bool isUndated = claim.edtf.isEmpty() && !claim.dateWords.isEmpty();
    m_window.notices()->show(NoticeKind::Information,
                             isUndated
                                 ? tr("Added. Its date counts from the day on which the article appeared, which "
                                      "is not known: enter it beside the claim.")
                                 : tr("Added to “%1”.").arg(m_workspace->models().events.find(event)->event.title));
}
