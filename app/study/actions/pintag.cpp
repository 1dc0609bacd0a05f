// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/pintag.h"

#include "study/actions/tagrows.h"

#include <QCoreApplication>

#include <algorithm>

Result<void> pinTag(Study &study, TagId id, int digit)
{
    const Result<Tag> tag = tagWithId(study.store(), id);
    Result<QList<TagPin>> pins = study.store().table<TagPin>().select({});
    if (!tag || !pins)
        return std::unexpected(!tag ? tag.error() : pins.error());
    if (digit < 1 || digit > 9)
        return failure(ErrorKind::BadName, QString::number(digit));
    TagPin pin{.digit = digit, .tag = id};
    if (pins->contains(pin))
        return {};
    pins->removeIf([&](const TagPin &each) { return each.digit != digit && each.tag != id; });
    const QString name = QCoreApplication::translate("Action", "Pin tag “%1” to a key");
    return study.edit(namedStep(name, tag->name),
                      [&](Edit &edit) { return removeEach(edit, *pins).and_then([&] { return edit.insert(pin); }); });
}

Result<void> unpinTag(Study &study, TagId id)
{
    const Result<Tag> tag = tagWithId(study.store(), id);
    const Result<QList<TagPin>> pins = rowsOfTag<TagPin>(study.store(), id);
    if (!tag || !pins)
        return std::unexpected(!tag ? tag.error() : pins.error());
    return study.edit(namedStep(QCoreApplication::translate("Action", "Take tag “%1” from its key"), tag->name),
                      [&](Edit &edit) { return removeEach(edit, *pins); });
}
