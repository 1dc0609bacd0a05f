// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "study/actions/changeclaim.h"
#include "study/actions/editwordlist.h"
#include "study/samplestudy.h"
#include "ui/annotation/agreementpanel.h"
#include "ui/annotation/highlightpanel.h"
#include "ui/annotation/notepanel.h"
#include "ui/annotation/reviewpanel.h"
#include "ui/annotation/tagpanel.h"
#include "ui/desk/articledocument.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/desk.h"
#include "ui/history/historypanel.h"
#include "ui/lens/lenspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/synopsis/apparatuspanel.h"
#include "ui/synopsis/coveragepanel.h"
#include "ui/synopsis/figurespanel.h"
#include "ui/synopsis/sourcespanel.h"
#include "ui/synopsis/synopsispanel.h"
#include "ui/timeline/eventpanel.h"
#include "ui/timeline/suggestionpanel.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/lens.h"
#include "ui/widgets/markdownhighlight.h"
#include "ui/window/linkcommands.h"
#include "ui/window/tagcommands.h"

#include <QBoxLayout>
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
    , m_merge(*m_models.study)
    , m_suggest(*m_models.study)
    , m_lens(lens)
    , m_desk(
          new Desk(m_models, m_navigator, [&lens](QTextDocument *document) { lens.attach(document, isBoilerplate); }))
    , m_tagCommands(new TagCommands(*this, *m_desk))
    , m_linkCommands(new LinkCommands(*this, *m_desk))
{
    m_models.comparison.setCacheFolder(QDir(cacheFolder()).filePath(QStringLiteral("comparisons")));
    takeWordLists();
    connect(&this->study(), &Study::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || !changes.wordLists.isEmpty())
            takeWordLists();
    });
    connect(m_tagCommands, &TagCommands::failed, this, &Workspace::failed);
    connect(m_tagCommands, &TagCommands::hint, this, &Workspace::hint);
    connect(m_tagCommands, &TagCommands::done, this, &Workspace::undoable);
    connect(m_linkCommands, &LinkCommands::failed, this, &Workspace::failed);
    connect(m_linkCommands, &LinkCommands::hint, this, &Workspace::hint);
    connect(m_linkCommands, &LinkCommands::done, this, &Workspace::undoable);
    connect(m_desk, &Desk::tagAllHitsWanted, m_tagCommands, &TagCommands::tagHits);
    m_desk->setCanTagAll(true);
    connectFilter();
    // First of all that hear it: the panel is there then, and hears it too.
    connect(&m_navigator, &Navigator::noteWanted, this, [this](const NoteTarget &target) {
        const bool isNew = !m_note;
        emit viewWanted("note");
        if (isNew)
            note()->editOn(target);
    });
    connect(m_desk, &Desk::failed, this, &Workspace::failed);
    connect(m_desk, &Desk::hint, this, &Workspace::hint);
    connect(m_desk, &Desk::importWanted, this, [this] { emit importWanted({}); });
}

// Filters for all views; the desk says on top what is hidden.
void Workspace::connectFilter()
{
    auto *bar = new FilterBar(m_models.tagFilter);
    bar->addDays(m_models.dayFilter);
    static_cast<QBoxLayout *>(m_desk->layout())->insertWidget(0, bar);
    const auto showCounts = [this] {
        m_models.articles.setShown(m_models.highlights.shownBy(m_models.tagFilter, m_models.dayFilter));
    };
    connect(&m_models.dayFilter, &DayFilter::changed, this, showCounts);
    connect(&m_models.tagFilter, &TagFilter::changed, this, showCounts);
    connect(&m_models.highlights, &HighlightList::versionsTouched, this, showCounts);
}

Workspace::~Workspace()
{
    for (const QPointer<QWidget> &view : std::as_const(m_views)) {
        if (view && !view->parent())
            delete view; // asked for and never shown
    }
}

