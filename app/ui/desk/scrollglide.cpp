// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/scrollglide.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

ScrollGlide::ScrollGlide(QAbstractScrollArea &area, QObject *parent)
    : QObject(parent), m_area(area), m_bar(*area.verticalScrollBar()), m_end(m_bar.maximum())
{
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (isMoving()) // and not while it is being set up
            set(value.toInt());
    });
    connect(&m_bar, &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (!m_isSource)
            m_end = maximum; // the area has laid out its contents
    });
    connect(&m_bar, &QScrollBar::valueChanged, this, &ScrollGlide::giveBack);
    connect(&m_bar, &QScrollBar::sliderReleased, this, [this] { giveBack(m_bar.value()); });
    for (QObject *watched :
         {static_cast<QObject *>(&area), static_cast<QObject *>(area.viewport()), static_cast<QObject *>(&m_bar)}) {
        watched->installEventFilter(this);
    }
}

void ScrollGlide::moveTo(int value, Pace pace)
{
    constexpr int longest = 180; // ms
    const int allowed = m_area.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_area);
    if (isMoving() && pace == Pace::Smooth && value == target())
        return; // it is on its way
    m_animation.stop();
    if (value == m_bar.value())
        return;
    if (pace == Pace::AtOnce || allowed <= 0 || !m_area.isVisible()) {
        set(value);
        return;
    }
    m_animation.setDuration(std::min(longest, allowed));
    m_animation.setStartValue(m_bar.value());
    m_animation.setEndValue(value);
    m_animation.start();
}

int ScrollGlide::target() const
{
    return isMoving() ? m_animation.endValue().toInt() : m_bar.value();
}

void ScrollGlide::set(int value)
{
    const QScopedValueRollback source(m_isSource, true);
    setRange(std::min(0, value), std::max(m_end, value));
    m_bar.setValue(value);
}

void ScrollGlide::setRange(int minimum, int maximum)
{
    if (minimum != m_bar.minimum() || maximum != m_bar.maximum())
        m_bar.setRange(minimum, maximum);
}

// The room beyond the ends goes when it is used no more; not under the reader's hand.
void ScrollGlide::giveBack(int value)
{
    if (m_isSource || m_bar.isSliderDown() || value < 0 || value > m_end)
        return;
    const QScopedValueRollback source(m_isSource, true);
    setRange(0, m_end);
}

bool ScrollGlide::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
        stop();
        emit takenOver();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
