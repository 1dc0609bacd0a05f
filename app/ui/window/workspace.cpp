// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "study/samplestudy.h"
#include "ui/annotation/highlightpanel.h"
#include "ui/annotation/notepanel.h"
#include "ui/annotation/tagpanel.h"
#include "ui/desk/articledocument.h"
#include "ui/desk/desk.h"
#include "ui/library/librarypanel.h"
#include "ui/timeline/eventpanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/lens.h"
#include "ui/widgets/markdownhighlight.h"

#include <QDir>
#include <QTextDocument>
#include <QTimer>

// The definition of Markdown brings those of the languages that code in it may have: 50 ms that the first picture of
// the window need not wait for.
static void colourLater(QTextDocument *document, const Lens &lens)
{
    QTimer::singleShot(300, document, [document, &lens] { attachMarkdown(document, lens); });
}

Workspace::Workspace(std::unique_ptr<Study> study, Lens &lens, QObject *parent)
    : QObject(parent)
    , m_models(std::move(study), QDir(dataFolder()).filePath(QStringLiteral("unsaved.jsonl")))
    , m_import(*m_models.study)
    , m_desk(
          new Desk(m_models, m_navigator, [&lens](QTextDocument *document) { lens.attach(document, isBoilerplate); }))
    , m_library(new LibraryPanel(*m_models.study, m_models.articles, m_navigator))
    , m_tags(new TagPanel(*m_models.study, m_models.tags, m_navigator))
    , m_highlights(new HighlightPanel(*m_models.study, m_models.highlights, m_models.tags, m_navigator))
    , m_note(new NotePanel(*m_models.study, m_models.highlights, m_navigator,
                           [&lens](QTextDocument *document) { colourLater(document, lens); }))
    , m_event(new EventPanel(m_models.events, m_navigator))
    , m_timeline(new TimelineView)
{
    m_timeline->setData(m_models.events.timeline());
    connectViews();
}

void Workspace::connectViews()
{
    connect(&m_models.events, &EventList::changed, m_timeline,
            [this] { m_timeline->setData(m_models.events.timeline()); });
    connect(&m_navigator, &Navigator::eventSelected, m_timeline, &TimelineView::setSelected);
    connect(m_timeline, &TimelineView::eventSelected, &m_navigator, &Navigator::openEvent);
    connect(m_timeline, &TimelineView::eventActivated, &m_navigator, &Navigator::openEvent);
    connect(m_tags, &TagPanel::tagActivated, m_desk, &Desk::applyTag);
    connect(m_tags, &TagPanel::failed, this, &Workspace::failed);
    connect(m_highlights, &HighlightPanel::failed, this, &Workspace::failed);
    connect(m_highlights, &HighlightPanel::noteWanted, m_note, &NotePanel::edit);
    connect(m_note, &NotePanel::failed, this, &Workspace::failed);
    connect(m_desk, &Desk::failed, this, &Workspace::failed);
    connect(m_desk, &Desk::hint, this, &Workspace::hint);
    connect(m_desk, &Desk::importWanted, this, [this] { emit importWanted({}); });
    connect(m_library, &LibraryPanel::importWanted, this, &Workspace::importWanted);
}

QString Workspace::summary() const
{
    const QStringList parts{
        tr("%n article(s)", nullptr, int(m_models.articles.entries().size())),
        tr("%n highlight(s)", nullptr, int(m_models.highlights.items().size())),
        tr("%n event(s)", nullptr, int(m_models.events.events().size())),
        tr("%n conflict(s)", nullptr, m_models.events.conflictCount()),
    };
    return parts.join(QStringLiteral(" · "));
}
