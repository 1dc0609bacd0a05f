// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/preparedtext.h"

#include <QCache>
#include <QPainter>
#include <QStaticText>

#include <cmath>

// A few windows full.
static constexpr int mostKept = 4000;

void drawPrepared(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    thread_local QCache<std::pair<QString, size_t>, QStaticText> prepared(mostKept);
    const std::pair key(text, qHash(painter.font()));
    QStaticText *line = prepared.object(key);
    if (line == nullptr) {
        line = new QStaticText(text);
        line->setTextFormat(Qt::PlainText);
        line->prepare({}, painter.font());
        prepared.insert(key, line);
    }
    const QSizeF size = line->size();
    double left = rect.left();
    if (alignment.testFlag(Qt::AlignHCenter))
        left += std::round((rect.width() - size.width()) / 2);
    else if (alignment.testFlag(Qt::AlignRight))
        left = rect.right() - size.width();
    const double top = rect.top() + std::round((rect.height() - size.height()) / 2);
    painter.drawStaticText(QPointF(left, top), *line);
}
