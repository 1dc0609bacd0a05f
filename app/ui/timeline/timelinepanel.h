// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lanegrouping.h"
#include "models/studymodels.h"
#include "ui/shell/navigator.h"
#include "ui/timeline/viewtrail.h"

#include <QWidget>

class EventTableView;
class QComboBox;
class QStackedWidget;
class QTimer;
class QToolButton;
class QuietLabel;
class TimelineFinder;
class TimelineView;

// The timeline of a study, or the same events as a table, with a line on top that says what its lanes are and how much
// is in it, finds events, and a bar when something is left out. What was looked at can be gone back to. The models must
// outlive it. GUI thread.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    TimelinePanel(StudyModels &models, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] EventTableView *table() const { return m_table; }

private:
    void build();
    void connectViews();
    void addCommands();
    QAction *addCommand(const QString &text, const QKeySequence &key, auto run);
    void refresh();
    void showCounts();
    void showTable(bool asTable);
    void showReadingDay(ArticleId article);
    void fold(const QString &lane);
    void narrow(const DayRange &days);
    void go(const std::optional<ViewTrail::Sight> &sight);
    void select(EventId event);
    // What the articles say of it, claim by claim.
    [[nodiscard]] QString details(EventId event) const;
    // The claim of the selected event after the one that was shown last, or before it.
    void stepClaim(int by);
    [[nodiscard]] LaneKind laneKind() const;

    StudyModels *m_models;
    Navigator *m_navigator;
    TimelineView *m_view;
    EventTableView *m_table;
    QStackedWidget *m_stack;
    QComboBox *m_lanes;
    QToolButton *m_story;
    QToolButton *m_asTable;
    TimelineFinder *m_finder;
    QuietLabel *m_counts;
    QHash<int, QStringList> m_folded; // by kind of lane
    ViewTrail m_trail;
    QTimer *m_settled; // until the view has come to rest
    EventId m_stepped;
    qsizetype m_claim = -1; // of that event
};
