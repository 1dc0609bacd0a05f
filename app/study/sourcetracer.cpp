// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/sourcetracer.h"

#include "text/foldedtext.h"

#include <algorithm>

namespace
{
QString folded(const QString &name)
{
    return FoldedText(name.simplified()).text();
}

bool isCertain(const SourceRoot &root)
{
    return root.kind != RootKind::Anonymous;
}

void sortRoots(QList<SourceRoot> &roots)
{
    std::ranges::stable_sort(
        roots, {}, [](const SourceRoot &root) { return std::tuple(root.kind, -root.articles.size(), root.key); });
}
} // namespace

int EventSources::atLeast() const
{
    const auto certain = std::ranges::count_if(roots, isCertain);
    return certain == 0 && !roots.isEmpty() ? 1 : int(certain);
}

// Who names whom for one event. Small: a node for each speaker that takes part.
struct SourceTracer::Graph {
    using Nodes = QVarLengthArray<int, 16>;

    QVarLengthArray<int, 64> speakers;
    QVarLengthArray<QVarLengthArray<int, 4>, 64> named; // nodes

    int node(int speaker)
    {
        const qsizetype known = speakers.indexOf(speaker);
        if (known >= 0)
            return int(known);
        speakers.append(speaker);
        named.emplace_back();
        return int(speakers.size() - 1);
    }

    void add(int speaker, int source)
    {
        const int from = node(speaker);
        const int to = node(source);
        if (from != to && !named[from].contains(to))
            named[from].append(to);
    }

    // All that it rests on in the end or on the way, and itself.
    [[nodiscard]] Nodes reach(int from) const
    {
        Nodes reached{from};
        for (qsizetype i = 0; i < reached.size(); ++i) {
            for (const int next : named[reached[i]]) {
                if (!reached.contains(next))
                    reached.append(next);
            }
        }
        return reached;
    }

    // Calls with the roots that a node rests on, each the speakers in it: one that names nobody, or a circle that names
    // nobody else; such a one perhaps more than once.
    void eachRoot(int from, auto call) const
    {
        for (const int node : reach(from)) {
            Nodes circle = named[node].isEmpty() ? Nodes{node} : reach(node); // nearly all name nobody
            const auto namesBack = [&](int other) { return other == node || reach(other).contains(node); };
            if (!std::ranges::all_of(circle, namesBack))
                continue;
            std::ranges::transform(circle, circle.begin(), [this](int other) { return speakers[other]; });
            std::ranges::sort(circle);
            call(std::span<const int>(circle));
        }
    }
};

SourceTracer::SourceTracer(const QList<Article> &articles, const QList<Reporter> &reporters)
{
    QHash<QString, int> byName; // those that a reporter's name can mean
    for (const Article &article : articles) {
        const QString outlet = folded(article.outlet);
        const auto known = byName.constFind(outlet);
        const bool isNew = outlet.isEmpty() || known == byName.constEnd();
        const int speaker =
            isNew ? add(outlet.isEmpty() ? article.name : article.outlet.simplified(), RootKind::OwnAccount) : *known;
        if (!outlet.isEmpty())
            byName.insert(outlet, speaker);
        m_order.append(article.name);
        m_places.insert(article.id, {.name = article.name,
                                     .order = int(m_places.size()),
                                     .speaker = speaker,
                                     .unnamed = add(article.name, RootKind::Anonymous)});
    }
    for (const Article &article : articles) {
        if (const QString name = folded(article.name); !byName.contains(name))
            byName.insert(name, m_places[article.id].speaker);
    }
    for (const Reporter &reporter : reporters) {
        const bool isAnonymous = reporter.kind == ReporterKind::Anonymous;
        const QString name = isAnonymous ? QString() : folded(reporter.name);
        const auto known = byName.constFind(name);
        const int speaker = !name.isEmpty() && known != byName.constEnd()
                                ? *known
                                : add(reporter.name.simplified(), isAnonymous ? RootKind::Anonymous : RootKind::Named);
        if (!name.isEmpty())
            byName.insert(name, speaker);
        m_reporters.insert(reporter.id, speaker);
    }
}

