// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventsources.h"

#include <QLocale>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};
} // namespace

QList<SourcedClaim> sourcedClaims(const EventItem &event)
{
    QList<SourcedClaim> claims;
    claims.reserve(event.claims.size());
    for (const ClaimItem &item : event.claims) {
        if (item.claim.state != ReviewState::Accepted)
            continue;
        claims.append({.article = item.article,
                       .reporter = item.claim.reporter,
                       .kind = item.claim.reporterKind,
                       .modality = item.claim.modality});
    }
    return claims;
}

EventSources sourcesOf(const EventItem &event, const Study &study)
{
    const StudyStore &store = study.store();
    const SourceTracer tracer(orEmpty(store.table<Article>().select(QStringLiteral("ORDER BY position, id"))),
                              orEmpty(store.table<Reporter>().select(QStringLiteral("ORDER BY id"))));
    return tracer.trace(sourcedClaims(event));
}

QString independentText(const EventSources &sources)
{
    const int least = sources.atLeast();
    const int most = sources.atMost();
    if (least == most)
        return Words::tr("%n independent source(s)", nullptr, most);
    return Words::tr("%1–%n independent source(s)", "3–7 independent sources", most).arg(least);
}

QString sourcesText(const EventSources &sources)
{
    if (sources.roots.isEmpty())
        return {};
    const QString denied = Words::tr("denied in %n article(s)", nullptr, sources.denying);
    if (sources.articles == 0)
        return Words::tr("%1, %2", "denied in 2 articles, 2 independent sources").arg(denied, independentText(sources));
    const QString told = Words::tr("%1, %2", "5 articles, 2 independent sources")
                             .arg(Words::tr("%n article(s)", nullptr, sources.articles), independentText(sources));
    return sources.denying == 0 ? told : told + QStringLiteral(" · ") + denied;
}

QString shortSourcesText(const EventSources &sources)
{
    if (sources.roots.isEmpty())
        return {};
    const int least = sources.atLeast();
    const int most = sources.atMost();
    const QString count = least == most ? Words::tr("%n source(s)", nullptr, most)
                                        : Words::tr("%1–%n source(s)", "3–7 sources", most).arg(least);
    const int articles = sources.articles > 0 ? sources.articles : sources.denying;
    return Words::tr("%1, %2", "5 articles, 2 sources").arg(Words::tr("%n article(s)", nullptr, articles), count);
}

QString doubtText(const EventSources &sources)
{
    const int least = sources.atLeast();
    const int most = sources.atMost();
    if (least == most)
        return {};
    const auto unnamed = std::ranges::count(sources.roots, RootKind::Anonymous, &SourceRoot::kind);
    if (unnamed == most)
        return Words::tr("None of them is named, so all may be the same.");
    return Words::tr("%1 proven; %n not named, which may be the same as others.", "sources", int(unnamed)).arg(least);
}

QString rootText(const SourceRoot &root)
{
    const QString who = root.names.join(QStringLiteral(" + "));
    const QString articles = root.articles.join(QStringLiteral(", "));
    if (root.kind == RootKind::OwnAccount && root.articles.size() == 1) {
        return root.names == root.articles ? Words::tr("%1 on its own account").arg(articles)
                                           : Words::tr("%1 (%2) on its own account").arg(articles, who);
    }
    if (root.kind == RootKind::Anonymous && root.names == root.articles)
        return Words::tr("unnamed ← %1").arg(articles);
    return QStringLiteral("%1 ← %2").arg(who, articles);
}

QString rootsText(const EventSources &sources)
{
    QStringList lines;
    for (const SourceRoot &root : sources.roots) {
        lines.append(rootText(root));
    }
    return lines.join(QStringLiteral(" · "));
}
