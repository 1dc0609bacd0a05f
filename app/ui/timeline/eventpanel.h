// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

// The selected event: when it is as far as the claims agree, why they cannot all be true, and each claim with who makes
// it, what it rests on and its words; choosing one goes to its passage. The models must outlive it.
class EventPanel : public QWidget
{
    Q_OBJECT

public:
    EventPanel(const EventList &events, Navigator &navigator, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showEvent(EventId event);
    void goTo(const QListWidgetItem *item);

    const EventList &m_events;
    Navigator &m_navigator;
    QLabel *m_title;
    QLabel *m_when;
    QLabel *m_conflict;
    QLabel *m_description;
    QListWidget *m_claims;
};

// What a claim says of the event, for a reader: "planned", "reported plan".
QString modalityWord(Modality modality);
