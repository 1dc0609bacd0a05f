// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotation/tagentry.h"

#include <QFrame>

class QuietLabel;

// A small box that pops up to name tags in: Enter takes them, Escape and a click beside it close it. It deletes itself
// when it closes. GUI thread; the tags must outlive it.
class QuickTagBox : public QFrame
{
    Q_OBJECT

public:
    QuickTagBox(const TagTree &tags, TagEntry::Kind kind, QWidget *parent);

    void setTitle(const QString &title);
    [[nodiscard]] TagEntry *entry() const { return m_entry; }
    // With its upper left corner there, on the screen as a whole.
    void openAt(QPoint globalPosition);

signals:
    void accepted(const ChosenTags &tags);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QuietLabel *m_title;
    TagEntry *m_entry;
};
