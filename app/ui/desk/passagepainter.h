// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/passagelayout.h"
#include "ui/shell/theme.h"

class QFont;
class QPainter;
class QTextDocument;

// Paints what a comparison says of a pane's words, in the coordinates of its document: the focused sentences' ground
// and frame, lines below words that others have alike, and chips, bars and badges in the left margin. What it is given
// must live while it paints.
class PassagePainter
{
public:
    PassagePainter(const QTextDocument &document, const SeenText &seen, TextSpan shown, const PaneMarks &marks,
                   const Theme &theme, qreal lineHeight);

    // Below the tints of highlights.
    void paintFocus(QPainter &painter) const;
    void paintUnderlines(QPainter &painter) const;
    void paintMargin(QPainter &painter, const QFont &labels) const;

    [[nodiscard]] const PassageLayout &layout() const { return m_layout; }

private:
    [[nodiscard]] QList<QRectF> focusRects(TextSpan span) const;
    void paintChip(QPainter &painter, const PassageChip &chip, const QFont &labels) const;
    void paintDots(QPainter &painter, const PassageChip &chip, const PaneSentence &sentence) const;
    void paintPattern(QPainter &painter, const PassageChip &chip, const PaneSentence &sentence) const;
    void paintBadge(QPainter &painter, const PassageBadge &badge) const;

    const QTextDocument &m_document;
    const SeenText &m_seen;
    const PaneMarks &m_marks;
    const Theme &m_theme;
    qreal m_lineHeight;
    qreal m_right; // where the words end
    PassageLayout m_layout;
};
