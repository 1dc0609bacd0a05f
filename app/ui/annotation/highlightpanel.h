// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/highlightfilter.h"

#include <QWidget>

class EmptyState;
class FilterBar;
class HighlightView;
class Navigator;
class QLineEdit;
class QMenu;
class QuietLabel;
class TagTree;

// All highlights of the study by article and place, to be searched and gone to: a click or an arrow key selects one and
// shows it. Digits set tags on all chosen rows, Delete removes them. GUI thread; all it is given must outlive it.
class HighlightPanel : public QWidget
{
    Q_OBJECT

public:
    HighlightPanel(Study &study, HighlightList &highlights, const TagTree &tags, TagFilter &tagFilter,
                   Navigator &navigator, QWidget *parent = nullptr);

    // Follows this filter too.
    void setDays(DayFilter &days);

signals:
    // They are to get tags that the reader will name.
    void tagsWanted(const QList<HighlightId> &highlights);
    // Its note is to be written.
    void noteWanted(HighlightId highlight);
    void failed(const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void build(const HighlightList &highlights);
    void connectAll(const HighlightList &highlights);
    void refresh();
    void follow(HighlightId highlight);
    void choose(const QModelIndex &index);
    void openNote(const QModelIndex &index);
    void toggle(TagId tag);
    void toggleDigit(int digit);
    void removeChosen();
    void copyQuotes() const;
    [[nodiscard]] QMenu *tagMenu(QWidget *parent);
    [[nodiscard]] QList<HighlightId> chosen() const;

    Study *m_study;
    const TagTree *m_tags;
    Navigator *m_navigator;
    TagFilter *m_tagFilter;
    HighlightFilter *m_filter;
    FilterBar *m_bar;
    QuietLabel *m_title;
    QLineEdit *m_words;
    HighlightView *m_view;
    EmptyState *m_empty;
};