QList<ViewPlace> Workspace::places()
{
    return {
        {"library", tr("Articles"), Qt::LeftDockWidgetArea, [this] { return library(); }},
        {"tags", tr("Tags"), Qt::LeftDockWidgetArea, [this] { return tags(); }},
        {"apparatus", tr("Apparatus"), Qt::RightDockWidgetArea, [this] { return apparatus(); }},
        {"highlights", tr("Highlights"), Qt::RightDockWidgetArea, [this] { return highlights(); }},
        {"event", tr("Event"), Qt::RightDockWidgetArea, [this] { return event(); }},
        {"note", tr("Note"), Qt::RightDockWidgetArea, [this] { return note(); }},
        {"history", tr("History"), Qt::RightDockWidgetArea, [this] { return history(); }},
        {"review", tr("Review"), Qt::BottomDockWidgetArea, [this] { return review(); }},
        {"lens", tr("Lens"), Qt::RightDockWidgetArea, [this] { return lens(); }},
        {"timeline", tr("Timeline"), Qt::BottomDockWidgetArea, [this] { return timelinePanel(); }},
        {"coverage", tr("Coverage"), Qt::BottomDockWidgetArea, [this] { return coverage(); }},
        {"suggestions", tr("Suggested events"), Qt::BottomDockWidgetArea, [this] { return suggestions(); }},
        {"figures", tr("Figures"), Qt::BottomDockWidgetArea, [this] { return figures(); }},
        {"sources", tr("Sources"), Qt::BottomDockWidgetArea, [this] { return sources(); }},
        {"agreement", tr("Compare analysts"), Qt::BottomDockWidgetArea, [this] { return agreement(); }},
    };
}

template <class View>
View *Workspace::made(QPointer<View> &view, auto make)
{
    if (!view) {
        view = make();
        m_views.append(view.data());
    }
    return view;
}

LibraryPanel *Workspace::library()
{
    return made(m_library, [this] {
        auto *panel = new LibraryPanel(study(), m_models.articles, m_navigator);
        connect(panel, &LibraryPanel::importWanted, this, &Workspace::importWanted);
        connect(panel, &LibraryPanel::newVersionWanted, this, &Workspace::newVersionWanted);
        return panel;
    });
}

TagPanel *Workspace::tags()
{
    return made(m_tags, [this] {
        auto *panel = new TagPanel(study(), m_models.tags, m_models.tagFilter, m_navigator);
        connect(panel, &TagPanel::tagActivated, m_desk, &Desk::applyTag);
        connect(panel, &TagPanel::failed, this, &Workspace::failed);
        connect(panel, &TagPanel::done, this, &Workspace::undoable);
        connect(panel, &TagPanel::splitWanted, m_tagCommands, &TagCommands::splitOff);
        return panel;
    });
}

HighlightPanel *Workspace::highlights()
{
    return made(m_highlights, [this] {
        auto *panel = new HighlightPanel(study(), m_models.highlights, m_models.tags, m_models.tagFilter, m_navigator);
        panel->setDays(m_models.dayFilter);
        connect(panel, &HighlightPanel::failed, this, &Workspace::failed);
        connect(panel, &HighlightPanel::tagsWanted, m_tagCommands, &TagCommands::tagHighlightsWith);
        connect(panel, &HighlightPanel::noteWanted, this,
                [this](HighlightId highlight) { m_navigator.writeNote({.highlight = highlight}); });
        return panel;
    });
}

NotePanel *Workspace::note()
{
    return made(m_note, [this] {
        auto *panel = new NotePanel(study(), m_models.highlights, m_navigator,
                                    [&lens = m_lens](QTextDocument *document) { colourLater(document, lens); });
        connect(panel, &NotePanel::failed, this, &Workspace::failed);
        return panel;
    });
}

EventPanel *Workspace::event()
{
    return made(m_event, [this] {
        auto *panel = new EventPanel(study(), m_models.events, m_models.tags, m_navigator);
        connect(panel, &EventPanel::failed, this, &Workspace::failed);
        connect(panel, &EventPanel::undoable, this, &Workspace::undoable);
        connect(panel, &EventPanel::selectionWanted, this, &Workspace::placeOnSelection);
        return panel;
    });
}

HistoryPanel *Workspace::history()
{
    return made(m_history, [this] {
        auto *panel = new HistoryPanel(study(), m_models.highlights, m_navigator);
        connect(panel, &HistoryPanel::aboutToMove, this, &Workspace::flush);
        connect(panel, &HistoryPanel::failed, this, &Workspace::failed);
        return panel;
    });
}

