// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/stancemark.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QtMath>

namespace
{
QPainterPath bubble(const QRectF &box)
{
    QRectF body = box;
    body.setHeight(box.height() * 0.74);
    QPainterPath path;
    path.addRoundedRect(body, box.width() * 0.24, box.width() * 0.24);
    QPainterPath tail(QPointF(box.left() + box.width() * 0.2, body.bottom() - 1));
    tail.lineTo(box.left() + box.width() * 0.2, box.bottom());
    tail.lineTo(box.left() + box.width() * 0.55, body.bottom() - 1);
    tail.closeSubpath();
    return path.united(tail);
}

QPainterPath outline(const QRectF &box, Stance stance)
{
    if (stance == Stance::Attributes)
        return bubble(box);
    QPainterPath path;
    path.addEllipse(box);
    return path;
}

void paintDash(QPainter &painter, const QRectF &box, const QColor &colour, qreal stroke)
{
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(box.left() + box.width() * 0.25, box.center().y()),
                     QPointF(box.right() - box.width() * 0.25, box.center().y()));
}
void paintFresh(QPainter &painter, const QRectF &box, Stance stance, Modality modality, const Theme &theme)
{
    const qreal stroke = std::max(1.2, box.width() / 9);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (stance == Stance::Silent) {
        paintDash(painter, box, theme.quiet, stroke);
        painter.restore();
        return;
    }
    const QColor colour = stance == Stance::Attributes ? theme.accent : theme.ink;
    QPen pen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (modality == Modality::Speculated)
        pen.setDashPattern({0.1, 1.9});
    const QRectF inner = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(pen);
    painter.setBrush(modality == Modality::Happened ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(outline(inner, stance));
    if (modality == Modality::Denied) {
        painter.drawLine(inner.bottomLeft(), inner.topRight());
    } else if (modality == Modality::Recurring) {
        const qreal body = stance == Stance::Attributes ? 0.37 : 0.5;
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(inner.center().x(), inner.top() + inner.height() * body), stroke * 1.3,
                            stroke * 1.3);
    }
    painter.restore();
}
} // namespace

// A matrix shows hundreds of the same few signs, and drawing them takes longer than all else in a frame.
void paintStanceMark(QPainter &painter, const QRectF &box, Stance stance, Modality modality, const Theme &theme)
{
    if (stance == Stance::NotRead)
        return;
    const qreal ratio = painter.device()->devicePixelRatio();
    const QString key = QStringLiteral("stance-%1-%2-%3-%4-%5")
                            .arg(int(stance))
                            .arg(int(modality))
                            .arg(box.width())
                            .arg(ratio)
                            .arg(theme.ink.rgb() ^ theme.accent.rgb());
    const int margin = 1; // for what antialiasing spills
    const int side = qCeil(box.width()) + 2 * margin;
    QPixmap mark;
    if (!QPixmapCache::find(key, &mark)) {
        mark = QPixmap(QSize(side, side) * ratio);
        mark.setDevicePixelRatio(ratio);
        mark.fill(Qt::transparent);
        QPainter fresh(&mark);
        paintFresh(fresh, QRectF(margin, margin, box.width(), box.height()), stance, modality, theme);
        fresh.end();
        QPixmapCache::insert(key, mark);
    }
    painter.drawPixmap(QPoint(qRound(box.left()), qRound(box.top())) - QPoint(margin, margin), mark);
}
