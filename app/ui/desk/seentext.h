// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QRectF>
#include <QTextLine>

#include <optional>

class QTextDocument;

// From the top of a passage to its bottom, as far as it is seen.
struct SeenExtent {
    qreal top = 0;
    qreal bottom = 0;
    bool startsHere = true; // else it goes on above what is seen
    bool endsHere = true;
};

// The lines of a document that touch a rectangle, in the document's coordinates: only they are laid out and asked, so
// that everything painted with it costs what is seen and not what there is. Spans in UTF-16 units. The document must
// live and stay as it is. GUI thread.
class SeenText
{
public:
    SeenText(const QTextDocument &document, const QRectF &visible);

    // The characters of the lines; what touches none of them is not seen.
    [[nodiscard]] TextSpan span() const;
    // Only of those lines that touch this part of the rectangle.
    [[nodiscard]] TextSpan spanIn(const QRectF &part) const;
    // One rectangle for each line, or part of one, that a passage covers.
    [[nodiscard]] QList<QRectF> rects(TextSpan passage) const;
    // Nothing when no line of the passage is seen.
    [[nodiscard]] std::optional<SeenExtent> extent(TextSpan passage) const;

private:
    struct Line {
        QTextLine line;
        qsizetype block = 0; // where its block starts
        TextSpan span;
        QRectF rect;
        qreal left = 0; // of its block
        bool isWhole(TextSpan passage) const { return passage.start <= span.start && passage.end >= span.end; }
    };
    // To ask a line where a character stands is dear, and passages meet: the last answer is kept.
    struct Edge {
        qsizetype position = -1;
        qreal top = 0;
        qreal x = 0;
    };

    void appendLines(const class QTextBlock &block, QPointF origin);
    [[nodiscard]] QList<Line>::const_iterator firstLine(qsizetype position) const;

    [[nodiscard]] qreal xAt(const Line &line, qsizetype position) const;

    QRectF m_visible;
    mutable Edge m_edge;
    QList<Line> m_lines;
};
