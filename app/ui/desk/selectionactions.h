// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/spansteps.h"

#include <QAction>
#include <QObject>

#include <functional>

class ArticleView;

// The commands that grow and shrink the selection of the pane that leads and move its caret by sentence and paragraph;
// what Qt's text keys do not have. Smaller steps are theirs.
class SelectionActions : public QObject
{
    Q_OBJECT

public:
    // Says which view has the caret; null: none, then the commands do nothing.
    using Leading = std::function<ArticleView *()>;

    explicit SelectionActions(Leading leading, QObject *parent = nullptr);

    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }

private:
    using Command = std::function<void(ArticleView &)>;

    void add(const QString &text, const QKeySequence &keys, Command command);
    void widen(ArticleView &view);
    void narrow(ArticleView &view);

    Leading m_leading;
    QList<QAction *> m_actions;
    // What was selected before it was widened, with what came of it: narrowing goes back this way while it can.
    struct Step {
        qsizetype anchor = 0;
        qsizetype caret = 0;
        TextSpan widened;
    };
    QList<Step> m_steps;
};
