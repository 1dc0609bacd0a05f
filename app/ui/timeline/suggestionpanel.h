// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/suggestionlist.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class EmptyState;
class MergeLine;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QuietLabel;

// The suggested events, one after another, with the sentences that they come from, to be accepted, rejected, edited or
// merged with another event: one key each, each one step that can be undone. GUI thread; all it is given must outlive
// it.
class SuggestionPanel : public QWidget
{
    Q_OBJECT

public:
    SuggestionPanel(Study &study, const EventList &events, Navigator &navigator, QWidget *parent = nullptr);

signals:
    void failed(const Error &error);
    void editWanted(EventId event); // in the panel for events
    void suggestWanted();           // in all articles

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refresh();
    void showRow(int row);
    void decide(ReviewState state);
    void acceptAll();
    void askForOther();
    void merge(EventId other);
    void edit();
    void tell(const Result<void> &done);
    [[nodiscard]] int row() const;

    Study *m_study;
    const EventList *m_events;
    Navigator *m_navigator;
    SuggestionList *m_list;
    QuietLabel *m_title;
    QListView *m_view;
    QWidget *m_side;
    QPlainTextEdit *m_sentences;
    MergeLine *m_other;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_edit;
    QPushButton *m_merge;
    QPushButton *m_all;
    EmptyState *m_empty;
    int m_row = 0; // shown last: the one after it follows when it has been decided on
};
