// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinecolours.h"

#include <array>

static constexpr std::array<QRgb, 7> lightLanes{0x0072B2, 0xB84A00, 0x007A5C, 0xA0407A, 0x7D6200, 0x5B4FB0, 0x5A6470};
static constexpr std::array<QRgb, 7> darkLanes{0x56B4E9, 0xFF9454, 0x3CC9A0, 0xE890C4, 0xE6B830, 0xB0A4F5, 0xA7AFB9};

QColor mixed(const QColor &first, const QColor &second, double part)
{
    const auto channel = [part](float a, float b) { return static_cast<float>(a * (1 - part) + b * part); };
    return QColor::fromRgbF(channel(first.redF(), second.redF()), channel(first.greenF(), second.greenF()),
                            channel(first.blueF(), second.blueF()));
}

TimelineColours::TimelineColours(const QPalette &palette)
    : ground(palette.color(QPalette::Base))
    , text(palette.color(QPalette::Text))
    , accent(palette.color(QPalette::Highlight))
    , isDark(ground.lightnessF() < text.lightnessF())
{
    stripe = mixed(ground, text, isDark ? 0.035 : 0.025);
    quietText = mixed(ground, text, 0.68);
    strongLine = mixed(ground, text, isDark ? 0.24 : 0.20);
    faintLine = mixed(ground, text, isDark ? 0.11 : 0.09);
    conflict = QColor::fromRgb(isDark ? 0xFF8A80 : 0xB3261E);
}

QColor TimelineColours::lane(qsizetype index) const
{
    const auto &set = isDark ? darkLanes : lightLanes;
    return QColor::fromRgb(set.at(static_cast<size_t>(index) % set.size()));
}

QColor TimelineColours::quiet(const QColor &colour) const
{
    return mixed(ground, colour, 0.6);
}
