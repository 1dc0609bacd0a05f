// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

// Makes a tag in the next free colour, or the given one; white space around the name goes. An empty name is refused as
// BadName, one that its siblings have as AlreadyExists.
Result<TagId> addTag(Study &study, const QString &name, TagId parent = {}, const QString &colour = {});

// The tags with these names or paths, each once, within an action. Those that do not exist are made: "a/b" as b below
// a where there is a tag a, all others at the root.
Result<QList<TagId>> tagsByName(Edit &edit, const QStringList &namesOrPaths);

Result<void> renameTag(Study &study, TagId tag, const QString &name);
Result<void> setTagColour(Study &study, TagId tag, const QString &colour);
Result<void> setTagDescription(Study &study, TagId tag, const QString &description);
// Its children move up to its parent, with a number behind a name that is taken there; highlights and events keep their
// other tags, and its digit is free again.
Result<void> removeTag(Study &study, TagId tag);

// The tag with this name anywhere in the tree, or at this path "parent/child"; nothing when there is none.
Result<std::optional<Tag>> findTag(const StudyStore &store, const QString &nameOrPath);

// "parent/child": the tag's name after those of the tags above it, which are among `tags`.
QString tagPath(const QList<Tag> &tags, const Tag &tag);
