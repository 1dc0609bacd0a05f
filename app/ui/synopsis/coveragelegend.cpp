// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/coveragelegend.h"

#include "models/coveragewords.h"
#include "ui/shell/theme.h"
#include "ui/synopsis/stancemark.h"
#include "ui/widgets/rowpainting.h"

#include <QPainter>

CoverageLegend::CoverageLegend(QWidget *parent)
    : QWidget(parent)
    , m_entries{{.words = tr("reports"), .stance = Stance::Reports},
                {.words = tr("plans"), .stance = Stance::Plans, .modality = Modality::Planned},
                {.words = tr("speculates"), .stance = Stance::Speculates, .modality = Modality::Speculated},
                {.words = tr("denies"), .stance = Stance::Denies, .modality = Modality::Denied},
                {.words = tr("recurring"), .stance = Stance::Reports, .modality = Modality::Recurring},
                {.words = tr("attributes to others"), .stance = Stance::Attributes},
                {.words = tr("a plan of others"), .stance = Stance::Attributes, .modality = Modality::Planned},
                {.words = tr("silent: read, not mentioned"), .stance = Stance::Silent},
                {.words = tr("contradicts"), .isConflict = true}}
{
    QStringList words;
    for (const Entry &entry : std::as_const(m_entries)) {
        words.append(entry.words);
    }
    setAccessibleName(tr("Signs: %1").arg(words.join(QStringLiteral(", "))));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QList<QRect> CoverageLegend::places(int width) const
{
    const QFontMetrics metrics(quietFont(font()));
    const int line = metrics.height();
    const int gap = line;
    QList<QRect> places;
    QPoint at(0, 0);
    for (const Entry &entry : m_entries) {
        const int wide = line + line / 4 + metrics.horizontalAdvance(entry.words);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + line + line / 4};
        places.append({at, QSize(wide, line)});
        at.rx() += wide + gap;
    }
    return places;
}

QSize CoverageLegend::sizeHint() const
{
    const int width = fontMetrics().height() * 20;
    return {width, heightForWidth(width)};
}

// A line: what does not fit is cut before the matrix is.
QSize CoverageLegend::minimumSizeHint() const
{
    return {0, QFontMetrics(quietFont(font())).height()};
}

int CoverageLegend::heightForWidth(int width) const
{
    return places(width).last().bottom() + 1;
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setFont(quietFont(font()));
    const QList<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const Entry &entry = m_entries[i];
        const qreal side = rects[i].height() * 0.72;
        const QRectF box(rects[i].left() + (rects[i].height() - side) / 2,
                         rects[i].top() + (rects[i].height() - side) / 2, side, side);
        if (entry.isConflict) {
            painter.setPen(theme.warning);
            painter.drawText(QRect(rects[i].topLeft(), QSize(rects[i].height(), rects[i].height())), Qt::AlignCenter,
                             QStringLiteral("≠"));
        } else {
            paintStanceMark(painter, box, entry.stance, entry.modality, theme);
        }
        painter.setPen(theme.quiet);
        painter.drawText(rects[i].adjusted(rects[i].height() + rects[i].height() / 4, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.words);
    }
}