ReviewPanel *Workspace::review()
{
    return made(m_review, [this] {
        auto *panel = new ReviewPanel(study(), m_models.texts, m_models.reviews, m_navigator);
        connect(panel, &ReviewPanel::failed, this, &Workspace::failed);
        connect(panel, &ReviewPanel::selectionWanted, this, [this, panel] {
            const ArticlePane *pane = m_desk->leading();
            panel->place(pane ? pane->version() : VersionId{}, pane ? pane->view()->selection() : TextSpan{});
        });
        return panel;
    });
}

TimelinePanel *Workspace::timelinePanel()
{
    return made(m_timeline, [this] { return new TimelinePanel(m_models, m_navigator); });
}

TimelineView *Workspace::timeline()
{
    return timelinePanel()->view();
}

CoveragePanel *Workspace::coverage()
{
    return made(m_coverage, [this] {
        auto *panel = new CoveragePanel(m_models, m_navigator);
        connect(panel, &CoveragePanel::hint, this, &Workspace::hint);
        return panel;
    });
}

SuggestionPanel *Workspace::suggestions()
{
    return made(m_suggestions, [this] {
        auto *panel = new SuggestionPanel(study(), m_models.events, m_navigator);
        connect(panel, &SuggestionPanel::failed, this, &Workspace::failed);
        connect(panel, &SuggestionPanel::suggestWanted, this, [this] { m_suggest.start({}); });
        connect(panel, &SuggestionPanel::editWanted, this, [this](EventId event) {
            emit viewWanted("event");
            m_navigator.selectEvent(event);
        });
        return panel;
    });
}

LensPanel *Workspace::lens()
{
    return made(m_lensPanel, [this] {
        auto *panel = new LensPanel(m_models, m_lens, m_navigator);
        connect(panel, &LensPanel::failed, this, &Workspace::failed);
        return panel;
    });
}

AgreementPanel *Workspace::agreement()
{
    return made(m_agreement, [this] {
        auto *panel = new AgreementPanel(study(), m_models.texts, m_navigator);
        connect(panel, &AgreementPanel::mergeWanted, this, &Workspace::mergeWanted);
        return panel;
    });
}

// What the panels that read the comparison have in common.
template <class Panel>
Panel *Workspace::madeComparing(QPointer<Panel> &view)
{
    return made(view, [this] {
        auto *panel = new Panel(m_models, m_navigator);
        connect(panel, &Panel::failed, this, &Workspace::failed);
        connect(panel, &Panel::hint, this, &Workspace::hint);
        return panel;
    });
}

ApparatusPanel *Workspace::apparatus()
{
    const bool isNew = !m_apparatus;
    ApparatusPanel *panel = madeComparing(m_apparatus);
    if (isNew)
        connect(panel, &ApparatusPanel::done, this, &Workspace::undoable);
    return panel;
}

FiguresPanel *Workspace::figures()
{
    return madeComparing(m_figures);
}

SourcesPanel *Workspace::sources()
{
    return madeComparing(m_sources);
}

SynopsisPanel *Workspace::synopsis()
{
    return madeComparing(m_synopsis);
}

void Workspace::placeOnSelection(ClaimId claim)
{
    const ArticlePane *pane = m_desk->leading();
    const TextSpan selection = pane ? pane->view()->selection() : TextSpan{};
    if (selection.isEmpty())
        emit hint(tr("Select the words in an article first."));
    else if (const Result<void> done = placeClaim(study(), claim, pane->version(), selection); !done)
        emit failed(done.error());
}

// What the study before had in its lists goes.
void Workspace::takeWordLists()
{
    m_lens.setLists(orEmpty(wordLists(study().store())));
}

bool Workspace::flush()
{
    const bool keptNote = !m_note || m_note->flush().has_value();
    const bool keptWords = !m_lensPanel || m_lensPanel->flush();
    const bool keptEvent = !m_event || m_event->flush();
    return keptNote && keptWords && keptEvent;
}

QString Workspace::summary() const
{
    QStringList parts{
        tr("%n article(s)", nullptr, int(m_models.articles.entries().size())),
        tr("%n highlight(s)", nullptr, int(m_models.highlights.items().size())),
        tr("%n event(s)", nullptr, int(m_models.events.events().size())),
        tr("%n conflict(s)", nullptr, m_models.events.conflictCount()),
    };
    if (const int open = m_models.reviews.rowCount(); open > 0)
        parts.append(tr("%n to review", nullptr, open));
    return parts.join(QStringLiteral(" · "));
}
