// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

// What stands in a panel that has nothing to show: a sentence that says how to get something, and buttons that do it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QPushButton *addButton(const QString &text);

private:
    QLabel *m_sentence;
    QVBoxLayout *m_layout;
};
