// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/highlightlist.h"
#include "models/historylist.h"

#include <QWidget>

class EmptyState;
class Navigator;
class QListView;
class QMenu;
class QPushButton;
class QuietLabel;

// What was done in the study, step by step. A click or Enter goes to the first thing that a step touched and that is
// still there; a step can be undone by itself, and all after it undone or all up to it redone. GUI thread; all it is
// given must outlive it.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(Study &study, const HighlightList &highlights, Navigator &navigator, QWidget *parent = nullptr);

signals:
    // Before steps are undone or redone: what was typed and not saved yet is a step, too.
    void aboutToMove();
    void failed(const Error &error);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void build();
    void connectAll();
    void refresh();
    void reveal(const QModelIndex &index);
    void undoStep();
    void goToStep();
    void tell(const Result<void> &done);
    [[nodiscard]] bool isThere(const Touched::Thing &thing) const;

    Study *m_study;
    const HighlightList *m_highlights;
    Navigator *m_navigator;
    HistoryList *m_history;
    QuietLabel *m_title;
    QListView *m_view;
    QPushButton *m_undo;
    QPushButton *m_goTo;
    EmptyState *m_empty;
};
