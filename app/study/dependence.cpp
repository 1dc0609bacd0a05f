// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/dependence.h"

#include <algorithm>

namespace
{
// A row of any table: the place of its kind in AnyChange, and its key.
struct RowKey {
    size_t kind = 0;
    qint64 first = 0;
    qint64 second = 0;

    friend bool operator==(const RowKey &, const RowKey &) = default;
};

size_t qHash(const RowKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.kind, key.first, key.second);
}

template <class Row>
RowKey keyOfKind(qint64 first, qint64 second = 0)
{
    return {.kind = AnyChange(Change<Row>()).index(), .first = first, .second = second};
}

RowKey keyOf(const StudyInfo &)
{
    return keyOfKind<StudyInfo>(1);
}
RowKey keyOf(const HighlightTag &row)
{
    return keyOfKind<HighlightTag>(row.highlight.value, row.tag.value);
}
RowKey keyOf(const EventTag &row)
{
    return keyOfKind<EventTag>(row.event.value, row.tag.value);
}
RowKey keyOf(const Review &row)
{
    return keyOfKind<Review>(row.passage.value);
}
RowKey keyOf(const TagPin &row)
{
    return keyOfKind<TagPin>(row.digit);
}
template <class Row>
RowKey keyOf(const Row &row)
{
    return keyOfKind<Row>(row.id.value);
}

// The rows that a row refers to, as the schema's foreign keys do. One overload for each kind: a new one does not
// compile until it has said so.
using Keys = QList<RowKey>;

template <class Row, class... Ids>
Keys refersTo(Ids... ids)
{
    Keys keys;
    for (const qint64 id : {ids.value...}) {
        if (id != 0)
            keys.append(keyOfKind<Row>(id));
    }
    return keys;
}

Keys references(const StudyInfo &)
{
    return {};
}
Keys references(const Article &)
{
    return {};
}
Keys references(const Reporter &)
{
    return {};
}
Keys references(const Event &)
{
    return {};
}
Keys references(const WordList &)
{
    return {};
}
Keys references(const Version &row)
{
    return refersTo<Article>(row.article);
}
Keys references(const Passage &row)
{
    return refersTo<Version>(row.version) + refersTo<Passage>(row.origin);
}
Keys references(const Tag &row)
{
    return refersTo<Tag>(row.parent);
}
Keys references(const Highlight &row)
{
    return refersTo<Passage>(row.passage);
}
Keys references(const HighlightTag &row)
{
    return refersTo<Highlight>(row.highlight) + refersTo<Tag>(row.tag);
}
Keys references(const EventTag &row)
{
    return refersTo<Event>(row.event) + refersTo<Tag>(row.tag);
}
Keys references(const Claim &row)
{
    return refersTo<Event>(row.event, row.relativeTo) + refersTo<Passage>(row.passage) +
           refersTo<Reporter>(row.reporter);
}
Keys references(const Note &row)
{
    return refersTo<Highlight>(row.highlight) + refersTo<Article>(row.article) + refersTo<Event>(row.event);
}
Keys references(const Link &row)
{
    return refersTo<Passage>(row.a, row.b);
}
Keys references(const Review &row)
{
    return refersTo<Passage>(row.passage);
}
Keys references(const TagPin &row)
{
    return refersTo<Tag>(row.tag);
}

// What no two rows of a kind may have in common, besides the key.
QString uniqueWords(const Tag &row)
{
    return QStringLiteral("tag %1 ").arg(row.parent.value) + row.name;
}
QString uniqueWords(const Version &row)
{
    return QStringLiteral("version %1 %2").arg(row.article.value).arg(row.number);
}
QString uniqueWords(const TagPin &row)
{
    return QStringLiteral("pin %1").arg(row.tag.value);
}
template <class Row>
QString uniqueWords(const Row &row)
{
    if constexpr (requires { row.name; }) {
        return QStringLiteral("%1 ").arg(AnyChange(Change<Row>()).index()) + row.name;
    } else {
        return {};
    }
}

// What taking a record back touches, needs and brings back.
struct Footing {
    QSet<RowKey> own;
    QSet<RowKey> made; // goes when the record is taken back
    QSet<RowKey> needed;
    QSet<QString> words;
};

Footing footingOf(const ChangeRecord &record)
{
    Footing footing;
    for (const AnyChange &any : record) {
        std::visit(
            [&](const auto &change) {
                footing.own.insert(keyOf(change.before ? *change.before : *change.after));
                if (!change.before) {
                    footing.made.insert(keyOf(*change.after));
                    return;
                }
                for (const RowKey &key : references(*change.before)) {
                    footing.needed.insert(key);
                }
                footing.words.insert(uniqueWords(*change.before));
            },
            any);
    }
    footing.words.remove(QString());
    return footing;
}

template <class Row>
bool restsOn(const Change<Row> &change, const Footing &footing)
{
    const RowKey key = keyOf(change.before ? *change.before : *change.after);
    if (footing.own.contains(key) || (!change.after && footing.needed.contains(key)))
        return true;
    if (!change.after)
        return false;
    // A tag that was only moved still carries what lies below it.
    const QSet<RowKey> &ground = std::is_same_v<Row, Tag> ? footing.own : footing.made;
    return footing.words.contains(uniqueWords(*change.after)) ||
           std::ranges::any_of(references(*change.after),
                               [&](const RowKey &reference) { return ground.contains(reference); });
}
} // namespace

std::function<bool(const ChangeRecord &later)> dependenceOn(const ChangeRecord &earlier)
{
    return [footing = footingOf(earlier)](const ChangeRecord &later) {
        return std::ranges::any_of(later, [&](const AnyChange &any) {
            return std::visit([&](const auto &change) { return restsOn(change, footing); }, any);
        });
    };
}

Result<bool> hasTagCycle(const StudyStore &store)
{
    return store.table<Tag>().select({}).transform([](const QList<Tag> &tags) {
        QHash<TagId, TagId> parents;
        for (const Tag &tag : tags) {
            parents.insert(tag.id, tag.parent);
        }
        return std::ranges::any_of(tags, [&](const Tag &tag) {
            TagId above = tag.parent;
            for (qsizetype i = 0; i <= tags.size() && !above.isNull(); ++i) {
                above = parents.value(above);
            }
            return !above.isNull();
        });
    });
}
