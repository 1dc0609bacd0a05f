// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinemetrics.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

static QFont labelFont(const QFont &widgetFont)
{
    QFont font = widgetFont;
    font.setPixelSize(std::max(8, qRound(QFontInfo(widgetFont).pixelSize() * 0.92)));
    return font;
}

static double evenly(double size)
{
    return 2 * std::round(size / 2);
}

TimelineMetrics::TimelineMetrics(const QFont &widgetFont)
    : font(labelFont(widgetFont))
    , text(font)
    , ticks(text)
    , em(font.pixelSize())
    , pen(std::max(1.0, std::round(em * 2 / 12) / 2))
    // Many fonts keep more room above and below their letters than rows can spare.
    , line(std::ceil(std::min(text.height(), em * 1.24)))
    , mark(evenly(em * 0.9))
    , band(evenly(em * 0.62))
    , bar(evenly(em * 0.42))
    , tick(std::round(em * 0.25))
    , wing(std::round(em * 0.9))
    , arrow(std::round(em * 4))
    , badge(std::round(em * 0.8))
    , least(std::round(em * 0.75))
    , gap(std::round(em * 0.75))
    , markGap(std::max(2.0, std::round(em / 6)))
    , rounding(std::round(em * 0.25))
    , labelGap(std::round(em * 0.4))
    , shortestLabel(std::round(em * 3.5))
    , longestLabel(std::round(em * 22))
    , lanePadding(std::round(em * 0.2))
    , fitLeft(std::round(em * 1.5))
    , fitRight(std::round(em * 13))
    , m_memory(std::make_shared<Memory>())
{
    row = line + tick;
    header = 2 * line + std::round(em * 0.25);
    reporting = line + std::round(em * 0.3);
    overview = std::round(em * 1.1);
}

// More than a few windows show.
static constexpr qsizetype mostRemembered = 20'000;

double TimelineMetrics::width(const QString &string) const
{
    if (const auto known = m_memory->widths.constFind(string); known != m_memory->widths.cend())
        return *known;
    if (m_memory->widths.size() >= mostRemembered)
        m_memory->widths.clear();
    return *m_memory->widths.insert(string, text.horizontalAdvance(string));
}

double TimelineMetrics::width(QChar letter) const
{
    const auto known = m_memory->letters.constFind(letter.unicode());
    return known != m_memory->letters.cend()
               ? *known
               : *m_memory->letters.insert(letter.unicode(), text.horizontalAdvance(letter));
}

// Scripts in which a letter has a width of its own, whatever stands beside it.
static bool isSimple(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool isCombining = code >= 0x300 && code < 0x370;
    return (code < 0x590 && !isCombining) || (code >= 0x2010 && code < 0x2060) || (code >= 0x3000 && code < 0xA000);
}

QString TimelineMetrics::cut(const QString &string, double room) const
{
    if (!std::ranges::all_of(string, isSimple))
        return text.elidedText(string, Qt::ElideRight, room);
    constexpr QChar ellipsis(u'…');
    const double dots = width(ellipsis);
    double taken = 0;
    qsizetype fitting = 0; // letters that leave room for an ellipsis
    for (const QChar letter : string) {
        taken += width(letter);
        if (taken > room)
            return string.first(fitting) + ellipsis;
        if (taken + dots <= room)
            ++fitting;
    }
    return string;
}
