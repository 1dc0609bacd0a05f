// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lanegrouping.h"
#include "models/tagfilter.h"
#include "ui/shell/navigator.h"

#include <QWidget>

class QComboBox;
class QuietLabel;
class TimelineView;

// The timeline of a study with a line on top that says what its lanes are and how much is in it. The models must
// outlive it. GUI thread.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    TimelinePanel(const EventList &events, const TagFilter &filter, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] TimelineView *view() const { return m_view; }

private:
    void refresh();
    // The claim of the selected event after the one that was shown last, or before it.
    void stepClaim(int by);

    const EventList *m_events;
    const TagFilter *m_filter;
    Navigator *m_navigator;
    TimelineView *m_view;
    QComboBox *m_lanes;
    QuietLabel *m_counts;
    EventId m_stepped;
    qsizetype m_claim = -1; // of that event
};
