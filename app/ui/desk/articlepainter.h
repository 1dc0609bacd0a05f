// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/marginlayout.h"
#include "ui/desk/passagepainter.h"
#include "ui/shell/theme.h"

#include <QFont>

class QPainter;
class QTextDocument;

enum class HighlightEnd { Start, End };

// Paints a pane's marks in the coordinates of its document: grounds under the words, and in the margins a stripe for
// each highlight (right) and, left, a diamond for each passage that reports an event and what a comparison says. Only
// what `shown` holds is looked at, with as many lines around it as a name in the margin can be long: where a name is
// cut must not depend on which part of it is painted. It holds nothing; what it is given must live while it paints.
class ArticlePainter
{
    Q_DISABLE_COPY_MOVE(ArticlePainter)

public:
    ArticlePainter(const QTextDocument &document, const PaneMarks &marks, const Theme &theme, qreal lineHeight,
                   const QRectF &shown);

    void paintGrounds(QPainter &painter) const;
    void paintMargins(QPainter &painter, const QFont &labels) const;
    // Dims words that other articles have alike, all but the selected ones; over the words.
    void paintVeil(QPainter &painter, TextSpan selection) const;
    // The grips with which the selected highlight is resized; over the words.
    void paintHandles(QPainter &painter) const;

    [[nodiscard]] const MarginLayout &margins() const { return m_margins; }
    [[nodiscard]] const PassageLayout &passages() const { return m_passages.layout(); }
    // Which grip is at a point.
    [[nodiscard]] std::optional<HighlightEnd> handleAt(QPointF point) const;

private:
    struct Handle {
        HighlightEnd end;
        QRectF bar;
        QRectF knob;
    };

    void paintTints(QPainter &painter) const;
    void paintFlashes(QPainter &painter) const;
    void paintHits(QPainter &painter) const;
    void paintOutlines(QPainter &painter) const;
    void paintSelectedEvent(QPainter &painter) const;
    void paintStripe(QPainter &painter, const MarginStripe &stripe) const;
    void paintSigns(QPainter &painter, const MarginStripe &stripe, const QFont &labels) const;
    void paintLabel(QPainter &painter, const MarginStripe &stripe, const QFont &labels) const;
    void paintRest(QPainter &painter, const MarginRest &rest, const QFont &labels) const;
    [[nodiscard]] QList<Handle> handles() const;
    [[nodiscard]] QList<QRectF> shownRects(TextSpan passage) const;

    const PaneMarks &m_marks;
    const Theme &m_theme;
    qreal m_lineHeight;
    SeenText m_seen;
    TextSpan m_shown; // of it, what the words of are painted
    QRectF m_reach;   // a stripe is painted no further: its cut ends are out of sight
    MarginLayout m_margins;
    PassagePainter m_passages;
};
