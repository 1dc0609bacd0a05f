// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/mergetags.h"

#include "study/actions/tagrows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace
{
Result<void> mergeOne(Edit &edit, Tag from, TagId into);

template <class Row>
auto owner(const Row &row)
{
    if constexpr (requires { row.highlight; }) {
        return row.highlight;
    } else {
        return row.event;
    }
}

// What has both keeps one.
template <class Row>
Result<void> passOn(Edit &edit, TagId from, TagId into)
{
    const auto had = rowsOfTag<Row>(edit.store(), from);
    const auto has = rowsOfTag<Row>(edit.store(), into);
    if (!had || !has)
        return std::unexpected(!had ? had.error() : has.error());
    QSet<decltype(owner(Row()))> owners;
    for (const Row &row : *has) {
        owners.insert(owner(row));
    }
    for (Row row : *had) {
        if (Result<void> done = edit.remove(row); !done)
            return done;
        row.tag = into;
        if (owners.contains(owner(row)))
            continue;
        if (Result<void> done = edit.insert(row); !done)
            return done;
    }
    return {};
}

Result<void> passOnPin(Edit &edit, TagId from, TagId into)
{
    const auto had = rowsOfTag<TagPin>(edit.store(), from);
    const auto has = rowsOfTag<TagPin>(edit.store(), into);
    if (!had || !has)
        return std::unexpected(!had ? had.error() : has.error());
    return removeEach(edit, *had).and_then([&]() -> Result<void> {
        if (had->isEmpty() || !has->isEmpty())
            return {};
        TagPin pin{.digit = had->first().digit, .tag = into};
        return edit.insert(pin);
    });
}

Result<void> passOnDescription(Edit &edit, const Tag &from, TagId into)
{
    return tagWithId(edit.store(), into).and_then([&](Tag tag) -> Result<void> {
        if (from.description.isEmpty() || from.description == tag.description)
            return {};
        tag.description += (tag.description.isEmpty() ? QString() : QStringLiteral("\n")) + from.description;
        return edit.update(tag);
    });
}

// Out of the way within this step, so that another may take its name.
Result<void> giveUpName(Edit &edit, Tag &tag)
{
    tag.name = tag.uuid;
    return edit.update(tag);
}

Result<void> passOnChild(Edit &edit, Tag child, TagId into)
{
    const Result<QList<Tag>> all = allTags(edit.store());
    if (!all)
        return std::unexpected(all.error());
    const auto same = std::ranges::find_if(
        *all, [&](const Tag &tag) { return tag.parent == into && tag.name == child.name && tag.id != child.id; });
    if (same != all->end())
        return mergeOne(edit, child, same->id);
    child.parent = into;
    return edit.update(child);
}

// The branch with `into` is lifted first, so that nothing comes to lie below itself.
Result<void> passOnChildren(Edit &edit, Tag &from, TagId into)
{
    const Result<QList<Tag>> all = allTags(edit.store());
    if (!all)
        return std::unexpected(all.error());
    const QList<Tag> children = childrenOf(*all, from.id);
    // A child may have the very name of `from`, and come to stand beside it.
    if (Result<void> done = children.isEmpty() ? Result<void>() : giveUpName(edit, from); !done)
        return done;
    const auto branch = std::ranges::find_if(children, [&](const Tag &tag) { return isWithin(*all, into, tag.id); });
    if (branch != children.end()) {
        if (hasSibling(*all, from.parent, branch->name, from.id))
            return failure(ErrorKind::AlreadyExists, branch->name);
        Tag lifted = *branch;
        lifted.parent = from.parent;
        lifted.position = from.position;
        if (Result<void> done = edit.update(lifted); !done)
            return done;
    }
    for (const Tag &child : children) {
        if (branch != children.end() && child.id == branch->id)
            continue;
        if (Result<void> done = passOnChild(edit, child, into); !done)
            return done;
    }
    return {};
}

Result<void> mergeOne(Edit &edit, Tag from, TagId into)
{
    return passOn<HighlightTag>(edit, from.id, into)
        .and_then([&] { return passOn<EventTag>(edit, from.id, into); })
        .and_then([&] { return passOnPin(edit, from.id, into); })
        .and_then([&] { return passOnDescription(edit, from, into); })
        .and_then([&] { return passOnChildren(edit, from, into); })
        .and_then([&] { return edit.remove(from); });
}
} // namespace

Result<void> mergeTags(Study &study, TagId from, TagId into)
{
    const Result<Tag> first = tagWithId(study.store(), from);
    const Result<Tag> second = tagWithId(study.store(), into);
    if (!first || !second)
        return std::unexpected(!first ? first.error() : second.error());
    if (from == into)
        return failure(ErrorKind::NothingToDo, first->name);
    const QString name = QCoreApplication::translate("Action", "Merge tag “%1” into “%2”");
    const QString said =
        name.section(QLatin1StringView("%1"), 0, 0) + first->name +
        namedStep(name.section(QLatin1StringView("%1"), 1), {}).replace(QLatin1StringView("%2"), second->name);
    return study.edit(said, [&](Edit &edit) { return mergeOne(edit, *first, into); });
}
