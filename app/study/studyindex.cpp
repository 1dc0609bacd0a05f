// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/studyindex.h"

#include "study/actions/addtag.h"
#include "time/edtf.h"

#include <algorithm>

namespace
{
template <class Row>
auto byId(const QList<Row> &rows)
{
    QHash<decltype(Row::id), Row> index;
    for (const Row &row : rows) {
        index.insert(row.id, row);
    }
    return index;
}

// Only a whole date names the day on which an article appeared.
std::optional<qint64> publicationDay(const Article &article)
{
    const Result<Edtf> date = Edtf::parse(article.published);
    return date && date->earliest() == date->latest() ? date->earliest() : std::nullopt;
}
} // namespace

Result<StudyIndex> StudyIndex::read(const StudyStore &store)
{
    return store.snapshot().transform([&](Snapshot study) { return StudyIndex(store, std::move(study)); });
}

StudyIndex::StudyIndex(const StudyStore &store, Snapshot study)
    : m_store(&store)
    , m_study(std::move(study))
    , m_passages(byId(m_study.passages))
    , m_versions(byId(m_study.versions))
    , m_articles(byId(m_study.articles))
    , m_events(byId(m_study.events))
    , m_highlights(byId(m_study.highlights))
    , m_reporters(byId(m_study.reporters))
{
    for (const Tag &tag : std::as_const(m_study.tags)) {
        m_tagPaths.insert(tag.id, ::tagPath(m_study.tags, tag));
    }
    for (const HighlightTag &row : std::as_const(m_study.highlightTags)) {
        m_tagged[row.tag].append(row.highlight);
    }
}

Version StudyIndex::currentVersion(ArticleId article) const
{
    Version newest;
    for (const Version &version : m_study.versions) {
        if (version.article == article && (newest.id.isNull() || version.number > newest.number))
            newest = version;
    }
    return newest;
}

int StudyIndex::highlightCount(ArticleId article) const
{
    return int(std::ranges::count_if(m_study.highlights, [&](const Highlight &highlight) {
        return articleOf(passage(highlight.passage)).id == article;
    }));
}

QStringList StudyIndex::tagPaths(HighlightId highlight) const
{
    QStringList paths;
    for (const Tag &tag : m_study.tags) {
        if (m_tagged.value(tag.id).contains(highlight))
            paths.append(tagPath(tag.id));
    }
    return paths;
}

QString StudyIndex::noteOn(HighlightId highlight) const
{
    QStringList texts;
    for (const Note &note : m_study.notes) {
        if (note.highlight == highlight)
            texts.append(note.text);
    }
    return texts.join(QStringLiteral("\n\n"));
}

QList<DatedClaim> StudyIndex::claimsOn(EventId event) const
{
    QList<DatedClaim> claims;
    for (const Claim &claim : m_study.claims) {
        if (claim.event != event)
            continue;
        const Article article = articleOf(passage(claim.passage));
        claims.append({.claim = claim, .article = article.name, .published = publicationDay(article)});
    }
    return claims;
}
