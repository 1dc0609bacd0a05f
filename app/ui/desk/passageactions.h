// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storycomparison.h"
#include "ui/desk/panemarks.h"
#include "ui/desk/passagesteps.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QObject>

#include <functional>

class ArticlePane;

// What the panes of a desk show of the comparison beyond each one's own marks: the sentences that tell what is being
// read stand out in all of them, shared words are dimmed on command, and keys go from mark to mark in the pane that
// leads, with words for a screen reader. The comparison, the navigator and the desk's panes must outlive it.
class PassageActions : public QObject
{
    Q_OBJECT

public:
    using Panes = std::function<QList<ArticlePane *>()>;
    using Leading = std::function<ArticlePane *()>; // null: none

    PassageActions(const StoryComparison &comparison, const Navigator &navigator, Panes panes, Leading leading,
                   QObject *parent = nullptr);

    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    // What a new pane is to show like the others.
    void showIn(ArticlePane &pane) const;

signals:
    void placeWanted(ArticlePane *pane, TextSpan span);
    void hint(const QString &text);

private:
    void addStep(const QString &text, const QKeySequence &keys, PassageKind kind, int by);
    void step(PassageKind kind, int by);
    void follow();
    // Says of the sentence that is read what its marks say; the words.
    QString describeLeading();
    void announceLeading();
    [[nodiscard]] std::optional<Place> place() const;

    const StoryComparison &m_comparison;
    const Navigator &m_navigator;
    Panes m_panes;
    Leading m_leading;
    QAction *m_sharedText;
    QList<QAction *> m_actions;
    bool m_isStepping = false; // what is reached is said once
};
