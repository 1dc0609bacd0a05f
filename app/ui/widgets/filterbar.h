// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dayfilter.h"
#include "models/tagfilter.h"

#include <QFrame>

class QuietLabel;
class QToolButton;

// Says in words that something is hidden by its tags or its days, and ends that; not there while nothing is hidden. GUI
// thread; the filters must outlive it.
class FilterBar : public QFrame
{
    Q_OBJECT

public:
    explicit FilterBar(TagFilter &filter, QWidget *parent = nullptr);
    void addDays(DayFilter &days);
    [[nodiscard]] bool isFiltering() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    void clear();

    TagFilter *m_filter;
    DayFilter *m_days = nullptr;
    QuietLabel *m_words;
    QToolButton *m_clear;
};
