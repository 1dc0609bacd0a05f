// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

// Why the claims about an event cannot all be true, in a sentence, with a button for each passage that has a part in
// it. Not to be seen when there is no conflict. GUI thread.
class ConflictBar : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictBar(QWidget *parent = nullptr);

    // Null: none.
    void display(const EventItem *event);

signals:
    void claimWanted(ClaimId claim);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButton(const ClaimItem &claim);

    QLabel *m_sentence;
    QVBoxLayout *m_column;
    QWidget *m_buttons = nullptr; // made anew for each event
};
