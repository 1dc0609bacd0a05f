// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tagfilter.h"
#include "models/tagtree.h"

#include <QWidget>

class DescriptionEdit;
class EmptyState;
class Navigator;
class QLineEdit;
class QuietLabel;
class TagActions;
class TagDelegate;
class TagView;

// The tags, to be set, made, ordered, described and filtered by. A tag that is activated is only told of: what it is
// set on, highlights or selected words, is for the window to decide. GUI thread; all it is given must outlive it.
class TagPanel : public QWidget
{
    Q_OBJECT

public:
    TagPanel(Study &study, TagTree &tags, TagFilter &filter, Navigator &navigator, QWidget *parent = nullptr);

signals:
    // By a double click or Enter; while a highlight is selected, by a click.
    void tagActivated(TagId tag);
    // Some of its highlights are to get another tag.
    void splitWanted(TagId tag);
    void failed(const Error &error);
    // Something was done, in words, that can be undone.
    void done(const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    // Below: as a child of the current tag.
    enum class Place { Top, Below };

    void build();
    void connectAll();
    void refresh();
    void refreshChecked();
    void refreshHint();
    void create(Place place);

    Study *m_study;
    TagTree *m_tags;
    TagFilter *m_filter;
    Navigator *m_navigator;
    QuietLabel *m_title;
    TagView *m_view;
    TagDelegate *m_delegate;
    TagActions *m_actions;
    EmptyState *m_empty;
    DescriptionEdit *m_description;
    QLineEdit *m_newTag;
};
