// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/jump.h"

#include <QWidget>

class QToolButton;
class QuietLabel;

// The quiet line between a pane's head and its text: what there is here of the passage that is being read in the pane
// that leads, and the lock that keeps the pane from moving by itself.
class FollowLine : public QWidget
{
    Q_OBJECT

public:
    explicit FollowLine(QWidget *parent = nullptr);

    void setLocked(bool locked);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

    // "not found here; nearest passage": what is said when a pane went where jumpTo() says, or stayed. Empty when the
    // passage is there; "perhaps this: few words in common" when the link is too weak to be painted.
    [[nodiscard]] static QString wordsFor(JumpKind kind, bool hasMoved, bool isWeak = false);

signals:
    void lockWanted(bool locked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QuietLabel *m_text;
    QToolButton *m_lock;
};
