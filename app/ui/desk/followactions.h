// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class PassageFollowing;

// The commands on how panes follow each other: follow, lock, peek, and to the same passage in another pane. Owned by
// its parent, as its actions are.
class FollowActions : public QObject
{
    Q_OBJECT

public:
    // The most panes that a key goes to.
    static constexpr int paneCount = 8;

    FollowActions(PassageFollowing &following, QWidget *parent);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QAction *followAction() const { return m_follow; }

    // The key that peeks was let go of in this widget, or something else was done there: the peek ends.
    void watch(QObject &widget);

signals:
    void paneWanted(int number); // from 0
    void hint(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QString &text, const QKeySequence &keys);
    void addPaneActions(QWidget &parent);
    void toggleLock();
    void startPeek();

    PassageFollowing &m_following;
    QList<QAction *> m_actions;
    QAction *m_follow;
};
