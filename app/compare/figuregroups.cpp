// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/figuregroups.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace
{
struct Reach {
    double low = 0;
    double high = 0;
};

// What values a figure can stand for.
Reach reachOf(const Figure &figure)
{
    constexpr double hedged = 0.25; // "more than 40" is said of fewer than 50
    constexpr double about = 0.06;
    const double low = figure.low;
    const double high = figure.high;
    switch (figure.hedge) {
    case Hedge::None:
        break;
    case Hedge::About: {
        const double few = figure.kind == FigureKind::Count && high <= 20 ? 1 : 0; // "about ten"
        return {.low = low - std::max(few, about * low), .high = high + std::max(few, about * high)};
    }
    case Hedge::MoreThan:
    case Hedge::AtLeast:
        return {.low = low, .high = high * (1 + hedged)};
    case Hedge::LessThan:
    case Hedge::AtMost:
        return {.low = low * (1 - hedged), .high = high};
    }
    return {.low = low, .high = high};
}

size_t sharedContext(const ReadFigure &a, const ReadFigure &b)
{
    std::vector<quint64> shared;
    std::ranges::set_intersection(a.context, b.context, std::back_inserter(shared));
    return shared.size();
}

using Numbers = std::vector<int>; // of figures of an article

struct Matched {
    int a = 0;
    int b = 0;
    FigureVerdict verdict = FigureVerdict::Compare;
};

// The figures of two linked sentences, one to one.
class SentencePair
{
public:
    SentencePair(const std::vector<ReadFigure> &a, const std::vector<ReadFigure> &b, const PassageLink &link)
        : m_a(a), m_b(b), m_link(link), m_ofA(figuresIn(a, link.a.sentence)), m_ofB(figuresIn(b, link.b.sentence))
    {
    }

    std::vector<Matched> match()
    {
        struct Candidate {
            int a = 0;
            int b = 0;
            bool agrees = false;
            size_t shared = 0;
        };
        std::vector<Candidate> candidates;
        for (const int a : m_ofA) {
            for (const int b : m_ofB) {
                const Figure &figureA = m_a[size_t(a)].figure;
                const Figure &figureB = m_b[size_t(b)].figure;
                const bool agrees = isSameUnit(figureA, figureB) && canAgree(figureA, figureB);
                const size_t shared = sharedContext(m_a[size_t(a)], m_b[size_t(b)]);
                if (isSameUnit(figureA, figureB) && (agrees || shared >= enoughFor(figureA) || isOfOneThing(a, b)))
                    candidates.push_back({.a = a, .b = b, .agrees = agrees, .shared = shared});
            }
        }
        std::ranges::sort(candidates, {}, [](const Candidate &candidate) {
            return std::tuple(!candidate.agrees, -int(candidate.shared), candidate.a + candidate.b, candidate.a);
        });
        std::vector<Matched> matched;
        for (const Candidate &candidate : candidates) {
            if (std::ranges::contains(matched, candidate.a, &Matched::a) ||
                std::ranges::contains(matched, candidate.b, &Matched::b))
                continue;
            const FigureVerdict verdict = candidate.agrees                       ? FigureVerdict::Agrees
                                          : mustDiffer(candidate.a, candidate.b) ? FigureVerdict::Differs
                                                                                 : FigureVerdict::Compare;
            matched.push_back({.a = candidate.a, .b = candidate.b, .verdict = verdict});
        }
        return matched;
    }

private:
    static Numbers figuresIn(const std::vector<ReadFigure> &figures, int sentence)
    {
        const auto [first, end] = std::ranges::equal_range(figures, sentence, {},
                                                           [](const ReadFigure &read) { return read.figure.sentence; });
        Numbers numbers(size_t(end - first));
        std::iota(numbers.begin(), numbers.end(), int(first - figures.begin()));
        return numbers;
    }

    // Whether neither sentence has another figure of this unit.
    [[nodiscard]] bool isAlone(int a, int b) const
    {
        const auto count = [&](const std::vector<ReadFigure> &figures, const Numbers &numbers, const Figure &figure) {
            return std::ranges::count_if(
                numbers, [&](int number) { return isSameUnit(figures[size_t(number)].figure, figure); });
        };
        return count(m_a, m_ofA, m_b[size_t(b)].figure) == 1 && count(m_b, m_ofB, m_a[size_t(a)].figure) == 1;
    }

    // Money and per cent are said of anything; a noun says more.
    static size_t enoughFor(const Figure &figure) { return figure.kind == FigureKind::Count ? 1 : 2; }

    [[nodiscard]] bool isOfOneThing(int a, int b) const
    {
        return m_link.isPainted() && isAlone(a, b) && m_a[size_t(a)].figure.kind == FigureKind::Count;
    }

    [[nodiscard]] bool mustDiffer(int a, int b) const
    {
        const Figure &figureA = m_a[size_t(a)].figure;
        const Figure &figureB = m_b[size_t(b)].figure;
        if (!m_link.isPainted() || !isAlone(a, b) || figureA.unit != figureB.unit)
            return false;
        const size_t shared = sharedContext(m_a[size_t(a)], m_b[size_t(b)]);
        if (figureA.kind == FigureKind::Count)
            return shared >= 1 && !isVagueUnit(figureA.unit);
        return shared >= 2;
    }

    const std::vector<ReadFigure> &m_a;
    const std::vector<ReadFigure> &m_b;
    const PassageLink &m_link;
    Numbers m_ofA;
    Numbers m_ofB;
};

using FigureKey = std::pair<int, int>; // article, number of the figure

struct Found {
    FigureKey a;
    FigureKey b;
    FigureVerdict verdict = FigureVerdict::Compare;
};

// Joins what was matched with what was matched.
class Grouping
{
public:
    using Key = FigureKey;

    void join(const Found &pair)
    {
        m_pairs.push_back(pair);
        const Key rootA = root(pair.a);
        const Key rootB = root(pair.b);
        if (rootA != rootB)
            m_parents[std::max(rootA, rootB)] = std::min(rootA, rootB);
    }

    QList<FigureGroup> groups(const std::vector<std::vector<ReadFigure>> &articles)
    {
        std::map<Key, FigureGroup> made; // by root
        std::map<Key, int> numbers;      // in their group
        std::vector<Key> keys;
        keys.reserve(m_parents.size());
        for (const auto &[key, parent] : m_parents)
            keys.push_back(key);
        for (const Key &key : keys) {
            FigureGroup &group = made[root(key)];
            const Figure &figure = articles[size_t(key.first)][size_t(key.second)].figure;
            numbers[key] = int(group.figures.size());
            group.figures.append(figure);
            if (group.counted.isEmpty())
                group.counted = figure.counted;
        }
        for (const Found &pair : m_pairs)
            made[root(pair.a)].pairs.append({.a = numbers[pair.a], .b = numbers[pair.b], .verdict = pair.verdict});
        QList<FigureGroup> groups;
        for (auto &[key, group] : made) {
            const auto has = [&](FigureVerdict verdict) {
                return std::ranges::contains(group.pairs, verdict, &FigurePair::verdict);
            };
            std::ranges::sort(group.pairs, {}, [](const FigurePair &pair) { return std::pair(pair.a, pair.b); });
            group.verdict = has(FigureVerdict::Differs)   ? FigureVerdict::Differs
                            : has(FigureVerdict::Compare) ? FigureVerdict::Compare
                                                          : FigureVerdict::Agrees;
            groups.append(std::move(group));
        }
        return groups;
    }

private:
    Key root(Key key)
    {
        Key at = m_parents.try_emplace(key, key).first->second;
        while (m_parents[at] != at)
            at = m_parents[at];
        return m_parents[key] = at;
    }

    std::map<Key, Key> m_parents;
    std::vector<Found> m_pairs;
};
} // namespace

