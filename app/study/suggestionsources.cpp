// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/suggestionsources.h"

#include "text/offsetmap.h"
#include "time/edtf.h"

#include <algorithm>

QList<SuggestionSource> suggestionSources(const Snapshot &study, const QList<ArticleId> &articles)
{
    QList<SuggestionSource> sources;
    for (const Article &article : study.articles) {
        if (!articles.isEmpty() && !articles.contains(article.id))
            continue;
        const Version *newest = nullptr;
        for (const Version &version : study.versions) {
            if (version.article == article.id && (!newest || newest->number < version.number))
                newest = &version;
        }
        if (newest)
            sources.append({.version = newest->id,
                            .text = newest->text,
                            .published = article.published,
                            .blocks = newest->blocks});
    }
    return sources;
}

QList<KnownEvent> knownEvents(const Snapshot &study)
{
    QHash<PassageId, const Passage *> passages;
    for (const Passage &passage : study.passages)
        passages.insert(passage.id, &passage);
    QHash<VersionId, OffsetMap> maps;
    for (const Version &version : study.versions)
        maps.insert(version.id, OffsetMap(version.text));
    QHash<EventId, qsizetype> rows;
    QList<KnownEvent> known;
    for (const Event &event : study.events) {
        rows.insert(event.id, known.size());
        known.append({.id = event.id,
                      .title = event.title,
                      .description = event.description,
                      .isRejected = event.state == ReviewState::Rejected});
    }
    for (const Claim &claim : study.claims) {
        const Passage *passage = passages.value(claim.passage);
        if (!passage || !rows.contains(claim.event))
            continue;
        KnownEvent &event = known[rows.value(claim.event)];
        const auto map = maps.constFind(passage->version);
        const TextSpan span = map != maps.constEnd() ? map->toUnits(passage->span) : TextSpan{};
        event.places.append({.version = passage->version, .span = span, .dateText = claim.dateText});
        if (claim.state == ReviewState::Rejected && !event.isRejected)
            continue; // it stays away, but tells nothing of the event
        event.quotes.append(passage->quote);
        if (const Result<Edtf> edtf = Edtf::parse(claim.edtf))
            event.days.append(edtf->days());
    }
    return known;
}
