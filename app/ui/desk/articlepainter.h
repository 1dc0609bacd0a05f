// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/panehighlight.h"
#include "ui/shell/theme.h"

#include <QRectF>

class QPainter;
class QTextDocument;

// What a pane paints besides the words.
struct PaneMarks {
    QList<PaneHighlight> highlights; // sorted by span
    QList<int> lanes;                // stripeLanes() of them
    QList<PaneEvent> events;         // sorted by span
    QList<TextSpan> flashes;         // places that were just gone to
    HighlightId selectedHighlight;
    EventId selectedEvent;
    qreal flashStrength = 0; // 1 full, 0 gone

    void setHighlights(QList<PaneHighlight> marks);
};

// Paints a pane's marks in the coordinates of its document: grounds under the words, and in the margins a stripe for
// each highlight (right) and a diamond for each passage that reports an event (left). It holds nothing; what it is
// given must live while it paints.
class ArticlePainter
{
public:
    // The document's side margins, in which the marks stand, for this line height.
    static qreal leftMargin(qreal lineHeight) { return lineHeight * 1.1; }
    static qreal rightMargin(qreal lineHeight) { return lineHeight * 1.2; }
    static constexpr int laneLimit = 4; // stripes beside each other; further ones share the last

    ArticlePainter(const QTextDocument &document, const PaneMarks &marks, const Theme &theme, qreal lineHeight)
        : m_document(document), m_marks(marks), m_theme(theme), m_lineHeight(lineHeight)
    {
    }

    void paintGrounds(QPainter &painter, const QRectF &visible) const;
    void paintMargins(QPainter &painter, const QRectF &visible) const;

    // What stands at a point of the margins; null and -1 where nothing does.
    [[nodiscard]] int stripeAt(QPointF point, const QRectF &visible) const; // place in marks.highlights
    [[nodiscard]] EventId diamondAt(QPointF point, const QRectF &visible) const;

private:
    [[nodiscard]] QRectF stripeRect(qsizetype index) const;
    [[nodiscard]] QRectF diamondRect(const PaneEvent &event) const;
    void paintGround(QPainter &painter, const PaneHighlight &highlight, const QRectF &visible) const;
    void paintStripe(QPainter &painter, qsizetype index) const;
    template <class Visit>
    void eachVisible(const QRectF &visible, Visit visit) const;

    const QTextDocument &m_document;
    const PaneMarks &m_marks;
    const Theme &m_theme;
    qreal m_lineHeight;
};
