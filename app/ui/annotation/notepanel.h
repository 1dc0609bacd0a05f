// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/annotation/notewords.h"

#include <QWidget>

#include <functional>
#include <optional>

class Navigator;
class NoteEditor;
class NoteKeeper;
class OtherNotes;
class QMenu;
class QTextDocument;
class QToolButton;
class QuietLabel;

// The Markdown note on what is selected: the highlight, else the event, else the article that has the caret, else the
// study; another of these when the reader chose it, until something else is selected. Saves as one types. Below stand
// the notes of others on the same thing. Links in a note are completed and followed. GUI thread; all it is given must
// outlive it.
class NotePanel : public QWidget
{
    Q_OBJECT

public:
    // Called once with the document of each editor, to colour it; may be empty.
    using Highlighter = std::function<void(QTextDocument *)>;

    NotePanel(Study &study, const HighlightList &highlights, Navigator &navigator, const Highlighter &highlighter,
              QWidget *parent = nullptr);
    ~NotePanel() override;

    // What the note would be on when nothing else was asked for.
    [[nodiscard]] NoteTarget selected() const;

    // Saves what was typed, before undo or before the window closes; the error when that cannot be.
    Result<void> flush();

public slots:
    // Puts the cursor into the note on what is selected.
    void edit();
    // The same for this one, whatever is selected.
    void editOn(const NoteTarget &target);

signals:
    void failed(const Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QMenu *kindMenu();
    void connectAll();
    void connectEditor(NoteEditor &editor, const Highlighter &highlighter);
    void choose(std::optional<NoteKind> kind);
    void follow(const ChangeSet &changes);
    void retarget();
    void refreshHeading();
    void refreshOthers();
    void refreshState();
    void refusePaste();
    [[nodiscard]] NoteTarget wantedTarget() const;
    [[nodiscard]] bool exists(const NoteTarget &target) const;
    [[nodiscard]] NoteTarget target(NoteKind kind) const;
    // Whether there is something of this kind for the note to be on.
    [[nodiscard]] bool isThere(NoteKind kind) const { return exists(target(kind)) && kindOf(target(kind)) == kind; }
    [[nodiscard]] NoteKind currentKind() const;

    Study *m_study;
    const HighlightList *m_highlights;
    Navigator *m_navigator;
    NoteKeeper *m_keeper;
    QuietLabel *m_title;
    QToolButton *m_kind;
    QuietLabel *m_heading;
    NoteEditor *m_editor;
    QuietLabel *m_state;
    OtherNotes *m_others;
    std::optional<NoteKind> m_choice;   // of the reader; none: by what is selected
    std::optional<NoteTarget> m_pinned; // asked for by name; until something else is selected
};
