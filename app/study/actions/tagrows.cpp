// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/tagrows.h"

#include "core/tagcolour.h"
#include "text/canonicaltext.h"

#include <QUuid>

#include <algorithm>

namespace
{
QString nextColour(const QList<Tag> &tags)
{
    const auto uses = [&](QLatin1StringView colour) {
        return std::ranges::count_if(tags, [&](const Tag &tag) { return tag.colour == colour; });
    };
    return std::ranges::min_element(tagColours, {}, [&](const TagColour &colour) { return uses(colour.name); })->name;
}

// The name, with the least number behind it that makes it free.
QString freeName(const QList<Tag> &tags, TagId parent, const QString &name, TagId except)
{
    QString free = name;
    for (int number = 2; hasSibling(tags, parent, free, except); ++number) {
        free = QStringLiteral("%1 %2").arg(name.left(190)).arg(number);
    }
    return free;
}
} // namespace

QString namedStep(QString sentence, const QString &name)
{
    return sentence.replace(QLatin1StringView("%1"), name);
}

Result<QString> usableTagName(const QString &name)
{
    const QString clean = canonicalText(name).simplified();
    if (clean.isEmpty() || clean.size() > 200)
        return failure(ErrorKind::BadName, name);
    return clean;
}

Result<QList<Tag>> allTags(const StudyStore &store)
{
    return store.table<Tag>().select(QStringLiteral("ORDER BY position, id"));
}

Result<Tag> tagWithId(const StudyStore &store, TagId id)
{
    return store.table<Tag>().find(Tag{.id = id}).and_then([](std::optional<Tag> tag) -> Result<Tag> {
        if (!tag)
            return failure(ErrorKind::NoSuchTag);
        return *std::move(tag);
    });
}

QList<Tag> childrenOf(const QList<Tag> &tags, TagId parent)
{
    QList<Tag> children;
    std::ranges::copy_if(tags, std::back_inserter(children), [&](const Tag &tag) { return tag.parent == parent; });
    return children;
}

bool hasSibling(const QList<Tag> &tags, TagId parent, const QString &name, TagId except)
{
    return std::ranges::any_of(
        tags, [&](const Tag &tag) { return tag.parent == parent && tag.name == name && tag.id != except; });
}

bool isWithin(const QList<Tag> &tags, TagId tag, TagId above)
{
    for (qsizetype depth = 0; !tag.isNull() && depth <= tags.size(); ++depth) {
        if (tag == above)
            return true;
        const auto found = std::ranges::find(tags, tag, &Tag::id);
        tag = found == tags.end() ? TagId{} : found->parent;
    }
    return false;
}

Result<Tag> freshTag(const QList<Tag> &all, const QString &name, TagId parent, const QString &colour)
{
    const Result<QString> clean = usableTagName(name);
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

Result<void> liftChildren(Edit &edit, const Tag &tag)
{
    return allTags(edit.store()).and_then([&](QList<Tag> all) -> Result<void> {
        // The tag itself goes: a child may take its name, which the file allows only once beside another.
        Tag leaving = tag;
        if (hasSibling(childrenOf(all, tag.id), tag.id, tag.name, {})) {
            leaving.name = tag.uuid;
            if (Result<void> renamed = edit.update(leaving); !renamed)
                return renamed;
        }
        for (Tag &child : all) {
            if (child.parent != tag.id)
                continue;
            child.name = freeName(all, tag.parent, child.name, tag.id);
            child.parent = tag.parent;
            if (Result<void> done = edit.update(child); !done)
                return done;
        }
        return {};
    });
}
