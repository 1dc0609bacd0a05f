// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

// What the actions on tags have in common. Reading and checking only, but for those that take an Edit: they write
// within the action that calls them.

// A translated sentence with the name in place of %1; not arg(), for a name may itself hold a %2.
QString namedStep(QString sentence, const QString &name);

// Canonical, without white space around it; BadName when it is empty or longer than 200.
Result<QString> usableTagName(const QString &name);

// In the order of the study.
Result<QList<Tag>> allTags(const StudyStore &store);
Result<Tag> tagWithId(const StudyStore &store, TagId id);
// The children of `parent`, in their order.
QList<Tag> childrenOf(const QList<Tag> &tags, TagId parent);
bool hasSibling(const QList<Tag> &tags, TagId parent, const QString &name, TagId except);
// Whether `tag` is `above` or lies anywhere below it.
bool isWithin(const QList<Tag> &tags, TagId tag, TagId above);

// A new row at the end of `all`, the tags that there are; in the colour that is used least unless one is given.
Result<Tag> freshTag(const QList<Tag> &all, const QString &name, TagId parent, const QString &colour);

// Moves the children of `tag` to its parent. One whose name is taken there gets a number behind it.
Result<void> liftChildren(Edit &edit, const Tag &tag);

// All rows that refer to the tag.
template <class Row>
Result<QList<Row>> rowsOfTag(const StudyStore &store, TagId tag)
{
    return store.table<Row>().select(QStringLiteral("WHERE tag_id = ?"), {tag.value});
}

template <class Row>
Result<void> removeEach(Edit &edit, const QList<Row> &rows)
{
    for (const Row &row : rows) {
        if (Result<void> done = edit.remove(row); !done)
            return done;
    }
    return {};
}
