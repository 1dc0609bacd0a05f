// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/ribbongutter.h"

#include "ui/desk/articlepane.h"
#include "ui/desk/ribbons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

RibbonGutter::RibbonGutter(QSplitter *splitter) : QSplitterHandle(Qt::Horizontal, splitter)
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void RibbonGutter::setRibbons(Ribbons *ribbons)
{
    m_ribbons = ribbons;
    connect(ribbons, &Ribbons::changed, this, qOverload<>(&QWidget::update));
}

QFont RibbonGutter::labelFont() const
{
    QFont small = font();
    small.setPixelSize(std::max(8, fontMetrics().height() * 6 / 10));
    return small;
}

// The panes have moved since it was painted last, or this would not be asked for.
void RibbonGutter::paintEvent(QPaintEvent *event)
{
    m_layout = {};
    const auto *before = qobject_cast<ArticlePane *>(splitter()->widget(splitter()->indexOf(this)));
    if (m_ribbons && before)
        m_layout = RibbonLayout(m_ribbons->sceneBefore(before, *this), QFontMetricsF(labelFont()).height());
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.fillRect(event->rect(), themeOf(palette()).panel);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(m_layout.text(), Qt::IntersectClip);
    paint(painter);
}

void RibbonGutter::paint(QPainter &painter) const
{
    const Theme &theme = themeOf(palette());
    QColor faint = theme.quiet;
    faint.setAlphaF(0.45F);
    for (const RibbonLayout::Stub &stub : m_layout.stubs()) {
        painter.fillRect(stub.rect, faint);
    }
    QColor edge = theme.accent;
    edge.setAlphaF(0.7F);
    for (const RibbonLayout::Band &band : m_layout.bands()) {
        painter.fillPath(band.ground, theme.accentSoft);
        painter.strokePath(band.edges, QPen(edge, 1));
    }
    painter.setFont(labelFont());
    for (const RibbonLayout::Tick &tick : m_layout.ticks()) {
        painter.setPen(theme.accent);
        if (!tick.label.isEmpty())
            painter.drawText(tick.labelRect, int(Qt::AlignCenter) | int(Qt::TextSingleLine),
                             painter.fontMetrics().elidedText(tick.label, Qt::ElideRight, int(tick.labelRect.width())));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawPolygon(tick.arrow);
    }
}

void RibbonGutter::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? m_layout.targetAt(event->position()) : std::nullopt;
    if (!m_pressed)
        QSplitterHandle::mousePressEvent(event);
}

void RibbonGutter::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        setCursor(m_layout.targetAt(event->position()) ? Qt::PointingHandCursor : Qt::SplitHCursor);
    if (!m_pressed)
        QSplitterHandle::mouseMoveEvent(event);
}

void RibbonGutter::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        QSplitterHandle::mouseReleaseEvent(event);
        return;
    }
    const Place place = *std::exchange(m_pressed, std::nullopt);
    if (m_layout.targetAt(event->position()) == place)
        emit m_ribbons->placeWanted(place);
}

bool RibbonGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_ribbons)
        return QSplitterHandle::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<Place> place = m_layout.targetAt(help->pos());
    QToolTip::showText(help->globalPos(), place ? plainToolTip(m_ribbons->wordsFor(*place)) : QString(), this);
    return true;
}
