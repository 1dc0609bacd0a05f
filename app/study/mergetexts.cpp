// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/mergetexts.h"

#include "study/actions/importarticles.h"
#include "study/mergerows.h"
#include "text/anchor.h"

#include <algorithm>

namespace
{
constexpr int deepestOrigin = 50; // passages carried over from passages carried over …

// The passage and those that it came from, the nearest first.
QList<Passage> lineage(const QHash<PassageId, Passage> &passages, PassageId id)
{
    QList<Passage> line;
    for (int i = 0; i < deepestOrigin && passages.contains(id); ++i) {
        line.append(passages.value(id));
        id = line.last().origin;
    }
    return line;
}
} // namespace

MergeTexts::MergeTexts(const Snapshot &ours, const Snapshot &theirs, MergePlan &plan)
    : m_ourStudy(ours)
    , m_theirStudy(theirs)
    , m_plan(plan)
    , m_ourArticles(rowsById(ours.articles))
    , m_theirArticles(rowsById(theirs.articles))
    , m_ours(rowsById(ours.passages))
    , m_theirs(rowsById(theirs.passages))
    , m_ourVersions(rowsById(ours.versions))
    , m_theirVersions(rowsById(theirs.versions))
{
    for (const Review &review : theirs.reviews) {
        m_theirReviews.insert(review.passage);
    }
    indexOurs();
    matchArticles();
    matchVersions();
}

void MergeTexts::indexOurs()
{
    for (const Article &article : m_ourStudy.articles) {
        m_names.insert(article.id, article.name);
        m_takenNames.insert(article.name);
        m_takenUuids.insert(article.uuid);
        m_position = std::max(m_position, article.position);
    }
    for (const Version &version : m_ourStudy.versions) {
        m_byHash.insert(version.sha256, version.id);
        m_takenUuids.insert(version.uuid);
        VersionId &newest = m_newest[version.article];
        if (newest.isNull() || version.number > m_ourVersions.value(newest).number)
            newest = version.id;
    }
}

// Of the article that keeps this text of theirs apart.
QString MergeTexts::apartUuid(const Version &theirs) const
{
    return besideUuid(m_theirArticles.value(theirs.article).uuid, {theirs.sha256});
}

// A hash is only what the file says, so the texts are compared. One that an earlier merge kept apart does not count:
// it is for what our own text does not have.
VersionId MergeTexts::ourTextLike(const Version &version) const
{
    const QList<VersionId> alike = m_byHash.values(version.sha256);
    const QString apart = alike.isEmpty() ? QString() : apartUuid(version);
    const auto found = std::ranges::find_if(alike, [&](VersionId id) {
        const Version ours = m_ourVersions.value(id);
        return ours.text == version.text && m_ourArticles.value(ours.article).uuid != apart;
    });
    return found == alike.end() ? VersionId{} : *found;
}

ArticleId MergeTexts::matchFor(const Article &article) const
{
    for (const Version &version : m_theirStudy.versions) {
        if (version.article != article.id)
            continue;
        if (const VersionId same = ourTextLike(version); !same.isNull())
            return m_ourVersions.value(same).article;
    }
    const auto first = [this](const auto &matches) {
        const auto found = std::ranges::find_if(m_ourStudy.articles, matches);
        return found == m_ourStudy.articles.end() ? ArticleId{} : found->id;
    };
    ArticleId match = first([&](const Article &ours) { return ours.uuid == article.uuid; });
    if (match.isNull() && !article.url.isEmpty())
        match = first([&](const Article &ours) { return ours.url == article.url; });
    if (match.isNull())
        match = first([&](const Article &ours) { return ours.name == article.name && ours.title == article.title; });
    return match;
}

void MergeTexts::matchArticles()
{
    QList<Article> unknown;
    for (const Article &article : m_theirStudy.articles) {
        const ArticleId match = matchFor(article);
        if (match.isNull()) {
            unknown.append(article);
        } else {
            m_articles.insert(article.id, match);
            ++m_plan.report.commonArticles;
        }
    }
    for (const Article &article : std::as_const(unknown)) {
        addArticle(article);
    }
}

void MergeTexts::matchVersions()
{
    for (const Version &version : m_theirStudy.versions) {
        const VersionId same = ourTextLike(version);
        if (!same.isNull() && !m_versions.contains(version.id))
            m_versions.insert(version.id, same);
    }
}

void MergeTexts::addArticle(const Article &article)
{
    const ArticleId id = addRow(article);
    m_articles.insert(article.id, id);
    for (const Version &version : m_theirStudy.versions) {
        if (version.article == article.id)
            m_versions.insert(version.id, addVersion(version, id));
    }
}

ArticleId MergeTexts::addRow(Article article)
{
    article.name = freeArticleName(article.name, m_takenNames);
    article.position = ++m_position;
    m_takenNames.insert(article.name);
    article.id = planRow(m_plan.rows.articles, article);
    m_names.insert(article.id, article.name);
    ++m_plan.report.articles;
    return article.id;
}

VersionId MergeTexts::addVersion(Version version, ArticleId article)
{
    version.article = article;
    if (m_takenUuids.contains(version.uuid))
        version.uuid = besideUuid(version.uuid, {version.sha256});
    m_takenUuids.insert(version.uuid);
    version.id = planRow(m_plan.rows.versions, version);
    m_ourVersions.insert(version.id, version);
    return version.id;
}

