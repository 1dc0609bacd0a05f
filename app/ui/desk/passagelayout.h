// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/panemarks.h"
#include "ui/desk/seentext.h"

// In how many articles a sentence is: "3/5", and a dot for each article below it.
struct PassageChip {
    QList<int> sentences; // places in PanePassages::sentences; more than one where there is room for one only
    QRectF rect;
    QRectF count;       // of it, the part with the number
    QList<QRectF> dots; // of each article; empty when there are too many
};

// Beside a sentence that is only here.
struct PassageBar {
    int sentence = 0; // place in PanePassages::sentences
    QRectF rect;
};

// Beside a line with figures that others have too.
struct PassageBadge {
    QList<int> figures; // places in PanePassages::figures
    QRectF rect;
    bool differs = false;
};

// The words of a run on one line.
struct PassageUnderline {
    int run = 0; // place in PanePassages::runs
    QRectF words;
};

// What is at a point.
struct PassageHit {
    QList<int> sentences;
    QList<int> figures;
    int run = -1;

    [[nodiscard]] bool isEmpty() const { return sentences.isEmpty() && figures.isEmpty() && run < 0; }
};

// Where the marks of a comparison stand, of the part of an article that is seen, in the coordinates of its document:
// from left to right a column of chips, one of signs (figures, and the diamonds of MarginLayout), one of bars, then the
// words. A chip is no higher than a line, so that each sentence that starts a line has room for its own. Pure: it
// paints nothing and keeps nothing of what it is given.
class PassageLayout
{
public:
    // The document's left margin for so many compared articles.
    static qreal leftMargin(qreal lineHeight, int articles);
    // The middle of the column of signs.
    static qreal signCentre(qreal lineHeight, int articles);
    // Dots for more could not be told apart.
    static constexpr int dotLimit = 8;

    // `shown` is what of the seen text the words of are painted.
    PassageLayout(const SeenText &seen, TextSpan shown, const PaneMarks &marks, qreal lineHeight, qreal textWidth);

    [[nodiscard]] const QList<PassageChip> &chips() const { return m_chips; }
    [[nodiscard]] const QList<PassageBar> &bars() const { return m_bars; }
    [[nodiscard]] const QList<PassageBadge> &badges() const { return m_badges; }
    [[nodiscard]] const QList<PassageUnderline> &underlines() const { return m_underlines; }

    [[nodiscard]] PassageHit at(QPointF point) const;
    // The sentences of the chip or bar at a point.
    [[nodiscard]] QList<int> sentencesAt(QPointF point) const;

private:
    void addSentences(const SeenText &seen, const PanePassages &passages);
    void addChip(int sentence, const SeenExtent &extent, int articles);
    void addBar(int place, const PaneSentence &sentence, const SeenText &seen);
    void addBadges(const SeenText &seen, const PaneMarks &marks);
    void addUnderlines(const SeenText &seen, TextSpan shown, const QList<PaneRun> &runs);

    qreal m_lineHeight;
    qreal m_left;  // where the words begin
    qreal m_right; // and end
    QList<PassageChip> m_chips;
    QList<PassageBar> m_bars;
    QList<PassageBadge> m_badges;
    QList<PassageUnderline> m_underlines;
};
