// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/panemarks.h"
#include "ui/desk/seentext.h"
#include "ui/shell/theme.h"

#include <optional>

class QPainter;

// Dims words that other articles have alike: their own ground is laid over them once more, so thin that they stay
// legible. Neither the document nor its colours are touched, and the grounds of highlights stay as they were. What is
// selected, found or flashes is left clear. What it is given must live while it paints.
class SharedVeil
{
public:
    SharedVeil(const PaneMarks &marks, const Theme &theme, TextSpan selection);

    void paint(QPainter &painter, const SeenText &seen, TextSpan shown) const;

    // A stretch of shared words with one ground.
    struct Piece {
        TextSpan span;
        QColor ground;
    };
    [[nodiscard]] QList<Piece> pieces(TextSpan shown) const;

private:
    [[nodiscard]] std::optional<QColor> groundAt(qsizetype position) const;
    // Where the ground may change within a stretch; sorted, with its ends.
    [[nodiscard]] QList<qsizetype> borders(TextSpan span) const;

    const PaneMarks &m_marks;
    const Theme &m_theme;
    TextSpan m_selection;
};