// Their text as an article of its own: as a version of ours it would be the newest one, and take the place of the text
// that our analyst works on.
VersionId MergeTexts::keepApart(VersionId theirs)
{
    if (const VersionId known = m_apart.value(theirs); !known.isNull())
        return known;
    Version version = m_theirVersions.value(theirs);
    Article article = m_theirArticles.value(version.article);
    if (article.id.isNull())
        return {};
    article.uuid = apartUuid(version);
    const auto before = std::ranges::find(m_ourStudy.articles, article.uuid, &Article::uuid);
    if (before != m_ourStudy.articles.end())
        return *m_apart.insert(theirs, newest(before->id));
    version.number = 1;
    return *m_apart.insert(theirs, addVersion(version, addRow(article)));
}

QString MergeTexts::articleName(PassageId ours) const
{
    return m_names.value(m_ourVersions.value(m_ours.value(ours).version).article);
}

const MergeTexts::Text &MergeTexts::text(VersionId ours)
{
    const auto known = m_texts.find(ours);
    if (known != m_texts.end())
        return known->second;
    const QString words = m_ourVersions.value(ours).text;
    return m_texts.emplace(ours, Text{.text = words, .map = OffsetMap(words)}).first->second;
}

const MergeTexts::Text &MergeTexts::theirText(VersionId theirs)
{
    const auto known = m_theirTexts.find(theirs);
    if (known != m_theirTexts.end())
        return known->second;
    const QString words = m_theirVersions.value(theirs).text;
    return m_theirTexts.emplace(theirs, Text{.text = words, .map = OffsetMap(words)}).first->second;
}

const TextCarrier &MergeTexts::carrier(VersionId theirs, VersionId ours)
{
    const std::pair key(theirs, ours);
    const auto known = m_carriers.find(key);
    if (known != m_carriers.end())
        return known->second;
    return m_carriers.emplace(key, TextCarrier(theirText(theirs).text, text(ours).text)).first->second;
}

Placement MergeTexts::carried(const Passage &theirs, VersionId ours)
{
    return carrier(theirs.version, ours).carry(theirText(theirs.version).map.toUnits(theirs.span));
}

MergeTexts::Place MergeTexts::exactPlace(const Passage &theirs, VersionId ours)
{
    Place place{.passage = makePassage(ours, text(ours).text, text(ours).map, theirs.span),
                .isSure = !m_theirReviews.contains(theirs.id)};
    place.passage.state = theirs.state;
    // Where it came from is kept when that text is here too.
    const Passage origin = m_theirs.value(theirs.origin);
    if (!origin.id.isNull() && m_versions.contains(origin.version))
        place.passage.origin = passage(origin.id);
    return place;
}

MergeTexts::Place MergeTexts::apartPlace(const Passage &theirs)
{
    const VersionId version = keepApart(theirs.version);
    if (version.isNull())
        return {};
    Place place = exactPlace(theirs, version);
    place.isApart = true;
    return place;
}

// On a text that we have a newer version of: as if it had been there when that version came.
MergeTexts::Place MergeTexts::onward(const Passage &theirs, Place place)
{
    const VersionId target = newest(m_ourVersions.value(place.passage.version).article);
    if (target.isNull() || target == place.passage.version || theirs.state == AnchorState::Lost)
        return place;
    const Placement placement = carried(theirs, target);
    if (placement.state == AnchorState::Lost || placement.span.isEmpty()) {
        place.passage.state = AnchorState::Lost;
        place.isSure = false;
        return place;
    }
    const PassageId origin = addPassage(place.passage);
    place.passage = makePassage(target, text(target).text, text(target).map, placement.span);
    place.passage.state = placement.state;
    place.passage.origin = origin;
    place.isSure = placement.certainty == Certainty::Sure;
    return place;
}

PassageId MergeTexts::addPassage(Passage passage)
{
    passage.id = planRow(m_plan.rows.passages, passage);
    m_ours.insert(passage.id, passage);
    return passage.id;
}

MergeTexts::Place MergeTexts::placeOf(const Passage &theirs)
{
    if (const VersionId same = m_versions.value(theirs.version); !same.isNull())
        return onward(theirs, exactPlace(theirs, same));
    const VersionId target = newest(m_articles.value(m_theirVersions.value(theirs.version).article));
    const Placement placement = target.isNull() ? Placement{} : carried(theirs, target);
    if (placement.state == AnchorState::Lost || placement.span.isEmpty())
        return apartPlace(theirs);
    Place place{.passage = makePassage(target, text(target).text, text(target).map, placement.span),
                .isSure = placement.certainty == Certainty::Sure};
    place.passage.state = placement.state;
    return place;
}

PassageId MergeTexts::passage(PassageId theirs)
{
    if (const PassageId known = m_passages.value(theirs); !known.isNull())
        return known;
    const Passage passage = m_theirs.value(theirs);
    if (passage.id.isNull() || m_passages.contains(theirs)) // a passage that came from itself
        return {};
    m_passages.insert(theirs, {});
    Place place = placeOf(passage);
    if (place.passage.version.isNull())
        return {};
    const PassageId added = addPassage(place.passage);
    m_passages.insert(theirs, added);
    if (!place.isSure) {
        m_plan.rows.reviews.append(Review{.passage = added});
        ++m_plan.report.toReview;
    }
    m_plan.report.apart += place.isApart ? 1 : 0;
    return added;
}

bool MergeTexts::isSamePlace(PassageId theirs, PassageId ours)
{
    const Passage here = m_ours.value(ours);
    const QList<Passage> ourLine = lineage(m_ours, ours);
    for (const Passage &there : lineage(m_theirs, theirs)) {
        const VersionId same = m_versions.value(there.version);
        const auto met = std::ranges::find(ourLine, same, &Passage::version);
        if (!same.isNull() && met != ourLine.end())
            return met->span == there.span;
    }
    // Carried over by a merge, or by us since a merge.
    const Placement placement = carried(m_theirs.value(theirs), here.version);
    return text(here.version).map.toPoints(placement.span) == here.span;
}
