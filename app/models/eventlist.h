// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"
#include "models/tagfilter.h"
#include "models/versiontexts.h"

#include <QObject>

// A claim as views show it. A value.
struct ClaimItem {
    Claim claim;
    Passage passage;
    ArticleId article;
    QString articleName;
    TextSpan span;         // of the passage, UTF-16 units
    QString when;          // its date in words; empty when it has none
    QString reporterName;  // empty: the article says it on its own account
    QString relativeTitle; // of the other event that its words count from; empty: of none
};

// An event with its claims, by article and place. A value.
struct EventItem {
    Event event;
    TimelineItem line;
    QList<ClaimItem> claims;
    QList<TagId> tags;
    QList<ClaimId> conflicting; // those of the claims that cannot all be true

    [[nodiscard]] EventId id() const { return event.id; }
};

// A passage that reports an event.
struct EventPassage {
    TextSpan span; // UTF-16 units
    EventId event;
};

// The events of a study with what the articles claim about them. What is only suggested stands apart, what was rejected
// is left out. Lanes are the first tag of
// each event, in the order of the tags. GUI thread; the study and the texts must outlive it.
class EventList : public QObject
{
    Q_OBJECT

public:
    EventList(Study &study, const VersionTexts &texts, QObject *parent = nullptr);

    [[nodiscard]] const QList<EventItem> &events() const { return m_events; }
    // Suggested events, then those of the analyst that have suggested claims; with the suggested claims alone.
    [[nodiscard]] const QList<EventItem> &suggested() const { return m_suggested; }
    // What is suggested about an event that is there; empty for one that is suggested itself.
    [[nodiscard]] QList<ClaimItem> suggestedClaims(EventId event) const;
    // Also one that is only suggested.
    [[nodiscard]] const EventItem *find(EventId event) const;
    // The passages on one version, by place.
    [[nodiscard]] QList<EventPassage> on(VersionId version) const;
    // All of them, or those whose tags the filter shows.
    [[nodiscard]] TimelineData timeline() const;
    [[nodiscard]] TimelineData timeline(const TagFilter &filter) const;
    [[nodiscard]] int claimCount() const;
    [[nodiscard]] int conflictCount() const;

signals:
    void changed();

private:
    [[nodiscard]] TimelineData lineOf(const QList<EventItem> &events) const;
    void reload();
    void readClaims(const QHash<ArticleId, Article> &articles);
    void readSuggested(const QHash<EventId, QList<ClaimItem>> &claims);
    void readLanes();
    void summarise(EventItem &item, const QHash<ArticleId, Article> &articles) const;

    Study *m_study;
    const VersionTexts *m_texts;
    QList<EventItem> m_events;
    QList<EventItem> m_suggested;
    QStringList m_lanes;
    QList<PublicationMark> m_publications;
};
