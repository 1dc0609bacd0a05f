// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlist.h"

#include "time/conflictsentence.h"
#include "time/describedate.h"
#include "time/edtf.h"
#include "time/eventdates.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace
{
// The day on which an article appeared; none when it is not known to the day.
std::optional<qint64> publicationDay(const Article &article)
{
    const Result<Edtf> edtf = Edtf::parse(article.published);
    return edtf && edtf->earliest() == edtf->latest() ? edtf->earliest() : std::nullopt;
}

auto placeOf(const ClaimItem &item)
{
    return std::tuple(item.articleName, item.span, item.claim.id);
}
} // namespace

EventList::EventList(Study &study, const VersionTexts &texts, QObject *parent)
    : QObject(parent), m_study(&study), m_texts(&texts)
{
    reload();
    connect(m_study, &Study::changed, this, [this](const ChangeSet &changes) {
        if (!changes.touchesEvents())
            return;
        reload();
        emit changed();
    });
}

const EventItem *EventList::find(EventId event) const
{
    const auto found = std::ranges::find(m_events, event, &EventItem::id);
    if (found != m_events.end())
        return &*found;
    const auto proposed = std::ranges::find(m_suggested, event, &EventItem::id);
    return proposed == m_suggested.end() ? nullptr : &*proposed;
}

QList<ClaimItem> EventList::suggestedClaims(EventId event) const
{
    const auto found = std::ranges::find(m_suggested, event, &EventItem::id);
    const bool isThere = found != m_suggested.end() && found->event.state != ReviewState::Suggested;
    return isThere ? found->claims : QList<ClaimItem>();
}

QList<EventPassage> EventList::on(VersionId version) const
{
    QList<EventPassage> found;
    for (const EventItem &event : m_events) {
        for (const ClaimItem &claim : event.claims) {
            if (claim.passage.version == version)
                found.append({.span = claim.span, .event = event.id()});
        }
    }
    std::ranges::sort(found, {}, [](const EventPassage &passage) { return std::pair(passage.span, passage.event); });
    return found;
}

TimelineData EventList::timeline() const
{
    return lineOf(m_events);
}

TimelineData EventList::timeline(const TagFilter &filter) const
{
    QList<EventItem> shown = m_events;
    shown.removeIf([&](const EventItem &event) { return !filter.shows(event.tags); });
    return lineOf(shown);
}

TimelineData EventList::lineOf(const QList<EventItem> &events) const
{
    TimelineData data{.lanes = m_lanes, .publications = m_publications};
    for (const EventItem &event : events) {
        data.items.append(event.line);
        if (!data.lanes.contains(event.line.lane))
            data.lanes.append(event.line.lane); // those without a tag
    }
    const auto key = [&](const TimelineItem &item) {
        const qint64 first = item.earliest.value_or(item.latest.value_or(std::numeric_limits<qint64>::max()));
        return std::tuple(data.lanes.indexOf(item.lane), first, item.event);
    };
    std::ranges::sort(data.items, {}, key);
    return data;
}

int EventList::claimCount() const
{
    int count = 0;
    for (const EventItem &event : m_events) {
        count += int(event.claims.size());
    }
    return count;
}

int EventList::conflictCount() const
{
    return int(std::ranges::count_if(m_events, [](const EventItem &item) { return !item.line.conflict.isEmpty(); }));
}

void EventList::reload()
{
    const StudyStore &store = m_study->store();
    QHash<ArticleId, Article> articles;
    m_publications.clear();
    for (const Article &article : orEmpty(store.table<Article>().select(QStringLiteral("ORDER BY position, id")))) {
        articles.insert(article.id, article);
        if (const std::optional<qint64> day = publicationDay(article))
            m_publications.append({.day = *day, .article = article.name});
    }
    m_events.clear();
    m_suggested.clear();
    for (const Event &event :
         orEmpty(store.table<Event>().select(QStringLiteral("WHERE state <> 'rejected' ORDER BY id")))) {
        QList<EventItem> &list = event.state == ReviewState::Suggested ? m_suggested : m_events;
        list.append({.event = event, .line = {.event = event.id, .title = event.title}});
    }
    readClaims(articles);
    readLanes();
    for (EventItem &item : m_events) {
        summarise(item, articles);
    }
}

