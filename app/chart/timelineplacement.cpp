// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelineplacement.h"

#include <QtAssert>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <vector>

// A beam search from left to right. As marks come sorted by their left end, all that a row's past means for its future
// is where it ends; a label right of a mark leaves a soft end as well, because a later mark may still cut it.

namespace
{

constexpr double nothing = -std::numeric_limits<double>::infinity();

struct Row {
    double mark = nothing;  // the next mark may begin here at the earliest,
    double label = nothing; // a label left of it here,
    double soft = nothing;  // and both here without cutting the label that came before
    qsizetype owner = -1;   // of that label
    double labelStart = 0;
};

// One decision and the one before it: the way back from the best end.
struct Step {
    qsizetype before = -1;
    TimelinePlacement placement;
    qsizetype cutOwner = -1; // whose label this mark cut, and to what
    double cutWidth = 0;
};

using Rows = std::array<Row, maxPlacementRows>;

struct State {
    Rows rows;
    qsizetype open = 0;
    double cost = 0;
    qsizetype last = -1; // in the list of steps
};

// What could be done next: where a state would go on, and what it would have cost by then.
struct Option {
    double cost = 0;
    size_t state = 0;
    TimelinePlacement placement;
    double begin = 0; // of what is put there, label and all
};

// What the reader loses, in one currency. A row is opened where it saves a little more than a left label costs.
constexpr double rowCost = 6;
constexpr double leftCost = 3;
constexpr double insideCost = 1;
constexpr double longCost = 5;
constexpr double cutBase = 8;
constexpr double cutSlope = 60;
constexpr double noLabelCost = 100;
constexpr double overflowCost = 400;

// Wide enough for a story.
size_t beamFor(qsizetype marks, bool isQuick)
{
    if (isQuick || marks > manyPlacementMarks)
        return 1;
    return marks <= 30 ? 32 : 8;
}

class Search
{
public:
    Search(const QList<PlacementMark> &marks, const PlacementRules &rules);

    PlacementResult run();

private:
    void lookAhead();
    [[nodiscard]] double nextSettled(qsizetype mark, qsizetype row) const;
    void advance(qsizetype mark);
    void consider(size_t state, qsizetype mark);
    void considerRow(size_t state, qsizetype mark, qsizetype row);
    void add(const Option &option, double cost);
    void prune(qsizetype mark);
    [[nodiscard]] std::optional<double> entering(const State &state, qsizetype row, double begin,
                                                 double Row::*limit) const;
    [[nodiscard]] std::pair<State, Step> taken(const Option &option, qsizetype mark) const;
    [[nodiscard]] Row after(const TimelinePlacement &placement, qsizetype mark) const;
    [[nodiscard]] double cutCost(qsizetype mark, double width) const;

