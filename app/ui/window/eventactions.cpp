// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/eventactions.h"

#include "study/actions/addclaim.h"
#include "study/actions/addevent.h"
#include "study/actions/datearticle.h"
#include "study/proposeclaim.h"
#include "study/suggestedtitle.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/articleview.h"
#include "ui/desk/desk.h"
#include "ui/timeline/eventpanel.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QMenu>

#include <algorithm>

namespace
{
constexpr qsizetype longestTitle = 40; // in a menu

std::unexpected<Error> refusal(const QString &sentence)
{
    return failure(ErrorKind::Usage, sentence);
}
} // namespace

EventActions::EventActions(MainWindow &window) : QObject(&window), m_window(window) {}

void EventActions::fill(QMenu &menu, Workspace &workspace)
{
    m_workspace = &workspace;
    m_make = menu.addAction(tr("&New event from the selection"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this,
                            &EventActions::makeEvent);
    QAction *add = menu.addAction(tr("&Add the selection to the event"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                                  this, &EventActions::addToEvent);
    for (QAction *action : {m_make, add})
        action->setEnabled(!workspace.study().isReadOnly());
    connect(workspace.desk(), &Desk::menuAsked, this, &EventActions::fillPaneMenu);
}

void EventActions::fillPaneMenu(QMenu &menu, qsizetype position, const QList<EventId> &events)
{
    const auto named = [this](QString sentence, EventId id) {
        const EventItem *event = m_workspace->models().events.find(id);
        QString title = event ? event->event.title.simplified() : QString();
        if (title.size() > longestTitle)
            title = title.left(longestTitle) + u'…';
        return sentence.replace(QLatin1StringView("%1"), title.replace(u'&', QStringLiteral("&&")));
    };
    const bool hasWords = !m_workspace->desk()->selectedWords().isEmpty();
    const EventId chosen = m_workspace->navigator().event();
    menu.addSeparator();
    if (hasWords && m_make->isEnabled()) {
        menu.addAction(m_make);
        if (m_workspace->models().events.find(chosen))
            menu.addAction(named(tr("Add to “%1”"), chosen), this, &EventActions::addToEvent);
    }
    for (const EventId event : events) {
        menu.addAction(named(tr("Show “%1”"), event), this, [this, event, position] { showEvent(event, position); });
    }
}

// With the claim that stands at the place in the pane that leads, or the next one before it.
void EventActions::showEvent(EventId id, qsizetype position)
{
    emit m_workspace->viewWanted("event");
    m_workspace->navigator().selectEvent(id);
    const EventItem *event = m_workspace->models().events.find(id);
    const ArticlePane *pane = m_workspace->desk()->leading();
    if (!event || !pane)
        return;
    const ClaimItem *meant = nullptr; // they stand by place
    for (const ClaimItem &claim : event->claims) {
        const bool isHere = claim.passage.version == pane->version();
        if (isHere && (!meant || (claim.span.start <= position && !meant->span.contains(position))))
            meant = &claim;
    }
    if (meant)
        m_workspace->event()->chooseClaim(meant->claim.id);
}

Result<QList<NewClaim>> EventActions::proposals() const
{
    const ArticlePane *pane = m_workspace->desk()->leading();
    const TextSpan selection = pane ? pane->view()->selection() : TextSpan{};
    const auto text = pane ? m_workspace->models().texts.version(pane->version()) : nullptr;
    if (selection.isEmpty() || !text)
        return refusal(tr("Select the words that tell of the event first."));
    const auto article =
        orEmpty(m_workspace->study().store().table<Article>().find(Article{.id = text->version.article}));
    return proposedClaims(text->version, article ? article->published : QString(), selection);
}

void EventActions::makeEvent()
{
    const Result<QList<NewClaim>> claims = proposals();
    if (!claims)
        return m_window.notices()->showError(claims.error());
    const NewClaim &claim = claims->first();
    const auto text = m_workspace->models().texts.version(claim.version);
    const QString words = text->version.text.sliced(claim.span.start, claim.span.length());
    const bool isWithin = claim.dateWords.start >= claim.span.start && claim.dateWords.end <= claim.span.end;
    const TextSpan date = isWithin ? TextSpan{.start = claim.dateWords.start - claim.span.start,
                                              .end = claim.dateWords.end - claim.span.start}
                                   : TextSpan{};
    const Result<EventId> made =
        addEvent(m_workspace->study(), NewEvent{.title = suggestedTitle(words, date), .claims = {claim}});
    if (!made)
        return m_window.notices()->showError(made.error());
    show(*made, *claims);
}

void EventActions::addToEvent()
{
    const EventId event = m_workspace->navigator().event();
    const Result<QList<NewClaim>> claims = proposals();
    if (!claims)
        return m_window.notices()->showError(claims.error());
    if (!m_workspace->models().events.find(event))
        return m_window.notices()->show(NoticeKind::Warning, tr("Choose the event on the timeline first."));
    const Result<ClaimId> made = addClaim(m_workspace->study(), event, claims->first());
    if (!made)
        return m_window.notices()->showError(made.error());
    show(event, *claims);
}

// With the new claim chosen, so that it can be looked at and mended.
void EventActions::show(EventId id, const QList<NewClaim> &proposals)
{
    const NewClaim &made = proposals.first();
    emit m_workspace->viewWanted("event");
    m_workspace->navigator().selectEvent(id);
    const EventItem *event = m_workspace->models().events.find(id);
    if (!event)
        return;
    QString said = tr("Added to “%1”.").replace(QLatin1StringView("%1"), event->event.title);
    bool waits = false;
    for (const ClaimItem &claim : event->claims) {
        if (claim.claim.uuid != made.uuid)
            continue;
        waits = waitsForPublication(m_workspace->study().store(), claim.claim);
        m_workspace->event()->chooseClaim(claim.claim.id);
        break; // choosing may store what was typed, and the events are read again
    }
    const auto others = int(std::ranges::count_if(proposals, [&](const NewClaim &other) {
        return other.dateWords != made.dateWords && other.dateWords.start >= made.span.start &&
               other.dateWords.end <= made.span.end;
    }));
    if (waits) {
        said = tr("Added. Its date counts from the day on which the article appeared, which is not known: enter it "
                  "beside the claim.");
    } else if (others > 0) {
        said += u' ' + tr("%n other date(s) stand in these words: choose beside the claim.", nullptr, others);
    }
    emit m_workspace->undoable(said);
}
