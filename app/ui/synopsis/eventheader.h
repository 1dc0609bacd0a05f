// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragefilter.h"

#include <QHeaderView>

// The events at the left of the coverage matrix: title, date, how many articles and sources, and a sign for a conflict.
// The filter must outlive it.
class EventHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit EventHeader(const CoverageFilter &filter, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    // As wide as this, in device-independent pixels.
    void setRoom(int width);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isChosen(int section) const;
    void paintWords(QPainter &painter, const QRect &rect, const CoverageRow &row) const;

    const CoverageFilter *m_filter;
    int m_room = 0;
};
