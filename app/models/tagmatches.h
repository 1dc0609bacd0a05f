// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tagtree.h"
#include "study/actions/chosentags.h"

#include <QString>

// A tag that a few typed letters may mean; one to be made when it has no id.
struct TagMatch {
    TagId tag;
    QString path;

    friend bool operator==(const TagMatch &, const TagMatch &) = default;
};

enum class NewTags { Offered, Refused };

// The tags that have the words anywhere in their path, compared as in text/foldedtext.h: first the one that is called
// so, then those whose name begins with them, then the others in the order of the tree. A name that no tag has comes
// last, to be made. All tags when there are no words.
QList<TagMatch> tagMatches(const TagTree &tags, const QString &words, NewTags newTags);

// The names in a line, between commas; one in quotes ("…", with "" for a quote in it) may hold a comma.
QStringList splitNames(const QString &line);
// Where the last of them begins.
qsizetype lastNameStart(const QString &line);
// The name as splitNames() reads it back.
QString quotedName(const QString &name);

// Those of the names that are paths or names of tags, or nearly, as their ids; the others stay names.
ChosenTags chosenTags(const TagTree &tags, const QStringList &names);
