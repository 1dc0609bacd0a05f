// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowpainting.h"

#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>

#include <algorithm>

QFont scaledFont(const QFont &font, qreal factor)
{
    QFont scaled(font);
    if (font.pointSizeF() > 0)
        scaled.setPointSizeF(font.pointSizeF() * factor);
    else
        scaled.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return scaled;
}

QFont quietFont(const QFont &font)
{
    return scaledFont(font, 0.88);
}

int rowMargin(const QFontMetrics &metrics)
{
    return std::max(6, qRound(metrics.height() * 0.6));
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, RowGround ground)
{
    const Theme &theme = themeOf(option.palette);
    if (ground == RowGround::Chosen) {
        painter.fillRect(option.rect, theme.accentSoft);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        QColor hover = theme.line;
        hover.setAlpha(80);
        painter.fillRect(option.rect, hover);
    }
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 0.5, -1.5, -0.5), 3, 3);
    painter.restore();
}

void paintTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const auto at = [&](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    QPainterPath tick(at(0.25, 0.52));
    tick.lineTo(at(0.43, 0.71));
    tick.lineTo(at(0.76, 0.29));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
    painter.restore();
}

QString plainToolTip(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    return QStringLiteral("<p>%1</p>").arg(escaped.replace(QLatin1Char('\n'), QLatin1StringView("<br>")));
}
