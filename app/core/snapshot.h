// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/article.h"
#include "core/event.h"

#include <QList>

struct StudyInfo {
    QString uuid;
    QString title;
    QString description;
    QString author; // of the highlights made in it from now on

    friend bool operator==(const StudyInfo &, const StudyInfo &) = default;
};

// A whole study as plain values: what writers write and readers make. Ids are consistent within it and mean nothing
// outside. Lists are in the study's order: articles, tags and events by position or id.
struct Snapshot {
    StudyInfo info;
    QList<Article> articles;
    QList<Version> versions;
    QList<Passage> passages;
    QList<Tag> tags;
    QList<Highlight> highlights;
    QList<HighlightTag> highlightTags;
    QList<Reporter> reporters;
    QList<Event> events;
    QList<EventTag> eventTags;
    QList<Claim> claims;
    QList<Note> notes;
    QList<Link> links;
    QList<Review> reviews;
    QList<TagPin> tagPins;
    QList<WordList> wordLists;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};