QList<FigureGroup> figureGroups(const std::vector<std::vector<ReadFigure>> &articles, const QList<PassageLink> &links)
{
    std::vector<Found> found;
    for (const PassageLink &link : links) {
        const std::vector<ReadFigure> &a = articles[size_t(link.a.article)];
        const std::vector<ReadFigure> &b = articles[size_t(link.b.article)];
        for (const Matched &matched : SentencePair(a, b, link).match())
            found.push_back({{link.a.article, matched.a}, {link.b.article, matched.b}, matched.verdict});
    }
    // A figure that agrees with one of another article is not held against others of it.
    std::set<std::pair<FigureKey, int>> agreeing;
    for (const Found &pair : found) {
        if (pair.verdict != FigureVerdict::Agrees)
            continue;
        agreeing.insert({pair.a, pair.b.first});
        agreeing.insert({pair.b, pair.a.first});
    }
    Grouping grouping;
    for (const Found &pair : found) {
        const bool agrees = agreeing.contains({pair.a, pair.b.first}) || agreeing.contains({pair.b, pair.a.first});
        if (pair.verdict == FigureVerdict::Agrees || !agrees)
            grouping.join(pair);
    }
    return grouping.groups(articles);
}

bool canAgree(const Figure &a, const Figure &b)
{
    constexpr double rounding = 1e-9;
    const Reach reachA = reachOf(a);
    const Reach reachB = reachOf(b);
    return reachA.low <= reachB.high * (1 + rounding) && reachB.low <= reachA.high * (1 + rounding);
}
