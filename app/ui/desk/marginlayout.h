// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/panemarks.h"
#include "ui/desk/seentext.h"

#include <QStringList>

// The stripe of a highlight in the right margin.
struct MarginStripe {
    int highlight = 0; // place in PaneMarks::highlights
    QRectF rect;
    bool startsHere = true; // else it goes on above
    QRectF label;           // room for its name, written upwards beside it; null when there is none
};

// Highlights that have no lane any more: "+3".
struct MarginRest {
    QRectF badge;
    QRectF line; // beside which they stand
    int count = 0;
    QList<int> highlights; // the first few of them
};

// A passage that reports an event, in the left margin.
struct MarginDiamond {
    EventId event;
    QRectF rect;
};

// What stands where in the margins of the part of an article that is seen, in the coordinates of its document. Pure: it
// paints nothing and keeps nothing of what it is given.
class MarginLayout
{
public:
    // The document's side margins, in which the marks stand, for this line height; the left one where no articles are
    // compared, else see PassageLayout.
    static qreal leftMargin(qreal lineHeight) { return lineHeight * 1.1; }
    static qreal rightMargin(qreal lineHeight) { return lineHeight * 1.5; }
    // What of a name fits beside a stripe.
    static qreal longestLabel(qreal lineHeight) { return lineHeight * 7; }
    // Stripes beside each other. When there are more, the last ones share a badge.
    static constexpr int laneLimit = 4;

    MarginLayout(const SeenText &seen, const PaneMarks &marks, qreal lineHeight, qreal textWidth);

    [[nodiscard]] const QList<MarginStripe> &stripes() const { return m_stripes; }
    [[nodiscard]] const QList<MarginRest> &rests() const { return m_rests; }
    [[nodiscard]] const QList<MarginDiamond> &diamonds() const { return m_diamonds; }

    // The highlights whose stripe or badge is at a point, places in PaneMarks::highlights.
    [[nodiscard]] QList<int> highlightsAt(QPointF point) const;
    [[nodiscard]] EventId eventAt(QPointF point) const; // null where there is none

private:
    void addStripes(const SeenText &seen, const PaneMarks &marks);
    void addRest(int highlight, const SeenExtent &extent, qreal left);
    void partSharedLines(const PaneMarks &marks);
    void addLabels(const PaneMarks &marks);
    void addDiamonds(const SeenText &seen, const PaneMarks &marks);
    [[nodiscard]] qreal laneLeft(int lane) const;

    qreal m_lineHeight;
    qreal m_textWidth;
    QList<MarginStripe> m_stripes;
    QList<MarginRest> m_rests;
    QList<MarginDiamond> m_diamonds;
};
