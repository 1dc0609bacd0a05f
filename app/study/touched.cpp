// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/touched.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
constexpr qsizetype mostLookedUp = 50; // beyond it things are counted, not named

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Touched)

public:
    Words(const StudyStore &store, const ChangeRecord &record) : m_store(&store)
    {
        for (const AnyChange &any : record) {
            std::visit([this](const auto &change) { take(change.after ? *change.after : *change.before); }, any);
        }
    }

    [[nodiscard]] Touched result() const
    {
        QStringList parts{highlightWords(), articleWords(), eventWords(), tagWords(), otherWords()};
        parts.removeAll(QString());
        return {.words = parts.join(QStringLiteral(", ")), .things = m_things};
    }

private:
    template <class Id>
    void note(QList<Id> &ids, Id id)
    {
        QSet<Id> &seen = std::get<QSet<Id>>(m_seen);
        if (id.isNull() || seen.contains(id))
            return;
        seen.insert(id);
        ids.append(id);
        if constexpr (std::is_constructible_v<Touched::Thing, Id>)
            m_things.append(id);
    }

    void take(const StudyInfo &) { m_isStudy = true; }
    void take(const Article &row)
    {
        note(m_articles, row.id);
        m_articleNames.insert(row.id, row.name);
    }
    void take(const Version &row) { note(m_articles, row.article); }
    void take(const Passage &row) { m_passages.insert(row.id, row.version); }
    void take(const Tag &row)
    {
        note(m_tags, row.id);
        m_tagNames.insert(row.id, row.name);
    }
    void take(const Highlight &row)
    {
        note(m_highlights, row.id);
        m_rows.insert(row.id, row);
    }
    void take(const HighlightTag &row)
    {
        note(m_highlights, row.highlight);
        note(m_tags, row.tag);
    }
    void take(const Reporter &) { ++m_reporters; }
    void take(const Event &row)
    {
        note(m_events, row.id);
        m_eventTitles.insert(row.id, row.title);
    }
    void take(const EventTag &row)
    {
        note(m_events, row.event);
        note(m_tags, row.tag);
    }
    void take(const Claim &row) { note(m_events, row.event); }
    void take(const Note &row)
    {
        note(m_highlights, row.highlight);
        note(m_articles, row.article);
        note(m_events, row.event);
        m_isStudy = m_isStudy || (row.highlight.isNull() && row.article.isNull() && row.event.isNull());
    }
    void take(const Link &) { ++m_links; }
    void take(const Review &) {}
    void take(const TagPin &row) { note(m_tags, row.tag); }
    void take(const WordList &) { ++m_wordLists; }

    // What is stored under the key now, else an empty row.
    template <class Row>
    [[nodiscard]] Row stored(const Row &key) const
    {
        return orEmpty(m_store->table<Row>().find(key)).value_or(Row{});
    }

    [[nodiscard]] QString articleOf(HighlightId id) const
    {
        const Highlight row = m_rows.contains(id) ? m_rows.value(id) : stored(Highlight{.id = id});
        const VersionId version = m_passages.contains(row.passage) ? m_passages.value(row.passage)
                                                                   : stored(Passage{.id = row.passage}).version;
        return orEmpty(m_store->articleName(version));
    }

    [[nodiscard]] QString highlightWords() const
    {
        const int count = int(m_highlights.size());
        if (count == 0)
            return {};
        QStringList places;
        for (const HighlightId id : m_highlights.first(std::min(m_highlights.size(), mostLookedUp))) {
            places.append(articleOf(id));
        }
        places.removeDuplicates();
        places.removeAll(QString());
        places.sort();
        if (count > mostLookedUp || places.isEmpty())
            return count == 1 ? tr("highlight") : tr("%n highlight(s)", nullptr, count);
        const QString words = count == 1 ? tr("highlight in %1") : tr("%n highlight(s) in %1", nullptr, count);
        const QString where =
            places.size() <= 3 ? places.join(QStringLiteral(", ")) : tr("%n article(s)", nullptr, int(places.size()));
        return QString(words).replace(QLatin1StringView("%1"), where);
    }

    [[nodiscard]] QString articleWords() const
    {
        const int count = int(m_articles.size());
        if (count != 1)
            return count == 0 ? QString() : tr("%n article(s)", nullptr, count);
        const QString now = stored(Article{.id = m_articles.first()}).name;
        return named(tr("article %1"), now.isEmpty() ? m_articleNames.value(m_articles.first()) : now);
    }

    [[nodiscard]] QString eventWords() const
    {
        const int count = int(m_events.size());
        if (count != 1)
            return count == 0 ? QString() : tr("%n event(s)", nullptr, count);
        const QString now = stored(Event{.id = m_events.first()}).title;
        return named(tr("event “%1”"), now.isEmpty() ? m_eventTitles.value(m_events.first()) : now);
    }

    [[nodiscard]] QString tagWords() const
    {
        const int count = int(m_tags.size());
        if (count != 1)
            return count == 0 ? QString() : tr("%n tag(s)", nullptr, count);
        const QString now = stored(Tag{.id = m_tags.first()}).name;
        return named(tr("tag “%1”"), now.isEmpty() ? m_tagNames.value(m_tags.first()) : now);
    }

    // What is part of something named above, and what has no other name.
    [[nodiscard]] QString otherWords() const
    {
        QStringList parts;
        if (m_isStudy)
            parts.append(tr("the study"));
        if (m_links > 0)
            parts.append(tr("%n link(s)", nullptr, m_links));
        if (m_wordLists > 0)
            parts.append(tr("%n word list(s)", nullptr, m_wordLists));
        if (m_reporters > 0 && m_things.isEmpty())
            parts.append(tr("%n source(s)", nullptr, m_reporters));
        if (!m_passages.isEmpty() && m_things.isEmpty() && m_links == 0)
            parts.append(tr("%n passage(s)", nullptr, int(m_passages.size())));
        return parts.join(QStringLiteral(", "));
    }

    static QString named(QString sentence, const QString &name)
    {
        return sentence.replace(QLatin1StringView("%1"), name.simplified());
    }

    const StudyStore *m_store;
    QList<Touched::Thing> m_things;
    std::tuple<QSet<HighlightId>, QSet<ArticleId>, QSet<EventId>, QSet<TagId>> m_seen;
    QList<HighlightId> m_highlights;
    QList<ArticleId> m_articles;
    QList<EventId> m_events;
    QList<TagId> m_tags;
    QHash<HighlightId, Highlight> m_rows;
    QHash<PassageId, VersionId> m_passages;
    QHash<ArticleId, QString> m_articleNames;
    QHash<EventId, QString> m_eventTitles;
    QHash<TagId, QString> m_tagNames;
    int m_reporters = 0;
    int m_links = 0;
    int m_wordLists = 0;
    bool m_isStudy = false;
};
} // namespace

Touched touchedBy(const StudyStore &store, const ChangeRecord &record)
{
    return Words(store, record).result();
}
