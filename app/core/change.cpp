// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change.h"

namespace
{
// One overload for each kind of row: a new kind does not compile until it has said what it touches.
struct Touch {
    ChangeSet &set;

    void operator()(const StudyInfo &) const { set.info = true; }
    void operator()(const Article &row) const { set.articles.insert(row.id); }
    void operator()(const Version &row) const
    {
        set.versions.insert(row.id);
        set.articles.insert(row.article);
    }
    void operator()(const Passage &row) const
    {
        set.passages.insert(row.id);
        set.annotated.insert(row.version);
    }
    void operator()(const Tag &row) const { set.tags.insert(row.id); }
    void operator()(const Highlight &row) const
    {
        set.highlights.insert(row.id);
        set.passages.insert(row.passage);
    }
    void operator()(const HighlightTag &row) const
    {
        set.highlights.insert(row.highlight);
        set.tags.insert(row.tag);
        // A row that comes and goes again in one record is none.
        if (const std::pair pair(row.highlight, row.tag); !set.taggings.remove(pair))
            set.taggings.insert(pair);
    }
    void operator()(const Reporter &row) const { set.reporters.insert(row.id); }
    void operator()(const Event &row) const { set.events.insert(row.id); }
    void operator()(const EventTag &row) const
    {
        set.events.insert(row.event);
        set.tags.insert(row.tag);
    }
    void operator()(const Claim &row) const
    {
        set.claims.insert(row.id);
        set.events.insert(row.event);
    }
    void operator()(const Note &row) const
    {
        set.notes.insert(row.id);
        if (!row.highlight.isNull())
            set.highlights.insert(row.highlight);
        if (!row.event.isNull())
            set.events.insert(row.event);
    }
    void operator()(const Link &row) const { set.links.insert(row.id); }
    void operator()(const Review &row) const { set.passages.insert(row.passage); }
    void operator()(const TagPin &row) const { set.tags.insert(row.tag); }
    void operator()(const WordList &row) const { set.wordLists.insert(row.id); }
};
} // namespace

ChangeSet changeSet(const ChangeRecord &record)
{
    ChangeSet set;
    const Touch touch{set};
    for (const AnyChange &any : record) {
        std::visit(
            [&](const auto &change) {
                if (change.before)
                    touch(*change.before);
                if (change.after)
                    touch(*change.after);
            },
            any);
    }
    return set;
}