int SourceTracer::add(const QString &name, RootKind kind)
{
    m_speakers.append({.name = name, .kind = kind});
    return int(m_speakers.size() - 1);
}

int SourceTracer::namedBy(const SourcedClaim &claim, const Place &place) const
{
    if (const auto known = m_reporters.constFind(claim.reporter); known != m_reporters.constEnd())
        return *known;
    return claim.kind == ReporterKind::Author ? place.speaker : place.unnamed;
}

SourceRoot SourceTracer::rootOf(std::span<const int> speakers) const
{
    SourceRoot root{.kind = m_speakers[speakers.front()].kind, .key = speakers.front()};
    for (const int speaker : speakers) {
        root.names.append(m_speakers[speaker].name);
    }
    if (speakers.size() > 1)
        root.kind = RootKind::Named;
    return root;
}

EventSources SourceTracer::trace(const QList<SourcedClaim> &claims) const
{
    const auto isSupport = [](const SourcedClaim &claim) { return claim.modality != Modality::Denied; };
    const bool hasSupport = std::ranges::any_of(claims, isSupport);
    Graph graph;
    Places speaking;
    Places denying;
    for (const SourcedClaim &claim : claims) {
        const auto place = m_places.constFind(claim.article);
        if (place == m_places.constEnd())
            continue;
        const bool isCounted = !hasSupport || isSupport(claim);
        Places &places = isCounted ? speaking : denying;
        if (!places.contains(&*place))
            places.append(&*place);
        if (isCounted)
            graph.add(place->speaker, namedBy(claim, *place));
    }
    std::ranges::sort(speaking, {}, &Place::order);
    EventSources sources;
    (hasSupport ? sources.articles : sources.denying) = int(speaking.size());
    sources.denying +=
        int(std::ranges::count_if(denying, [&](const Place *place) { return !speaking.contains(place); }));
    for (const Place *place : std::as_const(speaking)) {
        addRoots(sources.roots, graph, *place);
    }
    for (SourceRoot &root : sources.roots) {
        if (root.kind == RootKind::OwnAccount && !std::ranges::contains(speaking, root.key, &Place::speaker))
            root.kind = RootKind::Named; // an outlet of the study that is silent about this
    }
    sortRoots(sources.roots);
    return sources;
}

void SourceTracer::addRoots(QList<SourceRoot> &roots, Graph &graph, const Place &place) const
{
    graph.eachRoot(graph.node(place.speaker), [&](std::span<const int> speakers) {
        auto root = std::ranges::find(roots, speakers.front(), &SourceRoot::key);
        if (root == roots.end())
            root = roots.insert(roots.end(), rootOf(speakers));
        if (root->articles.isEmpty() || root->articles.last() != place.name)
            root->articles.append(place.name);
    });
}

EventSources SourceTracer::all(const QList<EventSources> &events) const
{
    EventSources all;
    QHash<int, qsizetype> places; // of the roots, by key
    QList<QList<bool>> resting;   // for each root: which articles
    QHash<QString, qsizetype> orders;
    for (const QString &name : m_order) {
        orders.insert(name, orders.size());
    }
    for (const EventSources &event : events) {
        for (const SourceRoot &root : event.roots) {
            const auto known = places.constFind(root.key);
            const qsizetype place = known == places.constEnd() ? all.roots.size() : *known;
            if (known == places.constEnd()) {
                places.insert(root.key, place);
                all.roots.append(root);
                resting.append(QList<bool>(m_order.size()));
            }
            if (root.kind == RootKind::OwnAccount)
                all.roots[place].kind = root.kind;
            for (const QString &name : root.articles) {
                resting[place][orders.value(name)] = true;
            }
        }
    }
    QList<bool> speaking(m_order.size());
    for (qsizetype i = 0; i < all.roots.size(); ++i) {
        all.roots[i].articles.clear();
        for (qsizetype order = 0; order < m_order.size(); ++order) {
            if (!resting[i][order])
                continue;
            all.roots[i].articles.append(m_order[order]);
            speaking[order] = true;
        }
    }
    all.articles = int(speaking.count(true));
    sortRoots(all.roots);
    return all;
}
