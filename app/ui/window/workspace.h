// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/studymodels.h"
#include "study/importjob.h"
#include "study/mergejob.h"
#include "study/suggestjob.h"
#include "ui/shell/navigator.h"
#include "ui/window/viewdock.h"

#include <QObject>
#include <QPointer>

class AgreementPanel;
class ApparatusPanel;
class CoveragePanel;
class Desk;
class EventPanel;
class FiguresPanel;
class HighlightPanel;
class HistoryPanel;
class Lens;
class LensPanel;
class LibraryPanel;
class LinkCommands;
class NotePanel;
class ReviewPanel;
class SourcesPanel;
class SuggestionPanel;
class SynopsisPanel;
class TagCommands;
class TagPanel;
class TimelinePanel;
class TimelineView;

// Where a view stands in the window.
struct ViewPlace {
    const char *name; // in the window's stored state and for viewWanted(); never translated
    QString title;
    Qt::DockWidgetArea area;
    ViewDock::Make make;
};

// One open study with all the views on it. A view is made when it is first asked for and belongs to the window that
// shows it; the workspace must outlive them. Whatever goes wrong in any of them arrives here.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Study> study, Lens &lens, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Study &study() { return *m_models.study; }
    [[nodiscard]] StudyModels &models() { return m_models; }
    [[nodiscard]] Navigator &navigator() { return m_navigator; }
    [[nodiscard]] ImportJob &importJob() { return m_import; }
    [[nodiscard]] MergeJob &mergeJob() { return m_merge; }
    [[nodiscard]] SuggestJob &suggestJob() { return m_suggest; }

    [[nodiscard]] Desk *desk() const { return m_desk; }
    [[nodiscard]] TagCommands *tagCommands() const { return m_tagCommands; }
    [[nodiscard]] LinkCommands *linkCommands() const { return m_linkCommands; }
    // The views in the docks, in the order of the View menu.
    [[nodiscard]] QList<ViewPlace> places();
    [[nodiscard]] LibraryPanel *library();
    [[nodiscard]] TagPanel *tags();
    [[nodiscard]] HighlightPanel *highlights();
    [[nodiscard]] NotePanel *note();
    [[nodiscard]] EventPanel *event();
    [[nodiscard]] ReviewPanel *review();
    [[nodiscard]] HistoryPanel *history();
    [[nodiscard]] TimelinePanel *timelinePanel();
    [[nodiscard]] TimelineView *timeline();
    [[nodiscard]] CoveragePanel *coverage();
    [[nodiscard]] SuggestionPanel *suggestions();
    [[nodiscard]] AgreementPanel *agreement();
    [[nodiscard]] LensPanel *lens();
    [[nodiscard]] ApparatusPanel *apparatus();
    [[nodiscard]] FiguresPanel *figures();
    [[nodiscard]] SourcesPanel *sources();
    // Stands in the place of the desk, and not in a dock.
    [[nodiscard]] SynopsisPanel *synopsis();

    // Stores what is being typed. False when it could not be stored; the reason has been told.
    [[nodiscard]] bool flush();

    // One line that says what is in the study and what the program does not know.
    [[nodiscard]] QString summary() const;

signals:
    void failed(const Error &error);
    void hint(const QString &text);
    // Something was done, in words, that can be undone.
    void undoable(const QString &what);
    void importWanted(const QStringList &paths);
    void newVersionWanted(ArticleId article);
    void mergeWanted();
    // A view is to be seen, whatever stands before it.
    void viewWanted(const char *name);

private:
    void connectFilter();
    void takeWordLists();
    void placeOnSelection(ClaimId claim);

    template <class View>
    View *made(QPointer<View> &view, auto make);
    template <class Panel>
    Panel *madeComparing(QPointer<Panel> &view);

    StudyModels m_models;
    Navigator m_navigator;
    ImportJob m_import;
    MergeJob m_merge;
    SuggestJob m_suggest;
    Lens &m_lens;
    Desk *m_desk;
    TagCommands *m_tagCommands;
    LinkCommands *m_linkCommands;
    QList<QPointer<QWidget>> m_views; // all that were made
    QPointer<LibraryPanel> m_library;
    QPointer<TagPanel> m_tags;
    QPointer<HighlightPanel> m_highlights;
    QPointer<NotePanel> m_note;
    QPointer<EventPanel> m_event;
    QPointer<ReviewPanel> m_review;
    QPointer<HistoryPanel> m_history;
    QPointer<TimelinePanel> m_timeline;
    QPointer<CoveragePanel> m_coverage;
    QPointer<SuggestionPanel> m_suggestions;
    QPointer<AgreementPanel> m_agreement;
    QPointer<LensPanel> m_lensPanel;
    QPointer<ApparatusPanel> m_apparatus;
    QPointer<FiguresPanel> m_figures;
    QPointer<SourcesPanel> m_sources;
    QPointer<SynopsisPanel> m_synopsis;
};
