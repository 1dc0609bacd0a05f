// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/sourcetracer.h"

#include "text/foldedtext.h"

#include <QMap>

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
    QList<int> speakers;
    QList<QList<int>> named; // nodes

    int node(int speaker)
    {
        const qsizetype known = speakers.indexOf(speaker);
        if (known >= 0)
            return int(known);
        speakers.append(speaker);
        named.append(QList<int>());
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
    [[nodiscard]] QList<int> reach(int from) const
    {
        QList<int> reached{from};
        for (qsizetype i = 0; i < reached.size(); ++i) {
            for (const int next : named[reached[i]]) {
                if (!reached.contains(next))
                    reached.append(next);
            }
        }
        return reached;
    }

    // It rests on nobody but those that rest on it.
    [[nodiscard]] bool isRoot(int node) const
    {
        if (named[node].isEmpty())
            return true;
        return std::ranges::all_of(reach(node),
                                   [&](int other) { return other == node || reach(other).contains(node); });
    }

    // The roots that a node rests on, each the speakers in it: one, or a circle.
    [[nodiscard]] QList<QList<int>> roots(int from) const
    {
        QList<QList<int>> found;
        for (const int node : reach(from)) {
            if (!isRoot(node))
                continue;
            QList<int> circle = reach(node);
            std::ranges::transform(circle, circle.begin(), [this](int other) { return speakers[other]; });
            std::ranges::sort(circle);
            if (!found.contains(circle))
                found.append(circle);
        }
        return found;
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

SourceRoot SourceTracer::rootOf(const QList<int> &speakers) const
{
    SourceRoot root{.kind = m_speakers[speakers.first()].kind, .key = speakers.first()};
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
    QMap<int, const Place *> speaking; // by the order of the articles
    QSet<ArticleId> denying;
    for (const SourcedClaim &claim : claims) {
        const auto place = m_places.constFind(claim.article);
        if (place == m_places.constEnd())
            continue;
        if (hasSupport && !isSupport(claim)) {
            denying.insert(claim.article);
            continue;
        }
        graph.add(place->speaker, namedBy(claim, *place));
        speaking.insert(place->order, &*place);
    }
    QSet<int> speakers;
    EventSources sources{.articles = hasSupport ? int(speaking.size()) : 0,
                         .denying = hasSupport ? 0 : int(speaking.size())};
    for (const ArticleId article : std::as_const(denying)) {
        if (!speaking.contains(m_places[article].order))
            ++sources.denying;
    }
    for (const Place *place : std::as_const(speaking)) {
        for (const QList<int> &circle : graph.roots(graph.node(place->speaker))) {
            auto root = std::ranges::find(sources.roots, circle.first(), &SourceRoot::key);
            if (root == sources.roots.end())
                root = sources.roots.insert(sources.roots.end(), rootOf(circle));
            root->articles.append(place->name);
        }
        speakers.insert(place->speaker);
    }
    for (SourceRoot &root : sources.roots) {
        if (root.kind == RootKind::OwnAccount && !speakers.contains(root.key))
            root.kind = RootKind::Named; // an outlet of the study that is silent about this
    }
    sortRoots(sources.roots);
    return sources;
}

EventSources SourceTracer::all(const QList<EventSources> &events) const
{
    EventSources all;
    QHash<int, QSet<QString>> articles; // by root
    QSet<int> ownAccounts;
    for (const EventSources &event : events) {
        for (const SourceRoot &root : event.roots) {
            if (!articles.contains(root.key))
                all.roots.append(root);
            if (root.kind == RootKind::OwnAccount)
                ownAccounts.insert(root.key);
            articles[root.key] += QSet<QString>(root.articles.begin(), root.articles.end());
        }
    }
    QSet<QString> speaking;
    for (SourceRoot &root : all.roots) {
        root.articles.clear();
        root.kind = ownAccounts.contains(root.key) ? RootKind::OwnAccount : root.kind;
        for (const QString &name : std::as_const(m_order)) {
            if (articles[root.key].contains(name))
                root.articles.append(name);
        }
        speaking += articles[root.key];
    }
    all.articles = int(speaking.size());
    sortRoots(all.roots);
    return all;
}
