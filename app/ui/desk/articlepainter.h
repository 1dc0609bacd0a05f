// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/marginlayout.h"
#include "ui/shell/theme.h"

#include <QFont>

class QPainter;
class QTextDocument;

enum class HighlightEnd { Start, End };

// Paints a pane's marks in the coordinates of its document: grounds under the words, and in the margins a stripe for
// each highlight (right) and a diamond for each passage that reports an event (left). Only what `visible` shows is
// looked at. It holds nothing; what it is given must live while it paints.
class ArticlePainter
{
public:
    ArticlePainter(const QTextDocument &document, const PaneMarks &marks, const Theme &theme, qreal lineHeight,
                   const QRectF &visible);

    void paintGrounds(QPainter &painter) const;
    void paintMargins(QPainter &painter, const QFont &labels) const;
    // The grips with which the selected highlight is resized; over the words.
    void paintHandles(QPainter &painter) const;

    [[nodiscard]] const MarginLayout &margins() const { return m_margins; }
    // Which grip is at a point.
    [[nodiscard]] std::optional<HighlightEnd> handleAt(QPointF point) const;

private:
    struct Handle {
        HighlightEnd end;
        QRectF bar;
        QRectF knob;
    };

    void paintTints(QPainter &painter) const;
    void paintHits(QPainter &painter) const;
    void paintOutlines(QPainter &painter) const;
    void paintSelectedEvent(QPainter &painter) const;
    void paintStripe(QPainter &painter, const MarginStripe &stripe, const QFont &labels) const;
    void paintLabel(QPainter &painter, const MarginStripe &stripe, const QFont &labels) const;
    void paintRest(QPainter &painter, const MarginRest &rest, const QFont &labels) const;
    [[nodiscard]] QList<Handle> handles() const;

    const PaneMarks &m_marks;
    const Theme &m_theme;
    qreal m_lineHeight;
    SeenText m_seen;
    MarginLayout m_margins;
};
