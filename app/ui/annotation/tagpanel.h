// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tagtree.h"

#include <QWidget>

class EmptyState;
class Navigator;
class QAction;
class QLineEdit;
class QMenu;
class QuietLabel;
class TagDelegate;
class TagView;

// The tags, to be set, made, renamed, coloured and deleted. A tag that is activated is only told of: what it is set on,
// highlights or selected words, is for the window to decide. GUI thread; all it is given must outlive it.
class TagPanel : public QWidget
{
    Q_OBJECT

public:
    TagPanel(Study &study, TagTree &tags, Navigator &navigator, QWidget *parent = nullptr);

signals:
    // By a double click or Enter; while a highlight is selected, by a click.
    void tagActivated(TagId tag);
    void failed(const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    // Below: as a child of the current tag.
    enum class Place { Top, Below };

    void build();
    void addActions();
    void connectAll();
    void refresh();
    void refreshChecked();
    void refreshHint();
    void create(Place place);
    void removeCurrent();
    [[nodiscard]] QMenu *colourMenu(TagId tag, QWidget *parent);
    void report(const Result<void> &result);

    Study *m_study;
    TagTree *m_tags;
    Navigator *m_navigator;
    QuietLabel *m_title;
    TagView *m_view;
    TagDelegate *m_delegate;
    EmptyState *m_empty;
    QLineEdit *m_newTag;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
};
