// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/panemarks.h"
#include "ui/desk/textgeometry.h"

#include <QCoreApplication>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

// A mark of the overview strip. The kinds have shapes of their own.
struct OverviewMark {
    enum class Kind { Highlight, Hit, CurrentHit, Event };

    Kind kind = Kind::Highlight;
    QRectF rect;
    QString colour; // of a highlight: a tag colour's name
};

// What stands where in the strip beside an article's scroll bar, which shows the whole article: highlights as bars in
// lanes, hits as lines across, the selected event's passages as diamonds. Marks that fall on the same pixels are one.
// Pure. `marks` must outlive it.
class OverviewLayout
{
    Q_DECLARE_TR_FUNCTIONS(OverviewLayout)

public:
    OverviewLayout(const PaneMarks &marks, const TextScale &scale, QSizeF size);

    [[nodiscard]] const QList<OverviewMark> &items() const { return m_items; }

    // The passage that a click at this height means: the nearest mark within reach, else the bare place.
    [[nodiscard]] TextSpan passageAt(qreal y) const;
    // What stands there, a name a line; empty where nothing does.
    [[nodiscard]] QStringList namesAt(qreal y) const;

private:
    void addHighlights();
    void addHits();
    void addEvents();
    [[nodiscard]] qreal yOf(qsizetype position) const { return m_scale.shareOf(position) * m_height; }
    [[nodiscard]] qsizetype positionAt(qreal y) const { return m_scale.positionAt(y / m_height); }
    // What a pointer at this height can mean, characters.
    [[nodiscard]] TextSpan reach(qreal y) const;

    const PaneMarks &m_marks;
    TextScale m_scale;
    qreal m_width;
    qreal m_height; // of the article in the strip: when all of it is seen, marks stand level with their words
    QList<OverviewMark> m_items;
};
