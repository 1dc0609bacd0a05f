// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

// A plain field for Markdown, in a fixed-width font. Its document loads nothing, whatever the text names.
class NoteEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    // What can be pasted or dropped in: a note is text that somebody writes, and is saved while it is written.
    static constexpr qsizetype mostUnits = 200'000; // UTF-16 units

    explicit NoteEditor(QWidget *parent = nullptr);

    // Letter by letter: toPlainText() would make spaces of no-break spaces.
    [[nodiscard]] QString text() const;
    // Another note: the cursor goes to its end, and what was typed before cannot be undone here any more.
    void setText(const QString &text);
    // The same note as it stands now: only what differs is exchanged, so that the cursor stays where it was.
    void replaceText(const QString &text);

signals:
    // The focus came, and went elsewhere.
    void entered();
    void left();
    // It would have made the note too long; nothing was changed.
    void pasteRefused();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};
