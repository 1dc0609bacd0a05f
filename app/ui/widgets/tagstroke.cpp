// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tagstroke.h"

#include "core/tagcolour.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace
{
enum class Stroke { Solid, Dashes, Dots, Hollow, DashDot, Ladder, Double, Waist, Thin };

Stroke strokeOf(const QString &colourName)
{
    // One for each colour, in their order.
    const auto found =
        std::ranges::find_if(tagColours, [&](const TagColour &colour) { return colour.name == colourName; });
    return found == tagColours.end() ? Stroke::Thin : Stroke(found - tagColours.begin());
}

// Pieces of `on` and gaps of `off` in turn, counted from `from` below the top of the document.
void fillPieces(QPainter &painter, const QRectF &stripe, qreal on, qreal off, const QColor &colour, qreal from = 0)
{
    on = std::max(1.0, std::round(on));
    off = std::max(1.0, std::round(off));
    from = std::round(from);
    const qreal step = on + off;
    QVarLengthArray<QRect, 64> pieces; // whole pixels in one go are painted fastest
    for (qreal top = std::floor((stripe.top() - from) / step) * step + from; top < stripe.bottom(); top += step) {
        const QRectF piece = QRectF(stripe.left(), top, stripe.width(), on).intersected(stripe);
        if (piece.height() > 0)
            pieces.append(piece.toRect());
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRects(pieces.constData(), int(pieces.size()));
}

void drawFrame(QPainter &painter, const QRectF &stripe, const QColor &colour)
{
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(stripe.adjusted(0, 0, -1, -1));
}

QRectF middle(const QRectF &stripe, qreal share)
{
    const qreal cut = std::max(1.0, std::round(stripe.width() * (1 - share) / 2));
    return stripe.adjusted(cut, 0, -cut, 0);
}
} // namespace

void paintTagStroke(QPainter &painter, const QRectF &stripe, const QString &colourName, const Theme &theme)
{
    const QColor colour = theme.tagStripe(colourName);
    const qreal w = stripe.width();
    switch (strokeOf(colourName)) {
    case Stroke::Solid:
        painter.fillRect(stripe, colour);
        break;
    case Stroke::Dashes:
        fillPieces(painter, stripe, w * 2.4, w * 0.8, colour);
        break;
    case Stroke::Dots:
        fillPieces(painter, stripe, w * 0.9, w * 0.7, colour);
        break;
    case Stroke::Hollow:
        drawFrame(painter, stripe, colour);
        break;
    case Stroke::DashDot:
        fillPieces(painter, stripe, w * 2.6, w * 2.4, colour);
        fillPieces(painter, stripe, w * 0.8, w * 4.2, colour, w * 3.4);
        break;
    case Stroke::Ladder:
        drawFrame(painter, stripe, colour);
        fillPieces(painter, stripe, w * 0.5, w * 1.1, colour);
        break;
    case Stroke::Double:
        painter.fillRect(QRectF(stripe.left(), stripe.top(), 1, stripe.height()), colour);
        painter.fillRect(QRectF(stripe.right() - 1, stripe.top(), 1, stripe.height()), colour);
        break;
    case Stroke::Waist:
        painter.fillRect(middle(stripe, 0.34), colour);
        fillPieces(painter, stripe, w * 0.8, w * 1.4, colour);
        break;
    case Stroke::Thin:
        painter.fillRect(middle(stripe, 0.4), colour);
        break;
    }
}
