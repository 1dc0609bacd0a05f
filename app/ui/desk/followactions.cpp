// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/followactions.h"

#include "ui/desk/articlepane.h"
#include "ui/desk/panemotion.h"
#include "ui/desk/passagefollowing.h"
#include "ui/shell/preference.h"

#include <QKeyEvent>
#include <QMenu>
#include <QWidget>

namespace
{
const Preference<bool> followPreference("desk/followPassages", true);
constexpr int peekKey = Qt::Key_P;
} // namespace

FollowActions::FollowActions(PassageFollowing &following, QWidget *parent) : QObject(parent), m_following(following)
{
    m_follow = add(tr("&Follow passages"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_follow->setShortcutContext(Qt::WindowShortcut);
    m_follow->setCheckable(true);
    m_follow->setChecked(followPreference.get());
    m_follow->setToolTip(tr("The other panes go to the passage that is read in one"));
    m_following.setOn(m_follow->isChecked());
    connect(m_follow, &QAction::toggled, this, [this](bool on) {
        followPreference.set(on);
        m_following.setOn(on);
    });
    connect(add(tr("&Lock the pane"), Qt::Key_L), &QAction::triggered, this, &FollowActions::toggleLock);
    QAction *peek = add(tr("P&eek at the passage in the other panes, while the key is held"), peekKey);
    peek->setAutoRepeat(false);
    connect(peek, &QAction::triggered, this, &FollowActions::startPeek);
    parent->addActions(m_actions);
    addPaneActions(*parent);
}

// In a menu of their own: there are as many as there may be panes.
void FollowActions::addPaneActions(QWidget &parent)
{
    auto *menu = new QMenu(tr("&Go to the same passage"), &parent);
    for (int number = 0; number < paneCount; ++number) {
        QAction *pane = menu->addAction(tr("The same passage in pane &%1").arg(number + 1), this,
                                        [this, number] { emit paneWanted(number); });
        pane->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)));
        pane->setPriority(QAction::LowPriority);
        parent.addAction(pane);
    }
    m_actions.append(menu->menuAction());
}

QAction *FollowActions::add(const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setPriority(QAction::LowPriority); // for keys and the menu bar, not for the menu of a pane
    m_actions.append(action);
    return action;
}

void FollowActions::toggleLock()
{
    if (const ArticlePane *pane = m_following.leading())
        pane->motion()->setLocked(!pane->motion()->isLocked());
    else
        emit hint(tr("Choose a pane first."));
}

void FollowActions::startPeek()
{
    if (m_following.isPeeking())
        m_following.setPeeking(false); // chosen again from the menu
    else if (m_following.focus())
        m_following.setPeeking(true);
    else
        emit hint(tr("Put the caret into a passage first."));
}

void FollowActions::watch(QObject &widget)
{
    widget.installEventFilter(this);
}

bool FollowActions::eventFilter(QObject *watched, QEvent *event)
{
    if (m_following.isPeeking()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isRelease = event->type() == QEvent::KeyRelease && key->key() == peekKey && !key->isAutoRepeat();
        if (isRelease || event->type() == QEvent::FocusOut || event->type() == QEvent::MouseButtonPress)
            m_following.setPeeking(false);
    }
    return QObject::eventFilter(watched, event);
}
