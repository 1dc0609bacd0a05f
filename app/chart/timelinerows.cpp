// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinerows.h"

#include <algorithm>

namespace
{

constexpr qsizetype fewest = 2;
constexpr qsizetype mostForMarks = 8;
// Less than half of a label is not worth a row.
constexpr double leastGain = 40;

class Dealer
{
public:
    Dealer(const QList<LaneWishes> &lanes, const PlacementRules &rules, qsizetype rowsInAll);

    QList<PlacementResult> run();

private:
    struct Hand {
        qsizetype rows = fewest;
        PlacementResult now;
        PlacementResult next; // with one row more
    };

    [[nodiscard]] Hand firstHand(qsizetype lane) const;
    [[nodiscard]] PlacementResult placed(qsizetype lane, qsizetype rows) const;
    [[nodiscard]] qsizetype height(qsizetype lane, const PlacementResult &result) const;
    [[nodiscard]] double gain(const Hand &hand) const { return hand.now.loss - hand.next.loss; }
    [[nodiscard]] qsizetype bestLane() const;

    const QList<LaneWishes> &m_lanes;
    PlacementRules m_rules;
    qsizetype m_left;
    QList<Hand> m_hands;
};

Dealer::Dealer(const QList<LaneWishes> &lanes, const PlacementRules &rules, qsizetype rowsInAll)
    : m_lanes(lanes), m_rules(rules), m_left(rowsInAll)
{
}

PlacementResult Dealer::placed(qsizetype lane, qsizetype rows) const
{
    PlacementRules rules = m_rules;
    rules.rows = rows;
    return placeInRows(m_lanes.at(lane).marks, rules);
}

qsizetype Dealer::height(qsizetype lane, const PlacementResult &result) const
{
    return std::max(rowsTaken(result), m_lanes.at(lane).least);
}

qsizetype Dealer::bestLane() const
{
    qsizetype best = -1;
    for (qsizetype lane = 0; lane < m_hands.size(); ++lane) {
        const Hand &hand = m_hands.at(lane);
        const qsizetype added = height(lane, hand.next) - height(lane, hand.now);
        if (hand.rows >= maxPlacementRows || gain(hand) < leastGain || added > m_left)
            continue;
        if (best < 0 || gain(hand) > gain(m_hands.at(best)))
            best = lane;
    }
    return best;
}

static bool hasOverflow(const PlacementResult &result)
{
    return std::ranges::any_of(result.places, [](const TimelinePlacement &place) { return place.row < 0; });
}

Dealer::Hand Dealer::firstHand(qsizetype lane) const
{
    if (m_lanes.at(lane).marks.size() > manyPlacementMarks) {
        const PlacementResult once = placed(lane, mostForMarks);
        return {.rows = mostForMarks, .now = once, .next = once};
    }
    Hand hand{.rows = fewest, .now = placed(lane, fewest), .next = placed(lane, fewest + 1)};
    while (hasOverflow(hand.now) && hand.rows < mostForMarks) {
        hand.now = hand.next;
        ++hand.rows;
        hand.next = placed(lane, hand.rows + 1);
    }
    return hand;
}

QList<PlacementResult> Dealer::run()
{
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane) {
        m_hands.append(firstHand(lane));
        m_left -= height(lane, m_hands.constLast().now);
    }
    for (qsizetype lane = bestLane(); lane >= 0; lane = bestLane()) {
        Hand &hand = m_hands[lane];
        m_left -= height(lane, hand.next) - height(lane, hand.now);
        ++hand.rows;
        hand.now = hand.next;
        hand.next = hand.rows < maxPlacementRows ? placed(lane, hand.rows + 1) : hand.now;
    }
    QList<PlacementResult> results;
    for (const Hand &hand : std::as_const(m_hands))
        results.append(hand.now);
    return results;
}

} // namespace

qsizetype rowsTaken(const PlacementResult &result)
{
    qsizetype rows = 0;
    qsizetype counted = 0;
    for (const TimelinePlacement &place : result.places) {
        rows = std::max(rows, place.row + 1);
        counted = place.row < 0 ? 1 : counted;
    }
    return std::max<qsizetype>(rows + counted, 1);
}

QList<PlacementResult> dealRows(const QList<LaneWishes> &lanes, const PlacementRules &rules, qsizetype rowsInAll)
{
    return Dealer(lanes, rules, rowsInAll).run();
}
