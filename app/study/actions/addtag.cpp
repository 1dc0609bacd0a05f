// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addtag.h"

#include "core/tagcolour.h"
#include "text/canonicaltext.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace
{
QString named(QString sentence, const QString &name)
{
    return sentence.replace(QLatin1StringView("%1"), name);
}

QString nextColour(const QList<Tag> &tags)
{
    const auto uses = [&](QLatin1StringView colour) {
        return std::ranges::count_if(tags, [&](const Tag &tag) { return tag.colour == colour; });
    };
    return std::ranges::min_element(tagColours, {}, [&](const TagColour &colour) { return uses(colour.name); })->name;
}

Result<QString> usableName(const QString &name)
{
    const QString clean = canonicalText(name).simplified();
    if (clean.isEmpty() || clean.size() > 200)
        return failure(ErrorKind::BadName, name);
    return clean;
}

Result<Tag> tagWithId(const StudyStore &store, TagId id)
{
    return store.table<Tag>().find(Tag{.id = id}).and_then([](std::optional<Tag> tag) -> Result<Tag> {
        if (!tag)
            return failure(ErrorKind::NoSuchTag);
        return *std::move(tag);
    });
}

bool hasSibling(const QList<Tag> &tags, TagId parent, const QString &name, TagId except)
{
    return std::ranges::any_of(
        tags, [&](const Tag &tag) { return tag.parent == parent && tag.name == name && tag.id != except; });
}

template <class Row>
Result<void> removeWhereTag(Edit &edit, TagId tag)
{
    return edit.store()
        .table<Row>()
        .select(QStringLiteral("WHERE tag_id = ?"), {tag.value})
        .and_then([&](const QList<Row> &rows) -> Result<void> {
            for (const Row &row : rows) {
                if (Result<void> done = edit.remove(row); !done)
                    return done;
            }
            return {};
        });
}

Result<void> liftChildren(Edit &edit, const Tag &tag)
{
    return edit.store()
        .table<Tag>()
        .select(QStringLiteral("WHERE parent_id = ?"), {tag.id.value})
        .and_then([&](const QList<Tag> &children) -> Result<void> {
            for (Tag child : children) {
                child.parent = tag.parent;
                if (Result<void> done = edit.update(child); !done)
                    return done;
            }
            return {};
        });
}

// A new row among `all`, the tags that there are.
Result<Tag> freshTag(const QList<Tag> &all, const QString &name, TagId parent, const QString &colour)
{
    const Result<QString> clean = usableName(name);
    if (!clean)
        return std::unexpected(clean.error());
    if (hasSibling(all, parent, *clean, {}))
        return failure(ErrorKind::AlreadyExists, *clean);
    return Tag{.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces),
               .parent = parent,
               .name = *clean,
               .colour = colour.isEmpty() ? nextColour(all) : colour,
               .position = all.isEmpty() ? 1 : all.last().position + 1};
}

Result<QList<Tag>> allTags(const StudyStore &store)
{
    return store.table<Tag>().select(QStringLiteral("ORDER BY position, id"));
}

Result<TagId> tagByName(Edit &edit, const QString &nameOrPath)
{
    const Result<QString> clean = usableName(nameOrPath);
    const Result<std::optional<Tag>> known =
        clean.and_then([&](const QString &name) { return findTag(edit.store(), name); });
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return (*known)->id;
    return allTags(edit.store())
        .and_then([&](const QList<Tag> &all) { return freshTag(all, *clean, {}, {}); })
        .and_then([&](Tag tag) { return edit.insert(tag).transform([&] { return tag.id; }); });
}
} // namespace

Result<TagId> addTag(Study &study, const QString &name, TagId parent, const QString &colour)
{
    return allTags(study.store())
        .and_then([&](const QList<Tag> &all) { return freshTag(all, name, parent, colour); })
        .and_then([&](Tag tag) {
            return study.edit(named(QCoreApplication::translate("Action", "New tag “%1”"), tag.name),
                              [&](Edit &edit) { return edit.insert(tag).transform([&] { return tag.id; }); });
        });
}

Result<QList<TagId>> tagsByName(Edit &edit, const QStringList &namesOrPaths)
{
    QList<TagId> ids;
    for (const QString &name : namesOrPaths) {
        const Result<TagId> id = tagByName(edit, name);
        if (!id)
            return std::unexpected(id.error());
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

Result<void> renameTag(Study &study, TagId id, const QString &name)
{
    const Result<QString> clean = usableName(name);
    Result<Tag> tag = tagWithId(study.store(), id);
    const Result<QList<Tag>> all = study.store().table<Tag>().select({});
    if (!clean || !tag || !all)
        return std::unexpected(!clean ? clean.error() : !tag ? tag.error() : all.error());
    if (hasSibling(*all, tag->parent, *clean, id))
        return failure(ErrorKind::AlreadyExists, *clean);
    const QString step = QCoreApplication::translate("Action", "Rename tag “%1” to “%2”").arg(tag->name, *clean);
    tag->name = *clean;
    return study.edit(step, [&](Edit &edit) { return edit.update(*tag); });
}

Result<void> setTagColour(Study &study, TagId id, const QString &colour)
{
    return tagWithId(study.store(), id).and_then([&](Tag tag) {
        tag.colour = colour;
        return study.edit(named(QCoreApplication::translate("Action", "Change the colour of tag “%1”"), tag.name),
                          [&](Edit &edit) { return edit.update(tag); });
    });
}

Result<void> removeTag(Study &study, TagId id)
{
    return tagWithId(study.store(), id).and_then([&](const Tag &tag) {
        return study.edit(named(QCoreApplication::translate("Action", "Delete tag “%1”"), tag.name), [&](Edit &edit) {
            return removeWhereTag<HighlightTag>(edit, id)
                .and_then([&] { return removeWhereTag<EventTag>(edit, id); })
                .and_then([&] { return liftChildren(edit, tag); })
                .and_then([&] { return edit.remove(tag); });
        });
    });
}

Result<std::optional<Tag>> findTag(const StudyStore &store, const QString &nameOrPath)
{
    return allTags(store).transform([&](const QList<Tag> &tags) -> std::optional<Tag> {
        for (const Tag &tag : tags) {
            if (tagPath(tags, tag) == nameOrPath)
                return tag;
        }
        const auto named = std::ranges::find(tags, nameOrPath, &Tag::name);
        return named == tags.end() ? std::nullopt : std::optional(*named);
    });
}

QString tagPath(const QList<Tag> &tags, const Tag &tag)
{
    QString path = tag.name;
    TagId parent = tag.parent;
    for (int depth = 0; !parent.isNull() && depth < 64; ++depth) {
        const auto above = std::ranges::find(tags, parent, &Tag::id);
        if (above == tags.end())
            break;
        path = above->name + QLatin1Char('/') + path;
        parent = above->parent;
    }
    return path;
}
