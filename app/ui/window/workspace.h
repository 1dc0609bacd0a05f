// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/studymodels.h"
#include "study/importjob.h"
#include "ui/shell/navigator.h"

#include <QObject>

class Desk;
class EventPanel;
class HighlightPanel;
class Lens;
class LibraryPanel;
class NotePanel;
class TagPanel;
class TimelineView;

// One open study with all the views on it. The views belong to the window that shows them; the workspace must outlive
// them. Whatever goes wrong in any of them arrives here.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Study> study, Lens &lens, QObject *parent = nullptr);

    [[nodiscard]] Study &study() { return *m_models.study; }
    [[nodiscard]] StudyModels &models() { return m_models; }
    [[nodiscard]] Navigator &navigator() { return m_navigator; }
    [[nodiscard]] ImportJob &importJob() { return m_import; }

    [[nodiscard]] Desk *desk() const { return m_desk; }
    [[nodiscard]] LibraryPanel *library() const { return m_library; }
    [[nodiscard]] TagPanel *tags() const { return m_tags; }
    [[nodiscard]] HighlightPanel *highlights() const { return m_highlights; }
    [[nodiscard]] NotePanel *note() const { return m_note; }
    [[nodiscard]] EventPanel *event() const { return m_event; }
    [[nodiscard]] TimelineView *timeline() const { return m_timeline; }

    // One line that says what is in the study and what the program does not know.
    [[nodiscard]] QString summary() const;

signals:
    void failed(const Error &error);
    void hint(const QString &text);
    void importWanted(const QStringList &paths);

private:
    void connectViews();

    StudyModels m_models;
    Navigator m_navigator;
    ImportJob m_import;
    Desk *m_desk;
    LibraryPanel *m_library;
    TagPanel *m_tags;
    HighlightPanel *m_highlights;
    NotePanel *m_note;
    EventPanel *m_event;
    TimelineView *m_timeline;
};
