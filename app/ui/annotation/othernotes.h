// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <QWidget>

class NoteEditor;
class QuietLabel;

// Notes beside the one that is written: other authors' after a merge, to be read only. Hidden when there are none.
// GUI thread.
class OtherNotes : public QWidget
{
    Q_OBJECT

public:
    explicit OtherNotes(QWidget *parent = nullptr);

    void setNotes(const QList<Note> &notes);
    [[nodiscard]] NoteEditor *text() const { return m_text; }

private:
    QuietLabel *m_title;
    NoteEditor *m_text;
};
