// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QRectF>

#include <optional>

class QTextDocument;

// Where words stand in a document, in its own coordinates, pixels. GUI thread.

// From the top of the span's first line to the bottom of its last, wherever they are; lays out all that stands above.
QRectF verticalExtent(const QTextDocument &document, TextSpan span);

// How far down in an article its characters stand, as a share of its height, without laying anything out: where the
// document is laid out already by its blocks' heights, else by the number of characters.
class TextScale
{
public:
    explicit TextScale(const QTextDocument &document);

    [[nodiscard]] qreal shareOf(qsizetype position) const; // 0 top, 1 bottom
    [[nodiscard]] qsizetype positionAt(qreal share) const;
    // Pixels; nothing while it is not laid out.
    [[nodiscard]] std::optional<qreal> height() const;

private:
    struct Stop {
        qsizetype position = 0;
        qreal top = 0;
    };

    QList<Stop> m_stops; // of each block, and of the end
    bool m_isLaidOut;
};
