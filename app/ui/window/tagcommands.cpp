// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tagcommands.h"

#include "study/actions/taghighlights.h"
#include "text/graphemes.h"
#include "ui/annotation/autotagdialog.h"
#include "ui/annotation/quicktagbox.h"
#include "ui/annotation/splittagdialog.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/desk.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QCursor>

TagCommands::TagCommands(Workspace &workspace, Desk &desk)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_quickTag(new QAction(tr("&Quick tag…"), this))
    , m_autoTag(new QAction(tr("Tag all &hits…"), this))
{
    m_quickTag->setShortcut(Qt::CTRL | Qt::Key_T);
    m_autoTag->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    connect(m_quickTag, &QAction::triggered, this, &TagCommands::quickTag);
    connect(m_autoTag, &QAction::triggered, this, [this] { tagHits(); });
    for (QAction *action : menuActions()) {
        action->setEnabled(!m_workspace.study().isReadOnly());
    }
    // The bare letter only where nothing is typed.
    auto *letter = new QAction(m_quickTag->text(), this);
    letter->setShortcut(Qt::Key_T);
    letter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    letter->setEnabled(m_quickTag->isEnabled());
    connect(letter, &QAction::triggered, this, &TagCommands::quickTag);
    m_desk.addAction(letter);
}

void TagCommands::ask(QPoint position, const std::function<void(const ChosenTags &)> &act)
{
    auto *box = new QuickTagBox(m_workspace.models().tags, TagEntry::Kind::Several, &m_desk);
    connect(box, &QuickTagBox::accepted, this, act);
    box->openAt(position);
}

void TagCommands::quickTag()
{
    const ArticlePane *pane = m_desk.leading();
    const HighlightId highlight = m_workspace.navigator().highlight();
    const TextSpan span =
        pane ? trimmedSpan(pane->view()->document()->toRawText(), pane->view()->selection()) : TextSpan();
    if (!span.isEmpty()) {
        const QPoint caret = pane->view()->viewport()->mapToGlobal(pane->view()->cursorRect().bottomLeft());
        ask(caret, [this, span, version = pane->version()](const ChosenTags &tags) { tagWords(version, span, tags); });
    } else if (!highlight.isNull()) {
        tagHighlightsWith({highlight});
    } else {
        emit hint(tr("Select some words or a highlight first."));
    }
}

void TagCommands::tagHighlightsWith(const QList<HighlightId> &highlights)
{
    ask(QCursor::pos(), [this, highlights](const ChosenTags &tags) {
        if (const Result<void> tagged = tagHighlights(m_workspace.study(), highlights, tags); !tagged)
            emit failed(tagged.error());
    });
}

void TagCommands::tagWords(VersionId version, TextSpan span, const ChosenTags &tags)
{
    HighlightKeeper &keeper = m_workspace.models().keeper;
    NewHighlight wanted = NewHighlight::make(m_workspace.study(), version, span, tags.tags);
    wanted.tagNames = tags.names;
    const HighlightId made = keeper.add(wanted);
    if (made.isNull() && keeper.lastError())
        emit failed(*keeper.lastError());
    if (const ArticlePane *pane = m_desk.leading())
        pane->view()->clearSelection();
    m_workspace.navigator().selectHighlight(made);
}

void TagCommands::splitOff(TagId tag)
{
    StudyModels &models = m_workspace.models();
    auto *dialog = new SplitTagDialog(*models.study, models.highlights, models.tags, tag, &m_desk);
    connect(dialog, &SplitTagDialog::failed, this, &TagCommands::failed);
    connect(dialog, &SplitTagDialog::done, this, &TagCommands::done);
    dialog->show();
}

void TagCommands::tagHits(const SearchHits &hits)
{
    StudyModels &models = m_workspace.models();
    auto *dialog = new AutoTagDialog(*models.study, models.articles, models.texts, models.tags, &m_desk);
    connect(dialog, &AutoTagDialog::failed, this, &TagCommands::failed);
    connect(dialog, &AutoTagDialog::done, this, &TagCommands::done);
    if (!hits.hits.isEmpty())
        dialog->setHits(hits);
    dialog->show();
}
