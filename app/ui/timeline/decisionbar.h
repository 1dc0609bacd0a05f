// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

// Asks whether what is only suggested is to be accepted, rejected or made part of another event. GUI thread.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(QWidget *parent = nullptr);

    void ask(const QString &sentence);
    void setEditable(bool editable);
    // Whether it is a whole event that could be made part of another.
    void setCanMerge(bool can);
    // A, R and M. False for another key.
    bool handleKey(int key);

signals:
    void accepted();
    void rejected();
    void mergeWanted();

private:
    QLabel *m_sentence;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_merge;
};
