// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/linkunits.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <map>
#include <numeric>
#include <queue>

namespace
{
constexpr int mostOfArticle = 2;
constexpr int leastLimit = 6;

// Groups that grow. The sum of the scores between two groups is kept as they are joined.
class Groups
{
public:
    Groups(const QList<PassageLink> &links, int articles, const QList<DecidedLink> &cuts)
        : m_limit(std::max(leastLimit, articles))
    {
        for (const DecidedLink &cut : cuts) {
            m_cut[cut.a].append(cut.b);
            m_cut[cut.b].append(cut.a);
        }
        for (const PassageLink &link : links) {
            if (!link.isPainted())
                continue;
            const int a = groupOf(link.a);
            const int b = groupOf(link.b);
            m_sums[a][b] += link.score;
            m_sums[b][a] += link.score;
        }
        for (int a = 0; a < int(m_places.size()); ++a) {
            for (const auto &[b, sum] : m_sums[a]) {
                if (a < b)
                    offer(a, b, sum);
            }
        }
    }

    QList<Unit> join()
    {
        while (!m_offers.empty()) {
            const Offer offer = m_offers.top();
            m_offers.pop();
            if (isCurrent(offer) && mayJoin(offer.a, offer.b))
                join(offer.a, offer.b);
        }
        QList<Unit> units;
        for (const QList<Place> &places : m_places) {
            if (places.size() > 1)
                units.append(unitOf(places));
        }
        std::ranges::sort(units, {}, [](const Unit &unit) { return unit.places.first(); });
        return units;
    }

private:
    struct Offer {
        double average = 0;
        Place first; // the smaller of the groups' first places, then the greater one: which of equals comes first
        Place second;
        int a = 0;
        int b = 0;
        int joinedA = 0; // how often they had been joined
        int joinedB = 0;

        bool operator<(const Offer &other) const
        {
            return std::tie(average, other.first, other.second) < std::tie(other.average, first, second);
        }
    };

    int groupOf(Place place)
    {
        const auto known = m_groups.constFind(place);
        if (known != m_groups.constEnd())
            return *known;
        const auto group = int(m_places.size());
        m_groups.insert(place, group);
        m_places.append(QList<Place>{place});
        m_joined.append(0);
        m_sums.emplace_back();
        return group;
    }

    // Pairs of two articles between the groups; two sentences of one article are not compared.
    [[nodiscard]] int pairsBetween(int a, int b) const
    {
        int pairs = 0;
        for (const Place &mine : m_places[a]) {
            pairs +=
                int(std::ranges::count_if(m_places[b], [&](Place other) { return other.article != mine.article; }));
        }
        return pairs;
    }

    void offer(int a, int b, double sum)
    {
        const double average = sum / pairsBetween(a, b);
        if (average < sameFrom)
            return;
        const auto [first, second] = std::minmax(m_places[a].first(), m_places[b].first());
        m_offers.push({.average = average,
                       .first = first,
                       .second = second,
                       .a = a,
                       .b = b,
                       .joinedA = m_joined[a],
                       .joinedB = m_joined[b]});
    }

    [[nodiscard]] bool isCurrent(const Offer &offer) const
    {
        return m_joined[offer.a] == offer.joinedA && m_joined[offer.b] == offer.joinedB;
    }

    [[nodiscard]] bool mayJoin(int a, int b) const
    {
        if (m_places[a].size() + m_places[b].size() > m_limit)
            return false;
        QHash<int, int> counts;
        for (const QList<Place> &places : {m_places[a], m_places[b]}) {
            for (const Place place : places) {
                if (++counts[place.article] > mostOfArticle)
                    return false;
            }
        }
        return !areCut(a, b);
    }

    [[nodiscard]] bool areCut(int a, int b) const
    {
        return !m_cut.isEmpty() && std::ranges::any_of(m_places[a], [&](Place place) {
            const QList<Place> cut = m_cut.value(place);
            return std::ranges::any_of(m_places[b], [&](Place other) { return cut.contains(other); });
        });
    }

    void join(int a, int b)
    {
        m_places[a] += m_places[b];
        std::ranges::sort(m_places[a]);
        m_places[b].clear();
        ++m_joined[a];
        m_joined[b] = -1;
        m_sums[a].erase(b);
        for (const auto &[other, sum] : m_sums[b]) {
            m_sums[other].erase(b);
            if (other == a)
                continue;
            m_sums[a][other] += sum;
            m_sums[other][a] += sum;
        }
        m_sums[b].clear();
        for (const auto &[other, sum] : m_sums[a])
            offer(a, other, sum);
    }

    static Unit unitOf(const QList<Place> &places)
    {
        Unit unit{.places = places, .articles = 1};
        for (qsizetype i = 1; i < places.size(); ++i)
            unit.articles += places[i].article == places[i - 1].article ? 0 : 1;
        return unit;
    }

    int m_limit;
    QMap<Place, QList<Place>> m_cut; // from each, the others
    QMap<Place, int> m_groups;
    QList<QList<Place>> m_places; // of each group, ascending; empty: joined to another
    QList<int> m_joined;
    std::vector<std::map<int, double>> m_sums;
    std::priority_queue<Offer> m_offers;
};
} // namespace

QList<Unit> linkUnits(const QList<PassageLink> &links, int articles, const QList<DecidedLink> &cuts)
{
    return Groups(links, articles, cuts).join();
}
