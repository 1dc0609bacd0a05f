// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/linkcommands.h"

#include "models/apparatus.h"
#include "models/linkdecision.h"
#include "text/graphemes.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/desk.h"
#include "ui/synopsis/apparatuspanel.h"
#include "ui/window/workspace.h"

#include <QAction>

#include <algorithm>

LinkCommands::LinkCommands(Workspace &workspace, Desk &desk)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_link(new QAction(tr("&Link this passage"), this))
    , m_cut(new QAction(tr("C&ut the link of this passage"), this))
{
    m_link->setShortcut(Qt::Key_K);
    m_cut->setShortcut(Qt::SHIFT | Qt::Key_K);
    m_cut->setPriority(QAction::LowPriority); // for keys and the menu bar, not for the menu of a pane
    connect(m_link, &QAction::triggered, this, &LinkCommands::link);
    connect(m_cut, &QAction::triggered, this, &LinkCommands::cut);
    connect(&m_desk, &Desk::lettingGo, this, &LinkCommands::letGo);
    for (QAction *action : menuActions()) {
        // The bare letter only where nothing is typed.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(!m_workspace.study().isReadOnly());
    }
    m_desk.addActions(menuActions());
}

std::optional<LinkEnd> LinkCommands::passage() const
{
    const ArticlePane *pane = m_desk.leading();
    if (!pane)
        return std::nullopt;
    const TextSpan selected = trimmedSpan(pane->view()->document()->toRawText(), pane->view()->selection());
    if (!selected.isEmpty())
        return LinkEnd{.version = pane->version(), .span = selected};
    const Location &read = m_workspace.navigator().passage();
    if (read.version != pane->version() || read.span.isEmpty())
        return std::nullopt;
    return LinkEnd{.version = read.version, .span = read.span};
}

QString LinkCommands::articleName(VersionId version) const
{
    return m_workspace.study().store().articleName(version).value_or(QString());
}

void LinkCommands::link()
{
    const std::optional<LinkEnd> here = passage();
    if (!here) {
        emit hint(tr("Click into a sentence, or select words, first."));
        return;
    }
    if (!m_first) {
        m_first = here;
        emit hint(tr("A passage of %1 is to be linked: click the one in another article that tells the same, and press "
                     "K again. Escape lets it go.")
                      .arg(articleName(here->version)));
        return;
    }
    const Result<LinkId> linked = decideLink(m_workspace.study(), *m_first, *here, LinkState::Confirmed);
    if (!linked) {
        emit failed(linked.error());
        return;
    }
    const QString first = articleName(m_first->version);
    m_first.reset();
    emit done(decidedWords(LinkState::Confirmed, first, articleName(here->version)));
}

bool LinkCommands::letGo()
{
    if (!m_first)
        return false;
    m_first.reset();
    emit hint(tr("No passage is to be linked any more."));
    return true;
}

void LinkCommands::cut()
{
    StudyModels &models = m_workspace.models();
    const std::shared_ptr<const ComparedStory> story = models.comparison.story();
    const Location &read = m_workspace.navigator().passage();
    const bool isKnown = story->numberOf(read.version) >= 0;
    const std::optional<Place> here = isKnown ? story->placeAt(read.article, read.span.start) : std::nullopt;
    if (!here) {
        emit hint(tr("Click into a sentence first."));
        return;
    }
    std::optional<Place> other = m_workspace.apparatus()->chosen();
    if (!other) {
        QList<ApparatusEntry> linked = apparatusOf(*story, *here).entries;
        linked.removeIf([](const ApparatusEntry &entry) { return entry.kind >= ApparatusKind::Maybe; });
        if (linked.size() != 1) {
            emit hint(linked.isEmpty() ? tr("This sentence is linked with no other.")
                                       : tr("It is linked with several: choose one of them in the apparatus first."));
            return;
        }
        other = linked.first().place;
    }
    const Result<LinkId> cut = decideOn(*models.study, models.texts, *story, *here, *other, LinkState::Cut);
    if (cut)
        emit done(decidedWords(LinkState::Cut, story->names[here->article], story->names[other->article]));
    else
        emit failed(cut.error());
}
