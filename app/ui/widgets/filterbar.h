// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tagfilter.h"

#include <QFrame>

class QuietLabel;
class QToolButton;

// Says in words that highlights are hidden by their tags, and ends that; not there while nothing is hidden. GUI thread;
// the filter must outlive it.
class FilterBar : public QFrame
{
    Q_OBJECT

public:
    explicit FilterBar(TagFilter &filter, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    TagFilter *m_filter;
    QuietLabel *m_words;
    QToolButton *m_clear;
};
