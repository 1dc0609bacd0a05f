// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tagfilter.h"
#include "models/tagtree.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;
class TagView;

// What can be done with the current tag of a view: keys on the view, and its menu. GUI thread; all it is given must
// outlive it.
class TagActions : public QObject
{
    Q_OBJECT

public:
    TagActions(Study &study, TagTree &tags, TagFilter &filter, TagView &view);

    // A menu for the current tag that deletes itself when it closes.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent);
    // Either, with, without, and again.
    void cycleMark(TagId tag);

signals:
    void activated(TagId tag);
    void splitWanted(TagId tag);
    void failed(const Error &error);
    // In words; it can be undone.
    void done(const QString &what);

private:
    enum class Step { Up, Down, Out, In };

    QAction *add(const QString &text, const QKeySequence &key, void (TagActions::*slot)());
    void addMoves();
    void rename();
    void remove();
    void merge();
    void moveUnder();
    void split();
    void move(Step step);
    void moveTo(TagId tag, TagId parent, qsizetype place);
    void choose(const QString &title, const QSet<TagId> &excluded, const std::function<void(TagId)> &act);
    [[nodiscard]] QSet<TagId> withBelow(TagId tag) const;
    [[nodiscard]] QMenu *moveMenu(QWidget *parent);
    [[nodiscard]] QMenu *colourMenu(TagId tag, QWidget *parent);
    [[nodiscard]] QMenu *pinMenu(TagId tag, QWidget *parent);
    [[nodiscard]] QMenu *filterMenu(TagId tag, QWidget *parent);
    bool report(const Result<void> &result);

    Study *m_study;
    TagTree *m_tags;
    TagFilter *m_filter;
    TagView *m_view;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_merge;
    QAction *m_split;
    QList<QAction *> m_moves;
};
