// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/passagelayout.h"

#include "ui/desk/marginlayout.h"

#include <algorithm>
#include <cmath>

namespace
{
// Shares of the height of a line.
constexpr qreal edge = 0.12;
constexpr qreal dotSize = 0.2;
constexpr qreal dotStep = 0.27;
constexpr qreal signColumn = 0.54;
constexpr qreal barColumn = 0.34;

// One row where it is short enough, else two.
int dotsInRow(int articles)
{
    return articles <= 5 ? articles : (PassageLayout::dotLimit + 1) / 2;
}

// What the number of articles needs, "12/20" more than "3/5".
qreal chipColumn(int articles)
{
    constexpr qreal narrowest = 0.95;
    return articles > 9 ? 1.45 : std::max(narrowest, (dotsInRow(articles) - 1) * dotStep + dotSize);
}
} // namespace

qreal PassageLayout::leftMargin(qreal lineHeight, int articles)
{
    return std::round(lineHeight * (edge + chipColumn(articles) + signColumn + barColumn));
}

qreal PassageLayout::signCentre(qreal lineHeight, int articles)
{
    return lineHeight * (edge + chipColumn(articles) + signColumn / 2);
}

PassageLayout::PassageLayout(const SeenText &seen, TextSpan shown, const PaneMarks &marks, qreal lineHeight,
                             qreal textWidth)
    : m_lineHeight(lineHeight)
    , m_left(leftMargin(lineHeight, marks.passages.articles))
    , m_right(textWidth - MarginLayout::rightMargin(lineHeight))
{
    if (!marks.passages.hasRoom())
        return;
    addSentences(seen, marks.passages);
    addBadges(seen, marks);
    addUnderlines(seen, shown, marks.passages.runs);
}

void PassageLayout::addSentences(const SeenText &seen, const PanePassages &passages)
{
    const auto touched = touching(passages.sentences, seen.span(), &PaneSentence::span);
    auto place = int(touched.begin() - passages.sentences.begin());
    for (const PaneSentence &sentence : touched) {
        if (sentence.isOnlyHere())
            addBar(place, sentence, seen);
        else if (const auto extent = seen.extent(sentence.span); extent && extent->startsHere)
            addChip(place, *extent, passages.articles);
        ++place;
    }
}

// Beside the first line of the sentence that has none yet; where there is no such line, the chip before stands for this
// sentence too.
void PassageLayout::addChip(int sentence, const SeenExtent &extent, int articles)
{
    const qreal free = m_chips.isEmpty() ? extent.top : std::max(extent.top, m_chips.last().rect.bottom());
    if (free + m_lineHeight * 0.7 > extent.bottom && !m_chips.isEmpty()) {
        m_chips.last().sentences.append(sentence);
        return;
    }
    const qreal left = std::round(m_lineHeight * edge);
    const qreal top = std::round(free);
    const bool hasDots = articles <= dotLimit;
    PassageChip chip{.sentences = {sentence},
                     .rect = QRectF(left, top, m_lineHeight * chipColumn(articles), m_lineHeight)};
    const int inRow = dotsInRow(articles);
    const bool hasTwoRows = articles > inRow;
    chip.count = chip.rect;
    chip.count.setHeight(std::round(m_lineHeight * (!hasDots ? 1 : hasTwoRows ? 0.5 : 0.62)));
    for (int i = 0; hasDots && i < articles; ++i) {
        const qreal x = left + m_lineHeight * dotStep * (i % inRow);
        const qreal y = chip.count.bottom() + m_lineHeight * dotStep * (i / inRow); // NOLINT: whole rows
        chip.dots.append(QRectF(x, y, m_lineHeight * dotSize, m_lineHeight * dotSize));
    }
    m_chips.append(chip);
}

