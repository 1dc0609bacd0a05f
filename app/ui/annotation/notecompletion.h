// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class LinkChoices;
class NoteEditor;
class QListView;

// While one types behind "[[" in a note, a list of what the link can lead to stands below the caret: arrows choose,
// Enter, Tab or a click takes, Escape closes. The editor keeps the focus. Belongs to its editor. GUI thread; the
// choices must outlive it.
class NoteCompletion : public QObject
{
    Q_OBJECT

public:
    NoteCompletion(NoteEditor &editor, LinkChoices &choices);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void show();
    void take();
    bool onKey(int key);
    void moveBy(int rows);
    // Where "[[" stands in the caret's paragraph when a link is being typed; -1: none is.
    [[nodiscard]] qsizetype start() const;

    NoteEditor *m_editor;
    LinkChoices *m_choices;
    QListView *m_list;
    bool m_isTyping = false; // a key is on its way into the text
};
