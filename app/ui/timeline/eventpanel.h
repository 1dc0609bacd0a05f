// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class ClaimEditor;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

// The selected event: when it is as far as the claims agree, why they cannot all be true, and each claim with who makes
// it, what it rests on and its words; choosing one goes to its passage and lets it be edited below. The models and the
// study must outlive it.
class EventPanel : public QWidget
{
    Q_OBJECT

public:
    EventPanel(Study &study, const EventList &events, Navigator &navigator, QWidget *parent = nullptr);

signals:
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void build();
    void display(EventId event);
    void fillClaims(const EventItem &event);
    void storeTitle();
    void goTo(const QListWidgetItem *item);

    Study &m_study;
    const EventList &m_events;
    Navigator &m_navigator;
    EventId m_event; // that is shown
    QLabel *m_none;
    QLineEdit *m_title;
    QLabel *m_when;
    QLabel *m_conflict;
    QLabel *m_description;
    QListWidget *m_claims;
    ClaimEditor *m_editor; // of the claim that is chosen
};

// What a claim says of the event, for a reader: "planned", "reported plan".
QString modalityWord(Modality modality);
