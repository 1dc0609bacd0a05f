// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sourcetree.h"

#include <QTreeView>

// Who has it from whom, as a tree. A click or Return on an article or a passage asks for it; on a source Return opens
// and closes what is below. The tree must outlive it.
class SourcesView : public QTreeView
{
    Q_OBJECT

public:
    explicit SourcesView(SourceTree &tree, QWidget *parent = nullptr);

signals:
    // An article by its number, and where in it; an empty span is its beginning.
    void wanted(int article, TextSpan span);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void activate(const QModelIndex &index);

    SourceTree *m_tree;
};
