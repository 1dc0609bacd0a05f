// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/movetag.h"

#include "study/actions/tagrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
// Positions rise along the siblings; only those that must are given new ones.
Result<void> writeOrder(Edit &edit, QList<Tag> siblings, const Tag &moved, qsizetype place)
{
    siblings.removeIf([&](const Tag &tag) { return tag.id == moved.id; });
    const qsizetype at = std::clamp(place, qsizetype(0), siblings.size());
    siblings.insert(at, moved);
    qint64 least = 1;
    for (Tag &sibling : siblings) {
        if (sibling.id == moved.id || sibling.position < least)
            sibling.position = least;
        least = sibling.position + 1;
        if (Result<void> done = edit.update(sibling); !done)
            return done;
    }
    return {};
}
} // namespace

Result<void> moveTag(Study &study, TagId id, TagId parent, qsizetype place)
{
    Result<Tag> tag = tagWithId(study.store(), id);
    const Result<QList<Tag>> all = allTags(study.store());
    if (!tag || !all)
        return std::unexpected(!tag ? tag.error() : all.error());
    if (!parent.isNull() && !std::ranges::contains(*all, parent, &Tag::id))
        return failure(ErrorKind::NoSuchTag);
    if (isWithin(*all, parent, id))
        return failure(ErrorKind::TagCycle, tag->name);
    if (hasSibling(*all, parent, tag->name, id))
        return failure(ErrorKind::AlreadyExists, tag->name);
    const QList<Tag> siblings = childrenOf(*all, parent);
    if (tag->parent == parent && std::ranges::find(siblings, id, &Tag::id) - siblings.begin() == place)
        return {};
    tag->parent = parent;
    return study.edit(namedStep(QCoreApplication::translate("Action", "Move tag “%1”"), tag->name),
                      [&](Edit &edit) { return writeOrder(edit, siblings, *tag, place); });
}
