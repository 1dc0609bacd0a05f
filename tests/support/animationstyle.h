// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QProxyStyle>

// The style of one who has switched animations off; or of one for whom they last, so that they can be caught half-way.
class AnimationStyle : public QProxyStyle
{
public:
    explicit AnimationStyle(int duration) : QProxyStyle(QStringLiteral("fusion")), m_duration(duration) {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration ? m_duration
                                                    : QProxyStyle::styleHint(hint, option, widget, returned);
    }

private:
    int m_duration;
};

// For the whole program; ms.
inline void setAnimationDuration(int duration)
{
    QApplication::setStyle(new AnimationStyle(duration));
}
