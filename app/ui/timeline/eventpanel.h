// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"
#include "models/tagtree.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class ClaimEditor;
class ClaimList;
class ConflictBar;
class DecisionBar;
class EmptyState;
class EventFields;
class MergeLine;
class QBoxLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QToolButton;
class StoredText;

// The selected event: why its claims cannot all be true, when it is as far as they agree, what it has of its own, and
// each claim with who makes it, what it rests on and its words; choosing one goes to its passage and lets it be edited
// below. What is only suggested is decided on here with one key. GUI thread; all it is given must outlive it.
class EventPanel : public QWidget
{
    Q_OBJECT

public:
    EventPanel(Study &study, const EventList &events, const TagTree &tags, Navigator &navigator,
               QWidget *parent = nullptr);
    ~EventPanel() override;

    // Stores what is being typed. False when the study did not take it; the reason has been told.
    bool flush();
    // Of the event that is shown.
    void chooseClaim(ClaimId claim);

signals:
    void failed(const Error &error);
    // Something was done, in words, that can be undone.
    void undoable(const QString &what);
    // The words selected on the desk are asked for, to put the claim on them.
    void selectionWanted(ClaimId claim);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QBoxLayout *makeHead();
    void connectAll();
    void display(EventId event);
    void showContents(const EventItem &event);
    void showSummary();
    void showDetails(bool shown);
    void showClaim(ClaimId claim);
    Result<void> storeTitle(const QString &title);
    void decide(ReviewState state);
    void goOn();
    void merge(EventId other);
    void removeEvent();
    void dateFromClaim();
    void goToChosen();
    void showEditor();
    void fillMenu(QMenu &menu);
    void tell(const Result<void> &done);
    [[nodiscard]] bool isSuggested() const { return m_shown.event.state == ReviewState::Suggested; }

    Study &m_study;
    const EventList &m_events;
    const TagTree &m_tags;
    Navigator &m_navigator;
    EventItem m_shown; // its id is null when there is none
    EmptyState *m_none;
    ConflictBar *m_conflict;
    QScrollArea *m_scroll;
    StoredText *m_title;
    QToolButton *m_more;
    QLabel *m_when;
    DecisionBar *m_decision;
    MergeLine *m_merge;
    QLabel *m_summary; // while the fields are folded away
    QToolButton *m_details;
    EventFields *m_fields;
    QLabel *m_noClaims;
    ClaimList *m_claims;
    ClaimEditor *m_editor; // of the claim that is chosen
};