void EventList::readClaims(const QHash<ArticleId, Article> &articles)
{
    const StudyStore &store = m_study->store();
    QHash<PassageId, Passage> passages;
    for (const Passage &passage :
         orEmpty(store.table<Passage>().select(QStringLiteral("WHERE id IN (SELECT passage_id FROM claim)")))) {
        passages.insert(passage.id, passage);
    }
    QHash<ReporterId, QString> reporters;
    for (const Reporter &reporter : orEmpty(store.table<Reporter>().select({}))) {
        reporters.insert(reporter.id, reporter.name);
    }
    QHash<EventId, QString> titles;
    for (const QList<EventItem> &list : {m_events, m_suggested}) {
        for (const EventItem &event : list)
            titles.insert(event.id(), event.event.title);
    }
    QHash<EventId, QList<ClaimItem>> claims;
    QHash<EventId, QList<ClaimItem>> suggested;
    for (const Claim &claim :
         orEmpty(store.table<Claim>().select(QStringLiteral("WHERE state <> 'rejected' ORDER BY id")))) {
        ClaimItem item{.claim = claim,
                       .passage = passages.value(claim.passage),
                       .when = describeClaimDate(claim, QLocale()),
                       .reporterName = reporters.value(claim.reporter),
                       .relativeTitle = titles.value(claim.relativeTo)};
        if (const auto text = m_texts->version(item.passage.version)) {
            item.article = text->version.article;
            item.span = text->map.toUnits(item.passage.span);
        }
        item.articleName = articles.value(item.article).name;
        (claim.state == ReviewState::Suggested ? suggested : claims)[claim.event].append(std::move(item));
    }
    for (EventItem &event : m_events) {
        event.claims = claims.value(event.id());
        std::ranges::sort(event.claims, {}, placeOf);
    }
    readSuggested(suggested);
}

void EventList::readSuggested(const QHash<EventId, QList<ClaimItem>> &claims)
{
    for (EventItem &event : m_suggested)
        event.claims = claims.value(event.id());
    for (const EventItem &event : std::as_const(m_events)) {
        if (claims.contains(event.id()))
            m_suggested.append({.event = event.event, .line = event.line, .claims = claims.value(event.id())});
    }
    for (EventItem &event : m_suggested)
        std::ranges::sort(event.claims, {}, placeOf);
}

void EventList::readLanes()
{
    const StudyStore &store = m_study->store();
    const QList<Tag> tags = orEmpty(store.table<Tag>().select(QStringLiteral("ORDER BY position, id")));
    QSet<std::pair<qint64, qint64>> pairs;
    for (const EventTag &pair : orEmpty(store.table<EventTag>().select({}))) {
        pairs.insert({pair.event.value, pair.tag.value});
    }
    m_lanes.clear();
    for (const Tag &tag : tags) {
        for (EventItem &item : m_suggested) {
            if (pairs.contains({item.id().value, tag.id.value}))
                item.tags.append(tag.id);
        }
        bool used = false;
        for (EventItem &item : m_events) {
            if (!pairs.contains({item.id().value, tag.id.value}))
                continue;
            item.tags.append(tag.id);
            if (!item.line.lane.isEmpty())
                continue;
            item.line.lane = tag.name;
            used = true;
        }
        if (used && !m_lanes.contains(tag.name))
            m_lanes.append(tag.name);
    }
}

void EventList::summarise(EventItem &item, const QHash<ArticleId, Article> &articles) const
{
    QList<DatedClaim> dated;
    QSet<ArticleId> reporting;
    for (const ClaimItem &claim : item.claims) {
        dated.append({.claim = claim.claim,
                      .article = claim.articleName,
                      .published = publicationDay(articles.value(claim.article))});
        reporting.insert(claim.article);
    }
    const EventDates dates = eventDates(item.event, dated);
    TimelineItem &line = item.line;
    line.when = describeDates(dates, QLocale());
    line.conflict = dates.conflict ? conflictSentence(dates, dated, QLocale()) : QString();
    for (const auto &[first, second] : dates.conflicting) {
        for (const qsizetype place : {first, second}) {
            const ClaimId claim = item.claims[place].claim.id;
            if (!item.conflicting.contains(claim))
                item.conflicting.append(claim);
        }
    }
    line.earliest = dates.earliest;
    line.latest = dates.latest;
    line.reading = dates.reading;
    line.modality = dates.modality;
    line.approximate = dates.approximate;
    line.uncertain = dates.uncertain;
    line.background = item.event.background;
    line.claims = int(item.claims.size());
    line.articles = int(reporting.size());
    for (const ArticleId article : std::as_const(reporting)) {
        if (const std::optional<qint64> day = publicationDay(articles.value(article)))
            line.reported.append(*day);
    }
    std::ranges::sort(line.reported);
}
