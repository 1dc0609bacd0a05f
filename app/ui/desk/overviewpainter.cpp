// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/overviewpainter.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace
{
void paintMark(QPainter &painter, const OverviewMark &mark, const Theme &theme)
{
    switch (mark.kind) {
    case OverviewMark::Kind::Highlight:
        painter.fillRect(mark.rect, theme.tagStripe(mark.colour));
        break;
    case OverviewMark::Kind::Hit:
        painter.fillRect(mark.rect, theme.hitLine);
        break;
    case OverviewMark::Kind::CurrentHit: {
        painter.fillRect(mark.rect, theme.hitLine);
        // An arrow from the text's side: the line alone could be a crowd of others.
        const qreal reach = mark.rect.width() * 0.4;
        const QPointF tip(mark.rect.left() + reach, mark.rect.center().y());
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hitLine);
        painter.drawPolygon(QPolygonF{{mark.rect.left(), tip.y() - reach}, tip, {mark.rect.left(), tip.y() + reach}});
        break;
    }
    case OverviewMark::Kind::Event: {
        painter.setPen(QPen(theme.page, 1));
        painter.setBrush(theme.accent);
        const QPointF centre = mark.rect.center();
        painter.drawPolygon(QPolygonF{{centre.x(), mark.rect.top()},
                                      {mark.rect.right(), centre.y()},
                                      {centre.x(), mark.rect.bottom()},
                                      {mark.rect.left(), centre.y()}});
        break;
    }
    }
}
} // namespace

void paintOverview(QPainter &painter, const OverviewLayout &layout, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const OverviewMark &mark : layout.items()) {
        paintMark(painter, mark, theme);
    }
}
