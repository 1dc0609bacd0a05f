// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notelinktarget.h"

#include <QTimer>

class NoteEditor;
class QTextBlock;

// The links in a note as one sees and follows them: underlined; struck out when the thing is gone. A click or
// Ctrl+Enter follows one that leads somewhere; nothing else in a text is ever opened. Belongs to its editor. GUI
// thread.
class NoteLinks : public QObject
{
    Q_OBJECT

public:
    NoteLinks(NoteEditor &editor, const Study &study);

signals:
    void followed(const NoteLinkTarget &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        NoteLink link;
        int block = -1; // its position in the document
    };

    void paintAll();
    [[nodiscard]] const std::optional<NoteLinkTarget> &targetOf(const NoteLink &link) const;
    [[nodiscard]] std::optional<Place> linkAt(QPoint position) const;
    [[nodiscard]] std::optional<Place> linkAtCaret() const;
    bool onViewport(QEvent &event);
    bool onKey(QEvent &event);
    void follow(const NoteLink &link);

    NoteEditor *m_editor;
    const Study *m_study;
    QTimer m_paint;
    std::optional<Place> m_pressed;
    mutable QHash<QString, std::optional<NoteLinkTarget>> m_targets; // by kind and key; until the study changes
};
