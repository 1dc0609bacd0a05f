// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/addtag.h"

#include "study/actions/tagrows.h"
#include "text/canonicaltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
template <class Row>
Result<void> removeWhereTag(Edit &edit, TagId tag)
{
    return rowsOfTag<Row>(edit.store(), tag).and_then([&](const QList<Row> &rows) { return removeEach(edit, rows); });
}

// "a/b" is b below a where there is a tag a; else a name that holds a slash.
Result<Tag> freshTagAt(const QList<Tag> &all, const QString &nameOrPath)
{
    const qsizetype slash = nameOrPath.lastIndexOf(QLatin1Char('/'));
    for (const Tag &tag : slash > 0 ? all : QList<Tag>()) {
        if (tagPath(all, tag) == nameOrPath.first(slash).trimmed())
            return freshTag(all, nameOrPath.sliced(slash + 1), tag.id, {});
    }
    return freshTag(all, nameOrPath, {}, {});
}

Result<TagId> tagByName(Edit &edit, const QString &nameOrPath)
{
    const Result<QString> clean = usableTagName(nameOrPath);
    const Result<std::optional<Tag>> known =
        clean.and_then([&](const QString &name) { return findTag(edit.store(), name); });
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return (*known)->id;
    return allTags(edit.store())
        .and_then([&](const QList<Tag> &all) { return freshTagAt(all, *clean); })
        .and_then([&](Tag tag) { return edit.insert(tag).transform([&] { return tag.id; }); });
}
} // namespace

Result<TagId> addTag(Study &study, const QString &name, TagId parent, const QString &colour)
{
    return allTags(study.store())
        .and_then([&](const QList<Tag> &all) { return freshTag(all, name, parent, colour); })
        .and_then([&](Tag tag) {
            return study.edit(namedStep(QCoreApplication::translate("Action", "New tag “%1”"), tag.name),
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
    const Result<QString> clean = usableTagName(name);
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
        return study.edit(namedStep(QCoreApplication::translate("Action", "Change the colour of tag “%1”"), tag.name),
                          [&](Edit &edit) { return edit.update(tag); });
    });
}

Result<void> setTagDescription(Study &study, TagId id, const QString &description)
{
    return tagWithId(study.store(), id).and_then([&](Tag tag) {
        tag.description = canonicalText(description).trimmed();
        return study.edit(namedStep(QCoreApplication::translate("Action", "Description of tag “%1”"), tag.name),
                          [&](Edit &edit) { return edit.update(tag); });
    });
}

Result<void> removeTag(Study &study, TagId id)
{
    return tagWithId(study.store(), id).and_then([&](const Tag &tag) {
        return study.edit(namedStep(QCoreApplication::translate("Action", "Delete tag “%1”"), tag.name),
                          [&](Edit &edit) {
                              return removeWhereTag<HighlightTag>(edit, id)
                                  .and_then([&] { return removeWhereTag<EventTag>(edit, id); })
                                  .and_then([&] { return removeWhereTag<TagPin>(edit, id); })
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