// As far down its first line as the sentence begins along it, and its last likewise: neighbours on one line share it.
void PassageLayout::addBar(int place, const PaneSentence &sentence, const SeenText &seen)
{
    const std::optional<SeenExtent> extent = seen.extent(sentence.span);
    const QList<QRectF> rects = extent ? seen.rects(sentence.span) : QList<QRectF>();
    if (rects.isEmpty())
        return;
    const auto share = [this](qreal x) { return std::clamp((x - m_left) / std::max(1.0, m_right - m_left), 0.0, 1.0); };
    const qreal width = std::max(2.0, std::round(m_lineHeight * 0.14));
    const qreal left = m_left - std::round(m_lineHeight * barColumn) + 1;
    constexpr qreal indented = 0.12; // no sentence stands before it on its line
    const qreal in = extent->startsHere ? share(rects.first().left()) : 0;
    const qreal out = extent->endsHere && !sentence.endsParagraph ? share(rects.last().right()) : 1;
    const qreal top = std::round(extent->top + (in < indented ? 0 : in) * rects.first().height()) + 1;
    const qreal bottom = std::round(extent->bottom - (1 - out) * rects.last().height()) - 1;
    m_bars.append({.sentence = place, .rect = QRectF(left, top, width, std::max(3.0, bottom - top))});
}

// In the lower half of the line where an event has its diamond in the upper.
void PassageLayout::addBadges(const SeenText &seen, const PaneMarks &marks)
{
    const QList<PaneFigure> &figures = marks.passages.figures;
    const auto touched = touching(figures, seen.span(), &PaneFigure::span);
    auto place = int(touched.begin() - figures.begin());
    const qreal size = std::round(m_lineHeight * 0.44);
    const qreal centre = signCentre(m_lineHeight, marks.passages.articles);
    for (const PaneFigure &figure : touched) {
        const std::optional<SeenExtent> extent = seen.extent(figure.span);
        if (extent && extent->startsHere) {
            const qreal y = std::round(extent->top + m_lineHeight * 0.54 - size / 2);
            if (m_badges.isEmpty() || m_badges.last().rect.top() != y)
                m_badges.append({.rect = QRectF(std::round(centre - size / 2), y, size, size)});
            m_badges.last().figures.append(place);
            m_badges.last().differs |= figure.differs;
        }
        ++place;
    }
    for (const PaneEvent &event : marks.events) {
        const std::optional<SeenExtent> extent = m_badges.isEmpty() ? std::nullopt : seen.extent(event.span);
        if (!extent || !extent->startsHere)
            continue;
        for (PassageBadge &badge : m_badges) {
            if (std::abs(badge.rect.center().y() - extent->top - m_lineHeight * 0.54) < m_lineHeight * 0.2)
                badge.rect.moveTop(std::round(extent->top + m_lineHeight * 0.54));
        }
    }
}

void PassageLayout::addUnderlines(const SeenText &seen, TextSpan shown, const QList<PaneRun> &runs)
{
    const auto touched = touching(runs, shown, &PaneRun::span);
    auto place = int(touched.begin() - runs.begin());
    for (const PaneRun &run : touched) {
        const QList<QRectF> rects =
            seen.rects({.start = std::max(run.span.start, shown.start), .end = std::min(run.span.end, shown.end)});
        for (const QRectF &rect : rects) {
            m_underlines.append({.run = place, .words = rect});
        }
        ++place;
    }
}

QList<int> PassageLayout::sentencesAt(QPointF point) const
{
    for (const PassageChip &chip : m_chips) {
        if (chip.rect.adjusted(-2, 0, 2, 0).contains(point))
            return chip.sentences;
    }
    for (const PassageBar &bar : m_bars) {
        if (bar.rect.adjusted(-3, 0, 3, 0).contains(point))
            return {bar.sentence};
    }
    return {};
}

PassageHit PassageLayout::at(QPointF point) const
{
    PassageHit hit{.sentences = sentencesAt(point)};
    for (const PassageBadge &badge : m_badges) {
        if (badge.rect.adjusted(-2, -2, 2, 2).contains(point))
            hit.figures = badge.figures;
    }
    for (const PassageUnderline &underline : m_underlines) {
        if (underline.words.contains(point))
            hit.run = underline.run;
    }
    return hit;
}