    const QList<PlacementMark> &m_marks;
    PlacementRules m_rules;
    size_t m_beam;
    std::vector<State> m_states;
    std::vector<Option> m_options;
    std::vector<Step> m_steps;
    std::vector<Rows> m_ends; // of the states, sorted
    std::vector<std::array<double, maxPlacementRows>> m_settled;
};

Row &rowOf(State &state, qsizetype row)
{
    return state.rows.at(static_cast<size_t>(row));
}

const Row &rowOf(const State &state, qsizetype row)
{
    return state.rows.at(static_cast<size_t>(row));
}

Search::Search(const QList<PlacementMark> &marks, const PlacementRules &rules)
    : m_marks(marks), m_rules(rules), m_beam(beamFor(marks.size(), rules.isQuick))
{
    m_rules.rows = std::min(m_rules.rows, maxPlacementRows);
    if (std::ranges::any_of(marks, [](const PlacementMark &mark) { return mark.row >= 0; }))
        lookAhead();
}

// Where the next settled mark begins in each row, seen from each mark.
void Search::lookAhead()
{
    std::array<double, maxPlacementRows> next{};
    next.fill(std::numeric_limits<double>::infinity());
    m_settled.resize(static_cast<size_t>(m_marks.size()));
    for (qsizetype mark = m_marks.size() - 1; mark >= 0; --mark) {
        m_settled.at(static_cast<size_t>(mark)) = next;
        if (const qsizetype row = m_marks.at(mark).row; row >= 0)
            next.at(static_cast<size_t>(row)) = m_marks.at(mark).left;
    }
}

double Search::nextSettled(qsizetype mark, qsizetype row) const
{
    return m_settled.empty() ? std::numeric_limits<double>::infinity()
                             : m_settled.at(static_cast<size_t>(mark)).at(static_cast<size_t>(row));
}

double Search::cutCost(qsizetype mark, double width) const
{
    const PlacementMark &wanted = m_marks.at(mark);
    return width >= wanted.label ? 0 : (cutBase + cutSlope * (1 - width / wanted.label)) * wanted.weight;
}

// What it costs to begin something in a row, by opening the row or by cutting the label that reaches beyond. None: it
// cannot be cut so short.
std::optional<double> Search::entering(const State &state, qsizetype row, double begin, double Row::*limit) const
{
    const Row &target = rowOf(state, row);
    if (target.*limit > begin)
        return std::nullopt;
    double cost = row == state.open && row > 0 ? rowCost : 0;
    if (target.soft > begin) {
        const double width = begin - m_rules.gap - target.labelStart;
        const double before = target.soft - m_rules.gap - target.labelStart;
        cost += cutCost(target.owner, width) - cutCost(target.owner, before);
    }
    return cost;
}

void Search::add(const Option &option, double cost)
{
    m_options.push_back(option);
    m_options.back().cost = m_states.at(option.state).cost + cost;
}

void Search::considerRow(size_t state, qsizetype mark, qsizetype row)
{
    const PlacementMark &placed = m_marks.at(mark);
    const double next = nextSettled(mark, row);
    if (placed.right + m_rules.gap > next)
        return;
    const double leftStart = placed.left - m_rules.labelGap - placed.label;
    Option option{.cost = 0, .state = state, .placement = {.row = row}, .begin = leftStart};
    if (leftStart >= m_rules.from) {
        if (const auto cost = entering(m_states.at(state), row, leftStart, &Row::label)) {
            option.placement = {.row = row, .side = LabelSide::Left, .width = placed.label};
            add(option, *cost + leftCost);
        }
    }
    const auto cost = entering(m_states.at(state), row, placed.left, &Row::mark);
    if (!cost)
        return;
    option.begin = placed.left;
    const double end = std::min(m_rules.to, next - m_rules.gap);
    const double width = std::min(placed.label, end - placed.right - m_rules.labelGap);
    if (width >= std::min(placed.label, m_rules.shortest)) {
        option.placement = {.row = row, .side = LabelSide::Right, .width = width};
        add(option, *cost + cutCost(mark, width) + (placed.isLong ? longCost : 0));
    }
    if (placed.inside >= placed.label) {
        option.placement = {.row = row, .side = LabelSide::Inside, .width = placed.label};
        add(option, *cost + insideCost);
    }
    option.placement = {.row = row};
    add(option, *cost + noLabelCost * placed.weight);
}

void Search::consider(size_t state, qsizetype mark)
{
    if (const PlacementMark &settled = m_marks.at(mark); settled.row >= 0) {
        add({.cost = 0, .state = state, .placement = {.row = settled.row}, .begin = settled.left}, 0);
        return;
    }
    const qsizetype rows = std::min(m_states.at(state).open + 1, m_rules.rows);
    for (qsizetype row = 0; row < rows; ++row)
        considerRow(state, mark, row);
    add({.cost = 0, .state = state, .placement = {}}, overflowCost * m_marks.at(mark).weight);
}

Row Search::after(const TimelinePlacement &placement, qsizetype mark) const
{
    const double right = m_marks.at(mark).right;
    if (placement.side != LabelSide::Right)
        return {.mark = right + m_rules.markGap, .label = right + m_rules.gap};
    const double start = right + m_rules.labelGap;
    const double least = start + std::min(placement.width, m_rules.shortest) + m_rules.gap;
    return {.mark = least,
            .label = least,
            .soft = start + placement.width + m_rules.gap,
            .owner = mark,
            .labelStart = start};
}

std::pair<State, Step> Search::taken(const Option &option, qsizetype mark) const
{
    State state = m_states.at(option.state);
    Step step{.before = state.last, .placement = option.placement};
    state.cost = option.cost;
    if (option.placement.row < 0)
        return {state, step};
    Row &row = rowOf(state, option.placement.row);
    if (row.soft > option.begin) {
        step.cutOwner = row.owner;
        step.cutWidth = option.begin - m_rules.gap - row.labelStart;
    }
    row = after(option.placement, mark);
    state.open = std::max(state.open, option.placement.row + 1);
    return {state, step};
}

// Which row is which makes no difference to what comes.
Rows sorted(Rows rows)
{
    std::ranges::sort(rows, {}, [](const Row &row) { return std::pair(row.mark, row.soft); });
    return rows;
}

bool noLater(const Row &a, const Row &b)
{
    return a.mark <= b.mark && a.label <= b.label && a.soft <= b.soft;
}

// The cheapest ways to have come here, as many as the beam is wide, each of which may still turn out the best.
void Search::prune(qsizetype mark)
{
    std::ranges::stable_sort(m_options, {}, &Option::cost);
    std::vector<State> states;
    m_ends.clear();
    for (const Option &option : m_options) {
        auto [state, step] = taken(option, mark);
        if (m_beam > 1) {
            const Rows ends = sorted(state.rows);
            const auto isNoBetter = [&](const Rows &cheaper) { return std::ranges::equal(cheaper, ends, noLater); };
            if (std::ranges::any_of(m_ends, isNoBetter))
                continue;
            m_ends.push_back(ends);
        }
        m_steps.push_back(step);
        state.last = static_cast<qsizetype>(m_steps.size()) - 1;
        states.push_back(state);
        if (states.size() == m_beam)
            break;
    }
    m_states.swap(states);
}

void Search::advance(qsizetype mark)
{
    m_options.clear();
    for (size_t state = 0; state < m_states.size(); ++state)
        consider(state, mark);
    prune(mark);
}

PlacementResult Search::run()
{
    m_states.assign(1, {});
    for (qsizetype mark = 0; mark < m_marks.size(); ++mark)
        advance(mark);
    PlacementResult result{.places = QList<TimelinePlacement>(m_marks.size()), .loss = m_states.front().cost};
    QList<TimelinePlacement> &placements = result.places;
    qsizetype step = m_states.front().last;
    for (qsizetype mark = m_marks.size() - 1; mark >= 0; --mark) {
        const Step &decided = m_steps.at(static_cast<size_t>(step));
        const double cutWidth = placements.at(mark).width; // by a later mark
        placements[mark] = decided.placement;
        if (cutWidth > 0)
            placements[mark].width = cutWidth;
        if (decided.cutOwner >= 0)
            placements[decided.cutOwner].width = decided.cutWidth;
        step = decided.before;
    }
    return result;
}

} // namespace

PlacementResult placeInRows(const QList<PlacementMark> &marks, const PlacementRules &rules)
{
    Q_ASSERT(std::ranges::is_sorted(marks, {}, &PlacementMark::left));
    return Search(marks, rules).run();
}
